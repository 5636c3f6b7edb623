import type { Block, ContentLanguage, SearchOffer } from './answer.js';
import type { Notice } from './notice.js';
import type { Source } from './sources.js';

/** What every part of the guide carries. */
export interface Reviewed {
  readonly title: string;
  readonly intro: string;
  readonly sources: readonly Source[];
  /** ISO day. */
  readonly reviewedOn: string;
}

/** Therapy and medicine side by side: a table of three columns, the first of them the row's heading. */
export interface Compare extends Reviewed {
  readonly columns: { readonly aspect: string; readonly therapy: string; readonly medication: string };
  readonly rows: readonly {
    readonly id: string;
    readonly aspect: string;
    readonly therapy: string;
    readonly medication: string;
  }[];
  readonly note: string;
}

export interface Step {
  readonly id: string;
  readonly title: string;
  /** When it usually happens, in words. */
  readonly when: string;
  readonly text: readonly Block[];
}

/** A stretch of the first weeks. Drawn as a line; `title` and `text` say the same in words. */
export interface Stretch {
  readonly id: string;
  /** Weeks since the first day of the medicine, from 0. */
  readonly fromWeek: number;
  /** Weeks since the first day; absent where the stretch stays open. */
  readonly toWeek?: number;
  /** The stretch in words: "Weeks 1 to 2". */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

export interface Steps extends Reviewed {
  readonly steps: readonly Step[];
  readonly timeline: {
    readonly title: string;
    /** The whole picture in words, for who does not see it. */
    readonly summary: string;
    readonly stretches: readonly Stretch[];
  };
}

export interface Weigh extends Reviewed {
  readonly forTitle: string;
  readonly for: readonly string[];
  readonly againstTitle: string;
  readonly against: readonly string[];
  readonly note: string;
}

/** One kind of prescriber. */
export interface PrescriberKind {
  /** Role id of the vocabulary. */
  readonly role: string;
  readonly title: string;
  /** The letters after the name. */
  readonly letters: string;
  readonly training: string;
  readonly does: string;
  readonly note: string;
  readonly search: SearchOffer;
  readonly searchLabel: string;
  /** The FAQ answer that says more. */
  readonly answer: string;
}

export interface Who extends Reviewed {
  readonly kinds: readonly PrescriberKind[];
}

export interface Guide {
  readonly language: ContentLanguage;
  readonly compare: Compare;
  readonly steps: Steps;
  readonly weigh: Weigh;
  readonly who: Who;
  readonly notice: Notice;
}

import type { Notice } from './notice.js';
import type { Source } from './sources.js';

/** The languages every built-in text exists in. */
export type ContentLanguage = 'en' | 'es';

/** The groups of the FAQ, in the order a page shows them. */
export type GroupId = 'feelings' | 'medication' | 'prescribers' | 'finding';

/** Where a statement holds: `general` anywhere, `US` where it rests on United States law, agencies or numbers. */
export type Jurisdiction = 'general' | 'US';

/** One piece of a longer text. Plain words: no markup of any kind. */
export type Block = { readonly p: string } | { readonly ul: readonly string[] };

/** A search that a text offers to set beside itself: a part of a query, vocabulary ids by facet. */
export interface SearchOffer {
  readonly filters: {
    readonly focus?: readonly string[];
    readonly service?: readonly string[];
    readonly role?: readonly string[];
    readonly format?: readonly string[];
    readonly accepting?: readonly string[];
  };
}

/** What is true of an answer in every language. */
export interface AnswerFacts {
  /** Stable slug, unique over all groups: deep links, `exclude` and replacements by a practice name it. */
  readonly id: string;
  readonly group: GroupId;
  /** The ISO day on which somebody last read the answer against its sources. */
  readonly reviewedOn: string;
  readonly jurisdiction: Jurisdiction;
  /** Ids of other answers that belong beside this one. */
  readonly related?: readonly string[];
  readonly search?: SearchOffer;
  /** True where the crisis line belongs inside the answer. */
  readonly crisis?: true;
}

/** An answer's words that are there from the start. */
export interface AnswerText {
  readonly question: string;
  /** Two to four sentences that are enough on their own. */
  readonly short: string;
  /** The words of the link to `AnswerFacts.search`; there exactly where a search is offered. */
  readonly searchLabel?: string;
}

/** An answer as a page first shows it. */
export type AnswerEntry = AnswerFacts & AnswerText;

/** The part of an answer that is loaded when somebody asks for more. */
export interface AnswerDetail {
  readonly more: readonly Block[];
  /** At least one. */
  readonly sources: readonly Source[];
}

/** The FAQ of one language: questions and short answers. */
export interface Faq {
  readonly language: ContentLanguage;
  readonly groups: readonly { readonly id: GroupId; readonly title: string }[];
  readonly entries: readonly AnswerEntry[];
  readonly notice: Notice;
}

/** The longer answers of one language, by answer id. */
export type FaqMore = Readonly<Record<string, AnswerDetail>>;

import type { Block, ContentLanguage } from '../answer.js';
import type { Compare, Guide, PrescriberKind, Reviewed, Step, Steps, Stretch, Weigh, Who } from '../guide.js';
import type { Notice } from '../notice.js';
import { COMPARE_ROWS, GUIDE_OUTLINE, PRESCRIBER_KINDS, STEPS, STRETCHES } from './outline.js';

type Part = (typeof GUIDE_OUTLINE)[number]['id'];
type Role = (typeof PRESCRIBER_KINDS)[number]['role'];

/** The words of the guide in one language; everything that does not depend on the language is in outline.ts. */
export interface GuideTexts {
  readonly language: ContentLanguage;
  readonly notice: Notice;
  readonly headings: Readonly<Record<Part, Pick<Reviewed, 'title' | 'intro'>>>;
  readonly compare: Pick<Compare, 'columns' | 'note'> & {
    readonly rows: Readonly<
      Record<(typeof COMPARE_ROWS)[number], { readonly aspect: string; readonly therapy: string; readonly medication: string }>
    >;
  };
  readonly steps: Readonly<
    Record<(typeof STEPS)[number], { readonly title: string; readonly when: string; readonly text: readonly Block[] }>
  >;
  readonly timeline: Omit<Steps['timeline'], 'stretches'> & {
    readonly stretches: Readonly<Record<(typeof STRETCHES)[number]['id'], Pick<Stretch, 'label' | 'title' | 'text'>>>;
  };
  readonly weigh: Omit<Weigh, keyof Reviewed>;
  readonly who: Readonly<Record<Role, Pick<PrescriberKind, 'title' | 'training' | 'does' | 'note' | 'searchLabel'>>>;
}

/** The guide of one language as a page shows it. */
export function assembleGuide(texts: GuideTexts): Guide {
  const reviewed = (id: Part): Reviewed => {
    const outline = GUIDE_OUTLINE.find((part) => part.id === id) ?? GUIDE_OUTLINE[0];
    return { ...texts.headings[id], reviewedOn: outline.reviewedOn, sources: outline.sources };
  };
  const compare: Compare = {
    ...reviewed('compare'),
    columns: texts.compare.columns,
    rows: COMPARE_ROWS.map((id) => ({ id, ...texts.compare.rows[id] })),
    note: texts.compare.note,
  };
  const steps: Steps = {
    ...reviewed('steps'),
    steps: STEPS.map((id): Step => ({ id, ...texts.steps[id] })),
    timeline: {
      title: texts.timeline.title,
      summary: texts.timeline.summary,
      stretches: STRETCHES.map((stretch) => ({ ...stretch, ...texts.timeline.stretches[stretch.id] })),
    },
  };
  const weigh: Weigh = { ...reviewed('weigh'), ...texts.weigh };
  const who: Who = { ...reviewed('who'), kinds: PRESCRIBER_KINDS.map((kind) => ({ ...kind, ...texts.who[kind.role] })) };
  return { language: texts.language, notice: texts.notice, compare, steps, weigh, who };
}

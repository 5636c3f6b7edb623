import type { AnswerEntry, Block, ContentLanguage, Faq, FaqMore } from '../../src/content/answer.js';
import { faqEn } from '../../src/content/faq.en.js';
import { faqEs } from '../../src/content/faq.es.js';
import { faqMoreEn } from '../../src/content/faq-more.en.js';
import { faqMoreEs } from '../../src/content/faq-more.es.js';
import { guideEn } from '../../src/content/guide.en.js';
import { guideEs } from '../../src/content/guide.es.js';
import type { Guide } from '../../src/content/guide.js';
import { coordinationLetterEn, releaseChecklistEn } from '../../src/content/letter.en.js';
import { coordinationLetterEs, releaseChecklistEs } from '../../src/content/letter.es.js';
import type { BlankForm } from '../../src/content/letter.js';
import { toolkitEn } from '../../src/content/toolkit.en.js';
import { toolkitEs } from '../../src/content/toolkit.es.js';
import type { ConsultToolkit } from '../../src/content/toolkit.js';

export interface Edition {
  readonly language: ContentLanguage;
  readonly faq: Faq;
  readonly more: FaqMore;
  readonly guide: Guide;
  readonly toolkit: ConsultToolkit;
  readonly release: BlankForm;
  readonly letter: BlankForm;
}

export const EDITIONS: readonly Edition[] = [
  {
    language: 'en',
    faq: faqEn,
    more: faqMoreEn,
    guide: guideEn,
    toolkit: toolkitEn,
    release: releaseChecklistEn,
    letter: coordinationLetterEn,
  },
  {
    language: 'es',
    faq: faqEs,
    more: faqMoreEs,
    guide: guideEs,
    toolkit: toolkitEs,
    release: releaseChecklistEs,
    letter: coordinationLetterEs,
  },
];

/** A text as a reader meets it in one go. */
export interface ReadText {
  readonly where: string;
  readonly text: string;
}

const lines = (texts: readonly string[]): string => texts.join('\n');
export const linesOfBlocks = (blocks: readonly Block[]): string =>
  lines(blocks.flatMap((block) => ('p' in block ? [block.p] : block.ul)));

const linesOfForm = (form: BlankForm): string =>
  lines([
    form.title,
    form.intro,
    ...form.sections.flatMap((section) => [
      section.title,
      ...section.lines.flatMap((line) => [line.label, ...(line.choices ?? [])]),
    ]),
    form.footer,
  ]);

/**
 * Every text of an edition in the pieces that are read in one go. A formula says nothing about a handful of words, so headings, table
 * cells, labels and list items are measured with what stands around them; each is in exactly one piece at least.
 */
export function readTexts({ faq, more, guide, toolkit, release, letter }: Edition): readonly ReadText[] {
  const { compare, steps, weigh, who } = guide;
  const parts = [compare, steps, weigh, who];
  return [
    { where: 'notice', text: lines([faq.notice.general, faq.notice.notSignedOff]) },
    ...faq.groups.map((group) => ({
      where: `questions: ${group.id}`,
      text: lines([group.title, ...faq.entries.filter((entry) => entry.group === group.id).map((entry) => entry.question)]),
    })),
    ...faq.entries.flatMap((entry) => [
      { where: `${entry.id}: short`, text: entry.short },
      { where: `${entry.id}: more`, text: linesOfBlocks(more[entry.id]?.more ?? []) },
      { where: `${entry.id}: whole`, text: wholeAnswer(entry, more) },
    ]),
    { where: 'guide: headings', text: lines(parts.flatMap((part) => [part.title, part.intro])) },
    {
      where: 'compare: therapy',
      text: lines([compare.columns.therapy, ...compare.rows.map((row) => row.therapy)]),
    },
    {
      where: 'compare: medicine',
      text: lines([compare.columns.medication, ...compare.rows.map((row) => row.medication)]),
    },
    { where: 'compare: note', text: lines([compare.columns.aspect, ...compare.rows.map((row) => row.aspect), compare.note]) },
    ...steps.steps.map((step) => ({ where: `step: ${step.id}`, text: lines([step.title, step.when, linesOfBlocks(step.text)]) })),
    { where: 'timeline: summary', text: lines([steps.timeline.title, steps.timeline.summary]) },
    {
      where: 'timeline: stretches',
      text: lines(steps.timeline.stretches.flatMap((stretch) => [stretch.label, stretch.title, stretch.text])),
    },
    { where: 'weigh: for', text: lines([weigh.forTitle, ...weigh.for]) },
    { where: 'weigh: against', text: lines([weigh.againstTitle, ...weigh.against, weigh.note]) },
    {
      where: 'who prescribes',
      text: lines(who.kinds.flatMap((kind) => [kind.title, kind.training, kind.does, kind.note, kind.searchLabel])),
    },
    {
      where: 'toolkit: questions',
      text: lines([
        toolkit.title,
        toolkit.questions.title,
        ...toolkit.questions.groups.flatMap((group) => [group.title, ...group.items]),
      ]),
    },
    { where: 'toolkit: call', text: lines([toolkit.call.title, ...toolkit.call.lines]) },
    { where: 'toolkit: voicemail', text: lines([toolkit.voicemail.title, ...toolkit.voicemail.lines, toolkit.voicemail.tip]) },
    { where: 'toolkit: notes', text: lines([toolkit.notes.title, toolkit.notes.hint, ...toolkit.notes.prompts]) },
    { where: 'release checklist', text: linesOfForm(release) },
    { where: 'coordination letter', text: linesOfForm(letter) },
  ];
}

export function wholeAnswer(entry: AnswerEntry, more: FaqMore): string {
  return lines([
    entry.question,
    entry.short,
    ...(entry.searchLabel === undefined ? [] : [entry.searchLabel]),
    linesOfBlocks(more[entry.id]?.more ?? []),
  ]);
}

import type { AnswerEntry, Faq, GroupId } from '../../content/answer.js';
import { isChosen, type Choice } from '../../content/faq/choices.js';
import type { Problem } from '../problem-event.js';
import type { OwnEntry } from './own-entries.js';

/** One question of the page: built in, the practice's own, or a built-in one that the practice answers in its own words. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  readonly answer?: AnswerEntry;
  readonly own?: OwnEntry;
}

export interface EntryGroup {
  readonly id: GroupId | 'own';
  /** Undefined for the practice's own group: its title names the practice. */
  readonly title?: string;
  readonly entries: readonly Entry[];
}

export interface Arrangement extends Choice {
  /** Undefined where the built-in answers could not be loaded. */
  readonly faq?: Faq | undefined;
  readonly own: readonly OwnEntry[];
  readonly ownFirst: boolean;
}

/** Whether an answer is among those of the page, in whatever language. */
export function isAmong(faq: Faq, { own, ...choice }: Pick<Arrangement, 'own' | 'topics' | 'exclude'>, id: string): boolean {
  const builtIn = faq.entries.find((answer) => answer.id === id);
  return builtIn ? isChosen(builtIn, choice) : own.some((entry) => entry.id === id);
}

/** Puts the practice's entries among the built-in ones. */
export function arrange({ faq, own, topics, exclude, ownFirst }: Arrangement): { groups: EntryGroup[]; problems: Problem[] } {
  const replacements = new Map(own.map((entry) => [entry.id, entry]));
  const groups = (faq?.groups ?? []).map(({ id, title }) => ({
    id,
    title,
    entries: (faq?.entries ?? [])
      .filter((answer) => answer.group === id && isChosen(answer, { topics, exclude }))
      .map((answer) => toEntry(answer)),
  }));

  function toEntry(answer: AnswerEntry): Entry {
    const replacement = replacements.get(answer.id);
    return replacement
      ? { id: answer.id, question: replacement.question, answer, own: replacement }
      : { id: answer.id, question: answer.question, answer };
  }

  const builtIn = new Set(faq?.entries.map(({ id }) => id));
  const problems: Problem[] = [];
  const loose: Entry[] = [];
  for (const entry of own) {
    if (builtIn.has(entry.id)) continue;
    const added: Entry = { id: entry.id, question: entry.question, own: entry };
    if (faq && placeBeside(groups, added, entry, problems)) continue;
    loose.push(added);
  }
  const filled = groups.filter(({ entries }) => entries.length > 0);
  if (loose.length === 0) return { groups: filled, problems };
  const ownGroup: EntryGroup = { id: 'own', entries: loose };
  return { groups: ownFirst ? [ownGroup, ...filled] : [...filled, ownGroup], problems };
}

/** @returns whether the entry found its place beside the answer that it names */
function placeBeside(
  groups: readonly { readonly entries: Entry[] }[],
  added: Entry,
  { before, after }: OwnEntry,
  problems: Problem[],
): boolean {
  const beside = before ?? after;
  if (beside === undefined) return false;
  for (const { entries } of groups) {
    const index = entries.findIndex(({ id }) => id === beside);
    if (index < 0) continue;
    entries.splice(before === undefined ? index + 1 : index, 0, added);
    return true;
  }
  problems.push({
    code: 'attribute-not-understood',
    attribute: before === undefined ? 'data-after' : 'data-before',
    value: beside,
    allowed: 'the id of an answer that is shown',
  });
  return false;
}

import type { AnswerEntry, AnswerText } from '../answer.js';
import { type AnswerId, OUTLINE } from './outline.js';

/** Every answer of one language as a page first shows it, in the order of the outline. */
export function entriesOf(texts: Readonly<Record<AnswerId, AnswerText>>): readonly AnswerEntry[] {
  return OUTLINE.map((facts) => ({ ...facts, ...texts[facts.id] }));
}

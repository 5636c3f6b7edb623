import type { AnswerDetail, Block, FaqMore } from '../answer.js';
import { EVIDENCE } from './evidence.js';
import type { AnswerId } from './outline.js';

/** The longer answers of one language with what they rest on, by answer id. */
export function detailsOf(blocks: Readonly<Record<AnswerId, readonly Block[]>>): FaqMore {
  const details = Object.entries(EVIDENCE).map(([id, sources]): [string, AnswerDetail] => [
    id,
    { more: blocks[id as AnswerId], sources },
  ]);
  return Object.fromEntries(details);
}

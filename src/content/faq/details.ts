import type { AnswerDetail, Block } from '../answer.js';
import { sourcesOf } from '../sources.js';
import { type AnswerId, OUTLINE } from './outline.js';

/** The longer answers of one language with what they rest on, by answer id. */
export function detailsOf(blocks: Readonly<Record<AnswerId, readonly Block[]>>): Readonly<Record<string, AnswerDetail>> {
  return Object.fromEntries(OUTLINE.map(({ id, sources }) => [id, { more: blocks[id], sources: sourcesOf(sources) }]));
}

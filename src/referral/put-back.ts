import {
  allowedShortlistLimit,
  DEFAULT_SHORTLIST_LIMIT,
  isInShortlist,
  type Shortlist,
  type ShortlistEntry,
} from './shortlist.js';

/** What was taken off a list at once. */
export interface Removal {
  /** With their notes, in their order. */
  readonly entries: readonly ShortlistEntry[];
  /** Where they go when they come back, from 0; beyond the end of the list: to its end. */
  readonly index: number;
}

/**
 * The list with those of a removal that it does not have, as far as there is room. Whatever else was changed since stays.
 *
 * @param limit at most this many entries, as in `addToShortlist`
 * @returns the same list where nobody can come back
 */
export function putBackInShortlist(
  shortlist: Shortlist,
  { entries, index }: Removal,
  limit: number = DEFAULT_SHORTLIST_LIMIT,
): Shortlist {
  const room = Math.max(allowedShortlistLimit(limit) - shortlist.entries.length, 0);
  const missing = entries.filter(({ id }) => !isInShortlist(shortlist, id)).slice(0, room);
  if (missing.length === 0) return shortlist;
  return { entries: [...shortlist.entries.slice(0, index), ...missing, ...shortlist.entries.slice(index)] };
}

import { describe, expect, it } from 'vitest';
import { putBackInShortlist } from '../../src/referral/put-back.js';
import { annotateInShortlist, removeFromShortlist, type Shortlist } from '../../src/referral/shortlist.js';

const listOf = (...ids: string[]): Shortlist => ({ entries: ids.map((id) => ({ id, name: `Provider ${id}` })) });
const idsOf = ({ entries }: Shortlist): string[] => entries.map(({ id }) => id);

describe('who was taken off', () => {
  const before = annotateInShortlist(listOf('a', 'b', 'c'), 'b', 'late hours');
  const removal = { entries: before.entries.filter(({ id }) => id === 'b'), index: 1 };

  it('comes back at the old place with the note, and what is newer stays', () => {
    const now = { entries: [...removeFromShortlist(before, 'b').entries, { id: 'd', name: 'Provider d' }] };
    const noted = annotateInShortlist(now, 'c', 'call on Monday');
    const back = putBackInShortlist(noted, removal);
    expect(idsOf(back)).toEqual(['a', 'b', 'c', 'd']);
    expect(back.entries.map(({ note }) => note)).toEqual([undefined, 'late hours', 'call on Monday', undefined]);
  });

  it('comes back at the end of a list that has become shorter', () => {
    expect(idsOf(putBackInShortlist(listOf(), removal))).toEqual(['b']);
  });

  it('is not doubled, and does not make the list longer than it may be', () => {
    const again = listOf('b', 'a');
    expect(putBackInShortlist(again, removal)).toBe(again);
    const full = listOf('a', 'c', 'd');
    expect(putBackInShortlist(full, removal, 3)).toBe(full);
  });

  it('comes back behind the others after a clearing, as many as there is room for', () => {
    const cleared = { entries: listOf('a', 'b', 'c').entries, index: Infinity };
    expect(idsOf(putBackInShortlist(listOf('x', 'b'), cleared))).toEqual(['x', 'b', 'a', 'c']);
    expect(idsOf(putBackInShortlist(listOf('x', 'b'), cleared, 3))).toEqual(['x', 'b', 'a']);
  });
});

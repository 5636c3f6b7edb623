import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToShortlist,
  allowedShortlistLimit,
  annotateInShortlist,
  DEFAULT_SHORTLIST_LIMIT,
  EMPTY_SHORTLIST,
  isInShortlist,
  MAX_NOTE,
  MAX_SHORTLIST_LIMIT,
  moveInShortlist,
  rememberedShortlist,
  removeFromShortlist,
  shortlistFromMemory,
  type Shortlist,
} from '../../src/referral/shortlist.js';

const listOf = (...ids: string[]): Shortlist => ({ entries: ids.map((id) => ({ id, name: `Provider ${id}` })) });
const idsOf = ({ entries }: Shortlist): string[] => entries.map(({ id }) => id);
const add = (list: Shortlist, id: string, limit?: number) => addToShortlist(list, { id, name: id }, limit);

const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,20}$/);
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyList: fc.Arbitrary<Shortlist> = fc
  .uniqueArray(
    fc.tuple(
      anyId,
      anyText,
      fc.option(
        anyText.filter((note) => note.trim() !== ''),
        { nil: undefined },
      ),
    ),
    {
      selector: ([id]) => id,
      maxLength: MAX_SHORTLIST_LIMIT,
    },
  )
  .map((all) => ({ entries: all.map(([id, name, note]) => (note === undefined ? { id, name } : { id, name, note })) }));

describe('a shortlist', () => {
  it('takes providers in the order in which they are added', () => {
    const { shortlist, outcome } = add(add(EMPTY_SHORTLIST, 'ana').shortlist, 'bo');
    expect(outcome).toBe('added');
    expect(idsOf(shortlist)).toEqual(['ana', 'bo']);
    expect(isInShortlist(shortlist, 'bo')).toBe(true);
    expect(isInShortlist(shortlist, 'cy')).toBe(false);
  });

  it('has each provider once, and says so', () => {
    const list = listOf('ana');
    expect(add(list, 'ana')).toEqual({ shortlist: list, outcome: 'already-there' });
  });

  it('is full at six, or at what the site says, and pushes nobody out', () => {
    const six = listOf('a', 'b', 'c', 'd', 'e', 'f');
    expect(DEFAULT_SHORTLIST_LIMIT).toBe(6);
    expect(add(six, 'g')).toEqual({ shortlist: six, outcome: 'full' });
    expect(add(six, 'g', 7).outcome).toBe('added');
    expect(add(listOf('a'), 'b', 1).outcome).toBe('full');
  });

  it('says "already there" also when it is full', () => {
    expect(add(listOf('a'), 'a', 1).outcome).toBe('already-there');
  });

  it.each([
    [0, 1],
    [-3, 1],
    [2.9, 2],
    [1e9, MAX_SHORTLIST_LIMIT],
    [Infinity, MAX_SHORTLIST_LIMIT],
    [NaN, DEFAULT_SHORTLIST_LIMIT],
  ])('reads a limit of %s as %s', (limit, allowed) => {
    expect(allowedShortlistLimit(limit)).toBe(allowed);
  });

  it('keeps the others in their order when one is removed', () => {
    expect(idsOf(removeFromShortlist(listOf('a', 'b', 'c'), 'b'))).toEqual(['a', 'c']);
  });

  it.each([
    ['c', 0, ['c', 'a', 'b']],
    ['a', 2, ['b', 'c', 'a']],
    ['a', 1, ['b', 'a', 'c']],
    ['b', 99, ['a', 'c', 'b']],
    ['b', -99, ['b', 'a', 'c']],
  ])('moves %s to place %s', (id, to, order) => {
    expect(idsOf(moveInShortlist(listOf('a', 'b', 'c'), id, to))).toEqual(order);
  });

  it('is the same list where nothing changes, so that nobody draws for nothing', () => {
    const list = listOf('a', 'b');
    expect(removeFromShortlist(list, 'z')).toBe(list);
    expect(moveInShortlist(list, 'a', 0)).toBe(list);
    expect(moveInShortlist(list, 'z', 0)).toBe(list);
    expect(moveInShortlist(list, 'a', NaN)).toBe(list);
    expect(annotateInShortlist(list, 'z', 'note')).toBe(list);
    expect(annotateInShortlist(list, 'a', '')).toBe(list);
  });

  it('takes a note for a provider, and gives it up when it is blank', () => {
    const noted = annotateInShortlist(listOf('a', 'b'), 'b', 'Call after 5.');
    expect(noted.entries[1]).toEqual({ id: 'b', name: 'Provider b', note: 'Call after 5.' });
    expect(annotateInShortlist(noted, 'b', '  ')).toEqual(listOf('a', 'b'));
  });

  it('cuts a note that is too long, never in the middle of a character', () => {
    const { entries } = annotateInShortlist(listOf('a'), 'a', 'x'.repeat(MAX_NOTE - 1) + '😀');
    expect(entries[0]?.note).toBe('x'.repeat(MAX_NOTE - 1));
  });

  it('stays within its bounds, each id once, whatever is done with it', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'remove', 'move', 'note'),
      id: fc.constantFrom(...'abcdefgh'),
      to: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (steps, limit) => {
        let list = EMPTY_SHORTLIST;
        for (const { what, id, to } of steps) {
          const before = idsOf(list);
          if (what === 'add') list = add(list, id, limit).shortlist;
          if (what === 'remove') list = removeFromShortlist(list, id);
          if (what === 'move') list = moveInShortlist(list, id, to);
          if (what === 'note') list = annotateInShortlist(list, id, `about ${id}`);
          const after = idsOf(list);
          expect(new Set(after).size).toBe(after.length);
          expect(after.length).toBeLessThanOrEqual(limit);
          // Whoever is neither added, removed nor moved stands as before.
          expect(after.filter((other) => other !== id)).toEqual(before.filter((other) => other !== id));
          for (const entry of list.entries) if (entry.note) expect(entry.note).toBe(`about ${entry.id}`);
        }
      }),
    );
  });
});

describe('a shortlist that is remembered', () => {
  it('comes back as it was, notes included', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(shortlistFromMemory(rememberedShortlist(list))).toEqual(list);
      }),
    );
  });

  it('comes back whole at its largest', () => {
    const entries = Array.from({ length: MAX_SHORTLIST_LIMIT }, (_, i) => ({
      id: `p${i}`.padEnd(128, 'x'),
      name: '\u0007'.repeat(200),
      note: '\u0007'.repeat(MAX_NOTE),
    }));
    expect(shortlistFromMemory(rememberedShortlist({ entries }))).toEqual({ entries });
  });

  it('is empty where there is no memory, or none that can be read', () => {
    for (const text of [
      null,
      '',
      'null',
      '[]',
      '{',
      '{"version":2,"entries":[{"id":"a","name":"A"}]}',
      '{"version":1}',
      '{"version":1,"entries":{}}',
    ])
      expect(shortlistFromMemory(text)).toBe(EMPTY_SHORTLIST);
    expect(shortlistFromMemory(`{"version":1,"entries":[]}${' '.repeat(1_000_000)}`)).toBe(EMPTY_SHORTLIST);
  });

  it('leaves out what is no entry, and keeps the rest', () => {
    const entries = [
      null,
      7,
      {},
      { id: 'no spaces', name: 'X' },
      { id: '__proto__', name: 'X' },
      { id: 'a', name: 'Ana', note: 5, more: 1 },
    ];
    const text = JSON.stringify({ version: 1, entries: [...entries, { id: 'a', name: 'Twice' }] });
    expect(shortlistFromMemory(text)).toEqual({ entries: [{ id: 'a', name: 'Ana' }] });
  });

  it('is never longer than any list may be', () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, name: 'n'.repeat(500), note: 'x'.repeat(5000) }));
    const { entries: read } = shortlistFromMemory(JSON.stringify({ version: 1, entries: entries.slice(0, 25) }));
    expect(read).toHaveLength(MAX_SHORTLIST_LIMIT);
    expect(read[0]?.note).toHaveLength(MAX_NOTE);
    expect(read[0]?.name).toHaveLength(200);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(shortlistFromMemory(text).entries).toBeInstanceOf(Array);
      }),
    );
  });
});

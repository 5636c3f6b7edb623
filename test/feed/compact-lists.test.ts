import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactLists } from '../../src/feed/compact-lists.js';

/** A size, and for each list some records below it, ascending. */
const anyLists = fc.integer({ min: 1, max: 600 }).chain((size) =>
  fc.tuple(
    fc.constant(size),
    fc.array(
      fc.uniqueArray(fc.nat(size - 1), { maxLength: size }).map((list) => list.sort((a, b) => a - b)),
      { maxLength: 8 },
    ),
  ),
);

function compact(size: number, lists: readonly (readonly number[])[]): CompactLists {
  const offsets = Uint32Array.from([0, ...lists.map((_, i) => lists.slice(0, i + 1).flat().length)]);
  const steps = CompactLists.of(size, offsets, Uint32Array.from(lists.flat()));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const read = (lists: CompactLists, size: number, list: number): number[] => {
  const into = new Uint32Array(size);
  return [...into.subarray(0, lists.readInto(list, into))];
};

describe('lists of record numbers in few bytes', () => {
  it('give back what was put in, and know who is in them', () => {
    fc.assert(
      fc.property(anyLists, ([size, all]) => {
        const lists = compact(size, all);
        for (const [i, list] of all.entries()) {
          expect(read(lists, size, i)).toEqual(list);
          expect(lists.counts[i]).toBe(list.length);
          for (let record = 0; record < size; record++) expect(lists.has(i, record)).toBe(list.includes(record));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep gaps of any width', () => {
    const list = [0, 127, 128, 255, 16_511, 16_512, 2_113_663, 99_000_000];
    expect(read(compact(100_000_000, [list]), 100, 0)).toEqual(list);
  });

  it('never give more bytes than a bit for every record', () => {
    const everyOther = Array.from({ length: 5000 }, (_, i) => i * 2);
    expect(compact(10_000, [everyOther]).bytes).toHaveLength(1250);
  });

  it('give nothing beyond the last record and end, whatever the bytes say', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(500), fc.uint8Array({ maxLength: 80 }), (size, count, bytes) => {
        const lists = new CompactLists(size, [count], Uint32Array.of(0, bytes.length), bytes);
        const records = read(lists, size, 0);
        expect(records.every((record, i) => record < size && (i === 0 || record > records[i - 1]!))).toBe(true);
        for (let record = 0; record < size; record += 7) lists.has(0, record);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/providers.mjs';
import * as sets from '../../src/search/doc-set.js';

const random = seededRandom(5);
const members = (size: number, share: number): number[] =>
  Array.from({ length: size }, (_, i) => i).filter(() => random() < share);
const setOf = (size: number, docs: readonly number[]): sets.DocSet => {
  const set = sets.emptySet(size);
  for (const doc of docs) sets.add(set, doc);
  return set;
};
const listOf = (set: sets.DocSet, size: number): number[] => {
  const into = new Uint32Array(size);
  return [...into.subarray(0, sets.listInto(set, into))];
};

describe.each([1, 31, 32, 33, 127, 128, 1000])('sets of providers of %i', (size) => {
  it('behave as sets do', () => {
    for (const share of [0, 0.01, 0.3, 1]) {
      const [a, b] = [members(size, share), members(size, 0.5)];
      expect(listOf(setOf(size, a), size)).toEqual(a);
      expect(sets.count(setOf(size, a))).toBe(a.length);
      expect(listOf(sets.intersect(setOf(size, a), setOf(size, b)), size)).toEqual(a.filter((doc) => b.includes(doc)));
      expect(listOf(sets.unite(setOf(size, a), setOf(size, b)), size)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
      const posting = sets.posting(Uint32Array.from(a), size);
      expect(sets.countWithin(posting, setOf(size, b))).toBe(a.filter((doc) => b.includes(doc)).length);
      for (let doc = 0; doc < size; doc++) expect(sets.hasPosting(posting, doc)).toBe(a.includes(doc));
      expect(listOf(sets.unitePosting(setOf(size, b), posting), size)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }
  });

  it('hold nobody beyond the last when full', () => {
    expect(sets.count(sets.fullSet(size))).toBe(size);
  });
});

/**
 * A set of providers as bits: provider `d` is in the set when bit `d & 31` of word `d >> 5` is 1.
 * Int32Array, because its words stay small integers in every engine.
 */
export type DocSet = Int32Array;

/** The providers that have one thing. Rare things are kept as sorted positions, frequent ones as bits: whichever is smaller. */
export interface Posting {
  readonly count: number;
  readonly docs?: Uint32Array;
  readonly bits?: DocSet;
}

export const EMPTY_POSTING: Posting = { count: 0, docs: new Uint32Array(0) };

export function emptySet(size: number): DocSet {
  return new Int32Array((size + 31) >>> 5);
}

export function fullSet(size: number): DocSet {
  const set = emptySet(size).fill(-1);
  if (size & 31) set[set.length - 1] = (1 << (size & 31)) - 1;
  return set;
}

/** @param docs sorted, each once; copied, so that what they were cut from need not be kept */
export function posting(docs: Uint32Array, size: number): Posting {
  if (docs.length <= size >>> 5) return { count: docs.length, docs: docs.slice() };
  const bits = emptySet(size);
  for (let i = 0; i < docs.length; i++) bits[docs[i]! >>> 5]! |= 1 << (docs[i]! & 31);
  return { count: docs.length, bits };
}

export function has(set: DocSet, doc: number): boolean {
  return ((set[doc >>> 5]! >>> (doc & 31)) & 1) === 1;
}

export function add(set: DocSet, doc: number): void {
  set[doc >>> 5]! |= 1 << (doc & 31);
}

export function remove(set: DocSet, doc: number): void {
  set[doc >>> 5]! &= ~(1 << (doc & 31));
}

export function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function count(set: DocSet): number {
  let total = 0;
  for (let i = 0; i < set.length; i++) if (set[i] !== 0) total += popcount(set[i]!);
  return total;
}

export function intersect(into: DocSet, other: DocSet): DocSet {
  for (let i = 0; i < into.length; i++) into[i]! &= other[i]!;
  return into;
}

export function unite(into: DocSet, other: DocSet): DocSet {
  for (let i = 0; i < into.length; i++) into[i]! |= other[i]!;
  return into;
}

export function unitePosting(into: DocSet, other: Posting): DocSet {
  if (other.bits) return unite(into, other.bits);
  const docs = other.docs!;
  for (let i = 0; i < docs.length; i++) into[docs[i]! >>> 5]! |= 1 << (docs[i]! & 31);
  return into;
}

export function hasPosting(of: Posting, doc: number): boolean {
  if (of.bits) return has(of.bits, doc);
  const docs = of.docs!;
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (docs[middle]! < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc;
}

/** How many of the posting's providers are in the set. */
export function countWithin(of: Posting, set: DocSet): number {
  if (of.bits) return countCommon(of.bits, set);
  const docs = of.docs!;
  let total = 0;
  for (let i = 0; i < docs.length; i++) total += (set[docs[i]! >>> 5]! >>> (docs[i]! & 31)) & 1;
  return total;
}

/**
 * Members of both. Four words are added bit by bit (a carry-save adder) before they are counted, which takes half the work of counting
 * each: this loop is most of what a keystroke costs in a large directory.
 */
function countCommon(a: DocSet, b: DocSet): number {
  const whole = a.length - (a.length % 4);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  for (let i = 0; i < whole; i += 4) {
    const first = a[i]! & b[i]!;
    const second = a[i + 1]! & b[i + 1]!;
    const third = a[i + 2]! & b[i + 2]!;
    const fourth = a[i + 3]! & b[i + 3]!;
    const half = ones ^ first;
    const carryOne = (ones & first) | (half & second);
    const sum = half ^ second;
    const halfTwo = sum ^ third;
    const carryTwo = (sum & third) | (halfTwo & fourth);
    ones = halfTwo ^ fourth;
    const halfFour = twos ^ carryOne;
    fours += popcount((twos & carryOne) | (halfFour & carryTwo));
    twos = halfFour ^ carryTwo;
  }
  let total = fours * 4 + popcount(twos) * 2 + popcount(ones);
  for (let i = whole; i < a.length; i++) total += popcount(a[i]! & b[i]!);
  return total;
}

/** The members in ascending order, written into `into`; returns how many there are. */
export function listInto(set: DocSet, into: Uint32Array): number {
  let length = 0;
  for (let i = 0; i < set.length; i++) {
    let word = set[i]!;
    const base = i << 5;
    while (word !== 0) {
      const lowest = word & -word;
      into[length++] = base + 31 - Math.clz32(lowest);
      word ^= lowest;
    }
  }
  return length;
}

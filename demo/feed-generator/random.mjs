/**
 * A repeatable stream of random numbers: the same seed and stream give the same numbers on every machine.
 * Mulberry32 by Tommy Ettinger, 2017, public domain (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 * Each record has a stream of its own, so that a new draw in one record leaves every other record as it was.
 *
 * @param {number} seed any integer
 * @param {number} [stream] any integer: the record's place in the feed
 */
export function createRandom(seed, stream = 0) {
  // Neighbouring streams start far apart: multiplied by the odd number nearest to 2^32 / the golden ratio (Knuth, TAOCP 3, 6.4).
  let state = (seed ^ Math.imul(stream + 1, 0x9e3779b1)) | 0;

  /** From 0 up to, not including, 1. */
  function unit() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  function between(low, high) {
    return low + Math.floor(unit() * (high - low + 1));
  }

  /** True with the given probability. */
  function chance(probability) {
    return unit() < probability;
  }

  function pick(list) {
    return list[Math.floor(unit() * list.length)];
  }

  /** @param {ReadonlyArray<readonly [value: any, weight: number]>} pairs weights need not add up to 1 */
  function pickWeighted(pairs) {
    const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
    let left = unit() * total;
    for (const [value, weight] of pairs) {
      left -= weight;
      if (left < 0) return value;
    }
    return pairs[pairs.length - 1][0];
  }

  /** At most `count` different members, in the order of the list. */
  function sample(list, count) {
    if (count >= list.length) return [...list];
    const chosen = new Set();
    while (chosen.size < count) chosen.add(Math.floor(unit() * list.length));
    return list.filter((_, index) => chosen.has(index));
  }

  return { unit, between, chance, pick, pickWeighted, sample };
}

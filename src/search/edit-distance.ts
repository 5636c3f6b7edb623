/**
 * Edit distance in which a swap of two neighbours counts once (optimal string alignment), bit-parallel after Hyyrö 2003:
 * one column of the table per letter of the word, as bits of one integer. Patterns of up to 31 letters.
 */
export const LONGEST_PATTERN = 31;

const letters = new Int32Array(0x250);
let loaded = '';

/** Prepares the pattern that {@link editDistance} and {@link prefixDistance} compare with. */
function load(pattern: string): void {
  if (pattern === loaded) return;
  for (let i = 0; i < loaded.length; i++) letters[loaded.charCodeAt(i) % letters.length] = 0;
  for (let i = 0; i < pattern.length; i++) letters[pattern.charCodeAt(i) % letters.length]! |= 1 << i;
  loaded = pattern;
}

/** @returns the distance of the whole words, or `limit + 1` where it is larger than `limit` */
export function editDistance(pattern: string, word: string, limit: number): number {
  if (Math.abs(pattern.length - word.length) > limit) return limit + 1;
  return Math.min(columns(pattern, word, false), limit + 1);
}

/** @returns the smallest distance between the pattern and any beginning of the word, or `limit + 1` */
export function prefixDistance(pattern: string, word: string, limit: number): number {
  if (pattern.length - word.length > limit) return limit + 1;
  const reachable = word.length > pattern.length + limit ? word.slice(0, pattern.length + limit) : word;
  return Math.min(columns(pattern, reachable, true), limit + 1);
}

function columns(pattern: string, word: string, prefix: boolean): number {
  const length = pattern.length;
  if (length === 0) return prefix ? 0 : word.length;
  load(pattern);
  const last = 1 << (length - 1);
  let positive = -1;
  let negative = 0;
  let diagonal = 0;
  let matchBefore = 0;
  let score = length;
  let best = score;
  for (let i = 0; i < word.length; i++) {
    const match = letters[word.charCodeAt(i) % letters.length]!;
    const swap = ((~diagonal & match) << 1) & matchBefore;
    diagonal = (((match & positive) + positive) ^ positive) | match | negative | swap;
    let up = negative | ~(diagonal | positive);
    let down = diagonal & positive;
    if (up & last) score++;
    else if (down & last) score--;
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(diagonal | up);
    negative = up & diagonal;
    matchBefore = match;
    if (score < best) best = score;
  }
  return prefix ? best : score;
}

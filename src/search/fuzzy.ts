import Fuse from 'fuse.js/basic';
import { popcount } from './doc-set.js';
import { isNextTo } from './letter-neighbors.js';
import { editDistance, LONGEST_PATTERN, prefixDistance } from './edit-distance.js';

/** Words that fuse.js may be asked to score for one typed word. */
const MOST_SCORED = 64;
/** Shorter words are never bent: every three-letter word is one edit from another (OCD, ODD). */
const SHORTEST = 4;

/** In shorter words only a letter that is next to the right one, on the keyboard or to the ear, is taken for a slip: "rage" is not "rape". */
const SHORTEST_ANY_LETTER = 6;

/** In shorter words two wrong letters are too many, unless they are the right ones in another order or number: "scores" is not "scared". */
const SHORTEST_TWO_WRONG = 7;

/** By number of edits, how long a word must be for another first letter to be forgiven. */
const FIRST_LETTER_UNTIL = [0, 5, 8, Infinity];

export interface Candidate {
  readonly word: string;
  readonly distance: number;
  /** 0 is a perfect match; from fuse.js. */
  readonly score: number;
}

/** How many edits a word of this length may be away. */
export function editLimit(length: number): number {
  if (length < SHORTEST) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/** Words that are equally many edits away. */
interface Group {
  readonly distance: number;
  readonly words: readonly string[];
  /** Worked out when it is asked for. */
  scored?: readonly Candidate[];
}

const everything = (): boolean => true;

/** Finds the words of a lexicon that a misspelled word may have meant. */
export class FuzzyLexicon {
  readonly #read: Iterable<string>;
  /** Words only a bio has are so many that they are only trusted at one edit. */
  readonly #loose: (word: string) => boolean;
  readonly #found = new Map<string, readonly Group[]>();
  /** Made at the first misspelling. */
  #candidates: { readonly words: readonly string[]; readonly signatures: Int32Array; readonly lengths: Uint8Array } | undefined;

  /** @param words read once, when a word is first misspelled; may repeat */
  constructor(words: Iterable<string>, isLoose: (word: string) => boolean) {
    this.#read = words;
    this.#loose = isLoose;
  }

  /** Whether a word that nothing here knows may be read as another: always, unless somebody else may know it. */
  mayBend(_word: string, _unfinished: boolean): boolean {
    return true;
  }

  /**
   * The nearest words, all equally near; first those that begin with the same letter, then those with the same letters in another order,
   * then as fuse.js scores them.
   * @param unfinished the word is still being typed: also compared with the beginnings of words
   * @param fits words for which it is not true are passed over; nearest are the nearest of the others
   */
  nearest(
    word: string,
    unfinished: boolean,
    fits: (word: string, distance: number) => boolean = everything,
  ): readonly Candidate[] {
    if (word.length < SHORTEST || word.length > LONGEST_PATTERN || /\d/.test(word)) return [];
    const key = unfinished ? `${word}*` : word;
    let groups = this.#found.get(key);
    if (!groups) {
      if (this.#found.size > 500) this.#found.clear();
      this.#found.set(key, (groups = this.#search(word, unfinished)));
    }
    for (const group of groups) {
      group.scored ??= scored(word, group.words, group.distance);
      const fitting = group.scored.filter((candidate) => fits(candidate.word, group.distance));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  #search(word: string, unfinished: boolean): readonly Group[] {
    const limit = editLimit(word.length);
    const signature = letterSignature(word);
    const { words, signatures, lengths } = (this.#candidates ??= prepare(this.#read));
    const byDistance = Array.from({ length: limit + 1 }, (_, distance) => ({ distance, words: [] as string[] }));
    for (let i = 0; i < words.length; i++) {
      const longer = lengths[i]! - word.length;
      if (longer < -limit || (longer > limit && !unfinished)) continue;
      // Each edit takes away at most one kind of letter and brings at most one.
      if (popcount(signature & ~signatures[i]!) > limit) continue;
      if (!unfinished && popcount(signatures[i]! & ~signature) > limit) continue;
      const candidate = words[i]!;
      const whole = editDistance(word, candidate, limit);
      const distance = this.#distance(word, candidate, limit, unfinished, whole);
      if (distance > limit || !this.#trusts(word, candidate, distance, whole > distance)) continue;
      byDistance[distance]!.words.push(candidate);
    }
    return byDistance.filter((group) => group.words.length > 0);
  }

  #distance(word: string, candidate: string, limit: number, unfinished: boolean, whole: number): number {
    // A beginning is easier to meet than a whole word, so it may be bent less.
    if (!unfinished || whole <= 1 || limit < 2) return whole;
    const beginning = prefixDistance(word, candidate, limit - 1);
    return beginning < limit ? Math.min(whole, beginning) : whole;
  }

  #trusts(word: string, candidate: string, distance: number, isBeginning: boolean): boolean {
    if (distance > 1 && this.#loose(candidate)) return false;
    // Three letters and any other are too many words: of "ocdd" the doubled letter is left out, of "asdf" none.
    if (candidate.length < SHORTEST && !isDoubling(word, candidate)) return false;
    if (isBeginning && word.charCodeAt(0) !== candidate.charCodeAt(0)) return false;
    if (word.length < SHORTEST_ANY_LETTER && distance === 1 && !isLikelySlip(word, candidate)) return false;
    if (word.length < SHORTEST_TWO_WRONG && distance === 2 && !isSpelledOtherwise(word, candidate)) return false;
    // "Bill" is no misspelled "kill": the shorter a word, the more its first letter must be right.
    return word.length >= FIRST_LETTER_UNTIL[distance]! || word.charCodeAt(0) === candidate.charCodeAt(0);
  }
}

const isSpelledOtherwise = (word: string, candidate: string): boolean =>
  word.length !== candidate.length || letterSignature(word) === letterSignature(candidate);

/** Of words that are one edit apart: whether a letter is missing, too many or swapped, or mistaken for one beside it. */
function isLikelySlip(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return true;
  let at = 0;
  while (word[at] === candidate[at]) at++;
  const isSwap = word[at] === candidate[at + 1] && word[at + 1] === candidate[at];
  return isSwap || isNextTo(word[at]!, candidate[at]!);
}

/** Whether the word is the shorter one with one letter twice. */
function isDoubling(word: string, shorter: string): boolean {
  for (let i = 1; i < word.length; i++) {
    if (word[i] === word[i - 1] && word.slice(0, i) + word.slice(i + 1) === shorter) return true;
  }
  return false;
}

function prepare(read: Iterable<string>): { words: string[]; signatures: Int32Array; lengths: Uint8Array } {
  const words: string[] = [];
  for (const word of new Set(read)) {
    if (word.length >= SHORTEST - 1 && word.length <= LONGEST_PATTERN && !/\d/.test(word)) words.push(word);
  }
  const signatures = new Int32Array(words.length);
  const lengths = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    signatures[i] = letterSignature(words[i]!);
    lengths[i] = words[i]!.length;
  }
  return { words, signatures, lengths };
}

function scored(word: string, candidates: readonly string[], distance: number): readonly Candidate[] {
  const first = word.charCodeAt(0);
  const signature = letterSignature(word);
  const sameLetters = (candidate: string): boolean =>
    candidate.length === word.length && letterSignature(candidate) === signature;
  return candidates
    .slice(0, MOST_SCORED)
    .map((candidate) => {
      const { score } = Fuse.match(word, candidate, { threshold: 1, distance: 64, includeScore: true });
      return { word: candidate, distance, score };
    })
    .sort(
      (a, b) =>
        Number(b.word.charCodeAt(0) === first) - Number(a.word.charCodeAt(0) === first) ||
        // Fingers that are too quick type the right letters: "pstd" is "ptsd" before it is "psyd".
        Number(sameLetters(b.word)) - Number(sameLetters(a.word)) ||
        a.score - b.score ||
        Math.abs(a.word.length - word.length) - Math.abs(b.word.length - word.length) ||
        (a.word < b.word ? -1 : 1),
    );
}

/** One bit per letter a-z; every other character shares the next bit. */
function letterSignature(word: string): number {
  let signature = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    signature |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return signature;
}

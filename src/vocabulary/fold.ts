/** Typographic stand-ins for an apostrophe; mapped before NFKD, which would split a bare acute accent into space and mark. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\u00b4\u0060\u0374]/g;

/** The one that NFKD itself makes, of "ŉ". */
const NFKD_APOSTROPHE = /\u02bc/g;

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs; and characters that show nothing. */
const MARKS =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Letters that NFKD leaves whole. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
};
const WHOLE_LETTER = /[ßæœøłđðþħıŋŧς]/g;
const NEITHER_ASCII_NOR_WORD = /[^\p{L}\p{N}\p{M}\0-\x7f]+/gu;

/** Longest part before a dot that still reads as an abbreviation: the "Pharm" of "Pharm.D." */
const LONGEST_ABBREVIATED_PART = 5;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
const BACKTICK = 0x60;
/** Digits and letters begin here; what separates or joins words is below. */
const FIRST_OF_WORD = 0x30;

/** Of lower-cased text. All that is not ASCII counts as a letter: {@link toPlainLetters} has left nothing else. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code > 0x7f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function toPlainLetters(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(NFKD_APOSTROPHE, "'")
    .toLowerCase()
    .replace(MARKS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter]!)
    .replace(NEITHER_ASCII_NOR_WORD, ' ')
    .normalize('NFC');
}

/** Characters that are folded one by one, whatever stands beside them: Latin without combining marks, and its punctuation. */
const LATIN = 0x250;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;
const NOT_YET = 0;
/** Becomes none or several characters, or depends on its neighbours: the whole text is folded the long way. */
const NOT_ALONE = 1;

/** Per such character the plain one, learnt when it is first met. */
const plainOf = new Uint16Array(LATIN + PUNCTUATION_END - PUNCTUATION);
for (let code = 0; code < 0x80; code++) {
  const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  plainOf[code] = isLetter(lower) || isDigit(lower) || code === APOSTROPHE || code === DOT ? lower : SPACE;
}
plainOf[BACKTICK] = APOSTROPHE;

function plainCode(code: number): number {
  const at = code < LATIN ? code : code >= PUNCTUATION && code < PUNCTUATION_END ? code - PUNCTUATION + LATIN : -1;
  if (at < 0) return NOT_ALONE;
  if (plainOf[at] === NOT_YET) {
    const plain = toPlainLetters(String.fromCharCode(code));
    plainOf[at] = plain.length === 1 ? plain.charCodeAt(0) : NOT_ALONE;
  }
  return plainOf[at]!;
}

/** @param codes UTF-16 code units of the folded word: the first `length`, until the next call @param hash of these */
export type WordListener = (codes: Uint16Array, length: number, hash: number) => void;

let word = new Uint16Array(256);

/**
 * The words of {@link fold} one after the other, without making a string of any: for whoever reads many texts. Listeners may not call
 * it again meanwhile.
 * @param isPlain went through {@link toPlainLetters}
 */
export function forEachWord(text: string, listen: WordListener, isPlain = false): void {
  let start = 0;
  let length = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE;
    const plain = code < 0x80 ? plainOf[code]! : isPlain ? code : plainCode(code);
    if (plain >= FIRST_OF_WORD) {
      if (length === word.length) word = grown(word);
      word[length++] = plain;
      hash = hashWith(hash, plain);
      continue;
    }
    if (plain === APOSTROPHE) continue;
    const joins = plain === DOT ? joinsAbbreviation(text, i, isPlain) : plain;
    if (joins === DOT) continue;
    if (joins === NOT_ALONE) return forEachWord(toPlainLetters(text.slice(start)), listen, true);
    if (length > 0) listen(word, length, hash);
    length = 0;
    hash = 0;
    start = i + 1;
  }
}

/** Of the code units of a word, one after the other, starting from 0. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function grown(codes: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(codes.length * 2);
  larger.set(codes);
  return larger;
}

/**
 * Whether a dot joins an abbreviation: after at most five letters one follows and ends there ("a.d.h.d", "Ph.D.", not "St.Paul").
 * @returns DOT where it does, SPACE where it ends a word, NOT_ALONE where that can't be told character by character
 */
function joinsAbbreviation(text: string, dot: number, isPlain: boolean): number {
  const at = (place: number): number => {
    const code = place >= 0 && place < text.length ? text.charCodeAt(place) : SPACE;
    return isPlain && code >= 0x80 ? code : plainCode(code);
  };
  const next = at(dot + 1);
  const afterNext = at(dot + 2);
  if (next === NOT_ALONE || afterNext === NOT_ALONE) return NOT_ALONE;
  if (!isLetter(next) || isLetter(afterNext) || isDigit(afterNext)) return SPACE;
  let before = 0;
  while (before <= LONGEST_ABBREVIATED_PART && isLetter(at(dot - 1 - before))) before++;
  return before > 0 && before <= LONGEST_ABBREVIATED_PART ? DOT : SPACE;
}

/** Most names and words: nothing to fold but capitals. */
const ONLY_CAPITALS = /^[a-z\d]+(?: [a-z\d]+)*$/i;
/** An engine limits how many arguments a call may have. */
const MOST_ARGUMENTS = 8192;

/**
 * The form in which words are compared: lower case, no accents, no apostrophes, abbreviations without dots, one space for
 * anything else between words. `"Ph.D., O’Neill–Núñez"` -> `"phd oneill nunez"`. Folding twice changes nothing.
 *
 * Linear in the length of the text. Never throws; lone surrogates and emoji count as space.
 */
export function fold(text: string): string {
  if (ONLY_CAPITALS.test(text)) return text.toLowerCase();
  let written = '';
  forEachWord(text, (codes, length) => {
    if (written) written += ' ';
    written += stringOf(codes, length);
  });
  return written;
}

/** @param length of the word at the beginning of `codes` */
export function stringOf(codes: Uint16Array, length: number): string {
  let written = '';
  for (let from = 0; from < length; from += MOST_ARGUMENTS) {
    const part = codes.subarray(from, Math.min(length, from + MOST_ARGUMENTS));
    written += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return written;
}

/** The words of {@link fold}; none for text without a letter or digit. */
export function foldWords(text: string): string[] {
  const words = fold(text);
  return words ? words.split(' ') : [];
}

/** Typographic stand-ins for an apostrophe; mapped before NFKD, which would split a bare acute accent into space and mark. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\u00b4\u0060\u0374]/g;

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

/** Of lower-cased text. All that is not ASCII counts as a letter: {@link toPlainLetters} has left nothing else. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code > 0x7f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function toPlainLetters(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
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

/** The folded text as UTF-16 code units: the first `length` of `codes`, until the next call. */
export interface FoldedCodes {
  codes: Uint16Array;
  length: number;
}

const folded: FoldedCodes = { codes: new Uint16Array(1024), length: 0 };

/** Writes the plain characters of the text into `folded.codes`; returns how many. */
function readPlain(text: string): number {
  const { length } = text;
  if (folded.codes.length < length) folded.codes = new Uint16Array(length * 2);
  const { codes } = folded;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const plain = code < 0x80 ? plainOf[code]! : plainCode(code);
    if (plain === NOT_ALONE) return readCodes(toPlainLetters(text));
    codes[i] = plain;
  }
  return length;
}

function readCodes(plain: string): number {
  const { length } = plain;
  if (folded.codes.length < length) folded.codes = new Uint16Array(length * 2);
  for (let i = 0; i < length; i++) folded.codes[i] = plain.charCodeAt(i);
  return length;
}

/** {@link fold} without making a string, for whoever reads many texts. */
export function foldToCodes(text: string): FoldedCodes {
  const length = readPlain(text);
  const { codes } = folded;
  let end = 0;
  let gap = false;
  /** Letters right before this place. */
  let run = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (isLetter(code) || isDigit(code)) {
      if (gap && end > 0) codes[end++] = SPACE;
      gap = false;
      codes[end++] = code;
      run = isDigit(code) ? 0 : run + 1;
      continue;
    }
    if (
      code !== APOSTROPHE &&
      !(code === DOT && run > 0 && run <= LONGEST_ABBREVIATED_PART && isLoneLetter(codes, i + 1, length))
    )
      gap = true;
    run = 0;
  }
  folded.length = end;
  return folded;
}

/** A dot joins an abbreviation where one letter follows and ends there: "a.d.h.d", "Ph.D.", not "St.Paul". */
function isLoneLetter(codes: Uint16Array, at: number, length: number): boolean {
  if (at >= length || !isLetter(codes[at]!)) return false;
  return at + 1 >= length || !(isLetter(codes[at + 1]!) || isDigit(codes[at + 1]!));
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
  const { codes, length } = foldToCodes(text);
  let written = '';
  for (let from = 0; from < length; from += MOST_ARGUMENTS) {
    written += String.fromCharCode.apply(
      null,
      codes.subarray(from, Math.min(length, from + MOST_ARGUMENTS)) as unknown as number[],
    );
  }
  return written;
}

/** The words of {@link fold}; none for text without a letter or digit. */
export function foldWords(text: string): string[] {
  const words = fold(text);
  return words ? words.split(' ') : [];
}

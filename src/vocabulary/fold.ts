/** Typographic stand-ins for an apostrophe; mapped before NFKD, which would split a bare acute accent into space and mark. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\u00b4\u0060]/g;

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

const APOSTROPHE = 0x27;
const DOT = 0x2e;

/** Of lower-cased text. All that is not ASCII counts as a letter: {@link toPlainLetters} has left nothing else. */
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || code > 0x7f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

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

/** Whether the dot joins an abbreviation: one letter follows and ends there, after at most five ("a.d.h.d", "Ph.D.", not "St.Paul"). */
function joinsAbbreviation(text: string, dot: number): boolean {
  if (!isLetter(text.charCodeAt(dot + 1)) || isLetter(text.charCodeAt(dot + 2)) || isDigit(text.charCodeAt(dot + 2)))
    return false;
  let start = dot;
  while (start > 0 && dot - start <= LONGEST_ABBREVIATED_PART && isLetter(text.charCodeAt(start - 1))) start--;
  const length = dot - start;
  return length > 0 && length <= LONGEST_ABBREVIATED_PART;
}

/**
 * The form in which words are compared: lower case, no accents, no apostrophes, abbreviations without dots, one space for
 * anything else between words. `"Ph.D., O’Neill–Núñez"` -> `"phd oneill nunez"`. Folding twice changes nothing.
 *
 * Linear in the length of the text. Never throws; lone surrogates and emoji count as space.
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : toPlainLetters(text);
  let folded = '';
  let start = -1;
  let gap = false;
  for (let i = 0; i <= plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      if (gap) folded += ' ';
      folded += plain.slice(start, i);
      start = -1;
      gap = false;
    }
    if (code !== APOSTROPHE && !(code === DOT && joinsAbbreviation(plain, i))) gap = folded !== '';
  }
  return folded;
}

/** The words of {@link fold}; none for text without a letter or digit. */
export function foldWords(text: string): string[] {
  const folded = fold(text);
  return folded ? folded.split(' ') : [];
}

import { roleOfCredential } from '../vocabulary/credentials.js';
import { connectingWords, payWords, titleWords } from './connecting-words.js';
import { fillerWords } from './everyday-words.js';
import { covering, type Meaning } from './phrase-book.js';
import type { How, Reader, Reading } from './reading.js';
import { Field } from './text-index.js';

/** People, though the vocabulary has them as what they do. */
const PRESCRIBER = /^prescribers?$/;

/** The longest phrase of a vocabulary, written together or apart, finished or not. */
export const readPhrase: Reader = (reading, at) => {
  const { words, lexicon } = reading;
  const literal = words.findIndex((word, i) => i >= at && word.literal);
  const most = (literal < 0 ? words.length : literal) - at;
  if (most > 1 && literal < 0 && words.at(-1)!.unfinished) {
    const begun = readBegunPhrase(reading, at, most);
    if (begun) return begun;
  }
  const longestLoose = lexicon.book.longestLoose(words[at]!.as);
  for (let length = Math.min(lexicon.book.longest, most); length > 0; length--) {
    const span = words.slice(at, at + length).map(({ as }) => as);
    const written = span.join(' ');
    const { book } = lexicon;
    const together =
      book.exact(written).length > 0
        ? written
        : (joined(reading, span, at) ?? (length <= longestLoose ? book.loose(span) : undefined));
    const meaning = together && choose(reading, lexicon.book.exact(together), at, length);
    if (!meaning || isOnlyNamed(reading, meaning, at, length) || saysTwoThings(reading, meaning, at, length)) continue;
    pushMeaning(reading, meaning, at, length, meaning.isLabel && together === written ? 'exact' : 'synonym');
    return length;
  }
  return 0;
};

/** "Medical" is Medi-Cal alone or beside a word for paying; else it is a word of its own. */
function joined({ lexicon: { book }, words }: Reading, span: readonly string[], at: number): string | undefined {
  const isPlan =
    span.length > 1 ||
    words.length === 1 ||
    !book.isWord(span[0]!) ||
    [at - 1, at + 1].some((i) => payWords.has(words[i]?.as ?? ''));
  return isPlan ? book.joined(span) : undefined;
}

/** "blue cro": the last words, the newest unfinished, begin one thing only. */
function readBegunPhrase(reading: Reading, at: number, length: number): number {
  const { book } = reading.lexicon;
  const written = reading.span(at, length);
  if (length > book.longest || book.exact(written).length > 0) return 0;
  const meaning = covering(book.beginning(written));
  if (!meaning || meaning.facet === 'credential') return 0;
  pushMeaning(reading, meaning, at, length, 'prefix');
  return length;
}

/** "Hospital" where nobody offers inpatient care, and someone's name or office has the word: it is meant as text. */
function isOnlyNamed({ lexicon: { facets, text }, words }: Reading, meaning: Meaning, at: number, length: number): boolean {
  const { facet, value, isLabel } = meaning;
  if (isLabel || (facet !== 'service' && facet !== 'focus' && facet !== 'role')) return false;
  if (facets.posting(facet, value).count > 0) return false;
  return words.slice(at, at + length).every(({ as }) => text.fields(as) & (Field.name | Field.office));
}

/** "Child psychiatrist" is a role in feeds; asked for, it is the role and the age group, which the two words say each for itself. */
function saysTwoThings(reading: Reading, { facet, key, isLabel }: Meaning, at: number, length: number): boolean {
  if (isLabel || (facet !== 'role' && facet !== 'format' && facet !== 'ages' && facet !== 'focus')) return false;
  const { book } = reading.lexicon;
  for (let first = 1; first < length; first++) {
    const parts = [book.exact(reading.span(at, first)), book.exact(reading.span(at + first, length - first))];
    const own = parts.findIndex((meanings) => meanings.some((meaning) => meaning.key === key));
    if (own >= 0 && parts[1 - own]?.some((meaning) => meaning.facet !== facet)) return true;
  }
  return false;
}

/** What a phrase with several meanings means here; undefined where it should be read as text. */
function choose(reading: Reading, meanings: readonly Meaning[], at: number, length: number): Meaning | undefined {
  const state = meanings.find(({ facet }) => facet === 'state');
  const credential = meanings.find(({ facet }) => facet === 'credential');
  // "MD 21201" is Maryland; "in MD" and "Baltimore MD" are read as places before this.
  if (state && credential) return /^\d{5}$/.test(reading.word(at + length)) ? state : credential;
  const plan = meanings.find(({ facet }) => facet === 'insurance');
  // "VA" is Virginia, unless the words around it speak of paying.
  if (state && plan) return payWords.has(reading.word(at - 1)) || payWords.has(reading.word(at + length)) ? plan : state;
  const [first] = meanings;
  // Every visitor writes "therapist" and "doctor"; where the feed has none, the word asks for nobody in particular. Nor does "prescriber"
  // beside what is to be prescribed.
  const isNobody =
    first?.facet === 'role'
      ? reading.lexicon.facets.posting('role', first.value).count === 0
      : first?.facet === 'service' && reading.words.length > 1 && PRESCRIBER.test(reading.span(at, length));
  // "How do I" asks for no DO.
  const isLower = reading.typed(at, length) !== reading.typed(at, length).toUpperCase();
  if (first?.facet === 'credential' && isLower && reading.words.length > 1 && fillerWords.has(reading.word(at))) return undefined;
  // "Doctora Rivera" is a title; "doctora" is a woman.
  if (first?.facet === 'gender' && titleWords.has(reading.span(at, length)) && isNextName(reading, at + length)) return undefined;
  const asksForNobody = isNobody && connectingWords.has(reading.span(at, length));
  return asksForNobody || (first?.facet === 'state' && mayGoOn(reading, first.value)) ? undefined : first;
}

function isNextName({ words, lexicon: { book, text } }: Reading, at: number): boolean {
  const next = words[at]?.as;
  return next !== undefined && text.namesOf(next).length > 0 && book.exact(next).length === 0;
}

/** The first two letters of a first word are no state while nobody may treat there and they can go on: "sc" of "schizophrenia". */
function mayGoOn({ words, lexicon }: Reading, state: string): boolean {
  const [only] = words;
  return (
    words.length === 1 &&
    only!.unfinished &&
    only!.typed === state.toLowerCase() &&
    lexicon.facets.posting('state', state).count === 0
  );
}

export function pushMeaning(reading: Reading, { facet, value }: Meaning, at: number, length: number, how: How): void {
  if (facet !== 'credential') return reading.pushValue(facet, value, at, length, how);
  const id = reading.lexicon.text.id(value);
  const role = roleOfCredential[value];
  // Nobody puts it behind the name, but the role that it proves is known.
  if (id === undefined && role && reading.lexicon.facets.posting('role', role).count > 0) {
    return reading.pushValue('role', role, at, length, how);
  }
  const words = id === undefined ? [] : [{ id, worth: 1 }];
  const term = reading.term('text', value, at, length, how);
  reading.parts.push({
    kind: 'words',
    words: [{ word: value, words, meanings: [], nameOnly: false, credentialOnly: true }],
    term,
  });
}

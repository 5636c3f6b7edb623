import { titleWords } from './connecting-words.js';
import { fillerWords } from './everyday-words.js';
import type { Word, WordMatch } from './interpretation.js';
import { covering, type Meaning } from './phrase-book.js';
import { pushAside } from './read-aside.js';
import { pushMeaning } from './read-phrase.js';
import type { Reader, Reading } from './reading.js';
import { Field, type TextIndex } from './text-index.js';

/** A typed name has at most so many words. */
const LONGEST_NAME = 6;
/** Equally near corrections of a free word that are all searched for. */
const MOST_CORRECTIONS = 3;
const CORRECTION_WORTH = 0.7;
const PREFIX_WORTH = 0.8;
const OTHER_NAME_WORTH = 0.5;
/** Shorter finished words are not taken for the beginning of longer ones. */
const SHORTEST_FINISHED_PREFIX = 3;

/** From so many words on, a word that is only begun, or only a part of what something is called, narrows nothing. */
const SENTENCE = 4;

const LONE_LETTER = /^[a-z]$/;

/** Two or more words that some provider's name has, or one after "Dr.". */
export const readName: Reader = (reading, at) => {
  const { text, book } = reading.lexicon;
  let longest = 0;
  while (longest < LONGEST_NAME && text.namesOf(reading.word(at + longest)).length > 0) longest++;
  const isAfterTitle = titleWords.has(reading.word(at - 1));
  for (let length = longest; length >= (isAfterTitle ? 1 : 2); length--) {
    const words = reading.words.slice(at, at + length);
    if (words.every(({ as }) => fillerWords.has(as))) continue;
    if (length > 1 && (book.exact(reading.span(at, length)).length > 0 || !isSomeonesName(words, text))) continue;
    const matches = words.map((word) => nameMatch(word, text));
    reading.parts.push({
      kind: 'words',
      words: matches,
      term: reading.term('person', reading.span(at, length), at, length, 'exact'),
    });
    return length;
  }
  return 0;
};

function isSomeonesName(words: readonly Word[], text: TextIndex): boolean {
  const { facts } = text;
  let docs: ReadonlySet<number> | undefined;
  for (const { as } of words) {
    const named = new Set<number>();
    for (const id of text.namesOf(as)) {
      for (let i = facts.offsets[id]!; i < facts.offsets[id + 1]!; i++) {
        const doc = facts.docs[i]!;
        if (facts.fields[i]! & Field.name && (!docs || docs.has(doc))) named.add(doc);
      }
    }
    if (named.size === 0) return false;
    docs = named;
  }
  return true;
}

function nameMatch({ as }: Word, text: TextIndex): WordMatch {
  return { word: as, words: namesWorth(as, text), meanings: [], nameOnly: true };
}

/** Who is called as typed comes before who only may be. */
const namesWorth = (name: string, text: TextIndex): { id: number; worth: number }[] =>
  text.namesOf(name).map((id) => ({ id, worth: text.wordOf(id) === name ? 1 : OTHER_NAME_WORTH }));

export const readConnecting: Reader = ({ words, lexicon }, at) => {
  const { as, unfinished, literal } = words[at]!;
  if (literal) return 0;
  // "anxiety m": nearly everybody has a word that begins so.
  if (at > 0 && unfinished && LONE_LETTER.test(as)) return 1;
  if (!fillerWords.has(as)) return 0;
  // A lone "in" may become "insomnia"; "therapist" is whole, and has been found to ask for nobody in particular.
  const isOnlyName = words.length === 1 && (lexicon.text.fields(as) & Field.name) !== 0;
  const mayGoOn = (isOnlyName || (unfinished && at === 0)) && as.length > 1 && lexicon.book.exact(as).length === 0;
  return mayGoOn ? 0 : 1;
};

/** Whatever is left: looked for in the feed's text and, as a beginning or a part, in the vocabularies. Always takes one word. */
export const readWord: Reader = (reading, at) => {
  const word = reading.words[at]!;
  if (word.isSomePlan) {
    pushAside(reading, 'plan-wanted', at, 1);
    return 1;
  }
  const only = word.unfinished && !word.literal && word.candidates.length === 0 ? onlyBeginning(word.as, reading) : undefined;
  if (only) {
    pushMeaning(reading, only, at, 1, 'prefix');
    return 1;
  }
  const { text } = reading.lexicon;
  // Alone, "bill" asks for a person; in a sentence it may be what is to be paid.
  const isOnlyWord = reading.words.length === 1 && !word.literal;
  const match = wordMatch(word, reading);
  if (isOnlyWord && text.fields(word.as) === 0) match.words.push(...namesWorth(word.as, text));
  if (match.words.length === 0 && match.meanings.length === 0) {
    if (!fillerWords.has(word.word)) reading.unmatched.push(word.typed);
    return 1;
  }
  const isName = match.meanings.length === 0 && match.words.every(({ id }) => text.fieldsOfId(id) === Field.name);
  const isWeak = !isStrong(word, reading);
  const term = reading.term(isName ? 'person' : 'text', word.as, at, 1, text.id(word.as) === undefined ? 'prefix' : 'exact');
  reading.parts.push({ kind: 'words', words: [match], term, isWeak });
  return 1;
};

/** Whether somebody is or writes so; or, in a few words, whether a page says so or it is still being typed. */
const isStrong = ({ as, literal, unfinished }: Word, { words, lexicon: { text, book } }: Reading): boolean =>
  literal || text.fields(as) !== 0 || (words.length < SENTENCE && (unfinished || book.isInLabel(as)));

export const readLiteral: Reader = (reading, at) => (reading.words[at]!.literal ? readWord(reading, at) : 0);

const isFact = (fields: number): boolean => (fields & ~Field.bio) !== 0;

/** The one thing an unfinished word can become, unless a name or a place of the feed begins so too. */
function onlyBeginning(word: string, { lexicon: { book, text } }: Reading): Meaning | undefined {
  if (isFact(text.fields(word))) return undefined;
  const meaning = covering(book.beginning(word)) ?? covering(book.shortestBeginning(word));
  if (!meaning || meaning.facet === 'credential') return undefined;
  const [from, to] = text.range(word);
  for (let i = from; i < to; i++) {
    if (isFact(text.fieldsOfId(i)) && !book.isWord(text.words[i]!)) return undefined;
  }
  return meaning;
}

interface WorthyWord {
  readonly id: number;
  readonly worth: number;
}

function wordMatch(word: Word, { lexicon: { book, text } }: Reading): WordMatch & { readonly words: WorthyWord[] } {
  const words: WorthyWord[] = [];
  const isCorrected = word.candidates.length > 0;
  for (const [i, form] of (isCorrected ? word.candidates.slice(0, MOST_CORRECTIONS) : [word.as]).entries()) {
    const id = text.id(form);
    if (id !== undefined) words.push({ id, worth: isCorrected ? CORRECTION_WORTH - i * 0.1 : 1 });
  }
  if (word.literal) return { word: word.as, words, meanings: [], nameOnly: false };
  const meanings = [...book.containing(word.as)];
  const mayGoOn = word.unfinished || (words.length === 0 && meanings.length === 0 && word.as.length >= SHORTEST_FINISHED_PREFIX);
  if (mayGoOn && !isCorrected) {
    meanings.push(...book.beginning(word.as));
    words.push(...beginnings(word.as, text, meanings.length === 0));
  }
  return { word: word.as, words, meanings, nameOnly: false };
}

/** The words of the feed that go on from this one. Those only bios have count where nothing else goes on. */
function beginnings(prefix: string, text: TextIndex, withBios: boolean): { id: number; worth: number }[] {
  const [from, to] = text.range(prefix);
  const own = text.id(prefix);
  const ids = Array.from({ length: to - from }, (_, i) => from + i).filter((id) => id !== own);
  const facts = ids.filter((id) => isFact(text.fieldsOfId(id)));
  return (facts.length > 0 || !withBios ? facts : ids).map((id) => ({ id, worth: PREFIX_WORTH }));
}

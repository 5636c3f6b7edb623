import { titleWords } from './connecting-words.js';
import { fillerWords } from './everyday-words.js';
import type { Lexicon, Word } from './interpretation.js';
import { isLargeCityWord } from './large-cities.js';
import type { PhraseBook } from './phrase-book.js';
import { splitRunTogether } from './run-together.js';
import { Field } from './text-index.js';

/**
 * Gives each word that nothing knows the words it may have meant, and sets words apart that were written as one. Known are: words of the
 * vocabularies and of the feed, words that join others, and the beginning of any of them where the last word is still being typed.
 */
export function correctWords(typed: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const { book } = lexicon;
  const isLeft = typed.map((word, at) => word.literal || isKnown(typed, at, lexicon));
  if (isLeft.every(Boolean)) return typed;
  const covered = coveredByPhrases(typed, book);
  const words: Word[] = [];
  const unknown: number[] = [];
  for (const [at, word] of typed.entries()) {
    const parts = isLeft[at] || covered.has(at) ? [word] : setApart(word, lexicon);
    if (!parts) unknown.push(words.length);
    words.push(...(parts ?? [word]));
  }
  for (const at of unknown) words[at] = corrected(words, at, words[at]!, lexicon);
  return words;
}

function corrected(words: readonly Word[], at: number, word: Word, lexicon: Lexicon): Word {
  const { book, fuzzy } = lexicon;
  const joins = joinsPhrase(words, at, lexicon);
  const nameLimit = nameEditLimit(words, at, lexicon);
  const fits = (candidate: string, distance = 0): boolean =>
    (isWhole(candidate, lexicon) && (distance <= nameLimit || !isOnlyName(candidate, lexicon))) || joins(candidate);
  const forms = book.formsOf(word.word);
  if (forms.length > 0 && !fuzzy.mayBend(word.word, word.unfinished)) return word;
  // "Hurting" is a form of what only a phrase has: it is spelled right.
  const candidates = forms.length > 0 ? forms.filter((form) => fits(form)) : nearest(word, words.length === 1, fits, lexicon);
  if (candidates.length === 0) return word;
  const torn = tornFacet(candidates, book);
  if (torn) return torn === 'insurance' ? { ...word, isSomePlan: true } : word;
  const as = candidates.find(joins) ?? candidates.find((candidate) => book.isWord(candidate)) ?? candidates[0]!;
  return { ...word, as, candidates: [as, ...candidates.filter((other) => other !== as)] };
}

/** @param isAlone then a word that means nothing without others is better than none, if only one letter is wrong and not the first */
function nearest(
  word: Word,
  isAlone: boolean,
  fits: (word: string, distance: number) => boolean,
  { fuzzy }: Lexicon,
): readonly string[] {
  const fitting = fuzzy.nearest(word.word, word.unfinished, fits);
  if (fitting.length > 0 || !isAlone) return fitting.map((candidate) => candidate.word);
  return fuzzy
    .nearest(word.word, word.unfinished)
    .filter((candidate) => candidate.distance === 1 && candidate.word[0] === word.word[0])
    .map((candidate) => candidate.word);
}

/** Whether a word says something for itself: "management" is only a part of what is managed, "city" of a hospital's name. */
function isWhole(word: string, { book, text }: Lexicon): boolean {
  if (book.exact(word).length > 0) return true;
  return !fillerWords.has(word) && (book.joined([word]) !== undefined || (text.fields(word) & ~Field.bio) !== 0);
}

const isOnlyName = (word: string, { book, text }: Lexicon): boolean =>
  book.exact(word).length === 0 && (text.fields(word) & ~Field.bio) === Field.name;

/** So many words at most are a name and what is asked of it; in longer texts nearly any word is near someone's name. */
const MOST_WORDS_WITH_NAME = 3;

/** How many edits a name may be away: any after "Dr.", beside another name or alone, one in a short text. */
function nameEditLimit(words: readonly Word[], at: number, { text }: Lexicon): number {
  const isName = (word: Word | undefined): boolean => word !== undefined && text.namesOf(word.as).length > 0;
  const isBesideName = titleWords.has(words[at - 1]?.as ?? '') || isName(words[at - 1]) || isName(words[at + 1]);
  if (words.length === 1 || isBesideName) return Infinity;
  return words.length <= MOST_WORDS_WITH_NAME ? 1 : -1;
}

/** The words that were written as one, unless a single letter makes it a word that is known. */
function setApart(word: Word, { book, fuzzy }: Lexicon): readonly Word[] | undefined {
  if (word.typed.length !== word.word.length || !fuzzy.mayBend(word.word, word.unfinished)) return undefined;
  if (fuzzy.nearest(word.word, word.unfinished)[0]?.distance === 1) return undefined;
  let from = 0;
  return splitRunTogether(word.word, book)?.map((part, i, all) => {
    const start = from;
    from += part.length;
    return {
      ...word,
      word: part,
      as: part,
      start: word.start + start,
      end: word.start + from,
      typed: word.typed.slice(start, from),
      afterBreak: word.afterBreak && i === 0,
      unfinished: word.unfinished && i === all.length - 1,
    };
  });
}

/** How many words from here are the longest phrase that begins here; 0 where none does. */
export function longestPhrase(words: readonly Word[], at: number, book: PhraseBook): number {
  const longestLoose = book.longestLoose(words[at]!.as);
  for (let length = Math.min(book.longest, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length).map(({ as }) => as);
    if (book.exact(span.join(' ')).length > 0 || book.joined(span) || (length <= longestLoose && book.loose(span))) return length;
  }
  return 0;
}

function coveredByPhrases(words: readonly Word[], book: PhraseBook): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const length = longestPhrase(words, at, book);
    for (let i = 0; i < length; i++) covered.add(at + i);
  }
  return covered;
}

function isKnown(words: readonly Word[], at: number, { book, text }: Lexicon): boolean {
  const { word, unfinished } = words[at]!;
  if (book.isWord(word) || fillerWords.has(word) || text.id(word) !== undefined || text.namesOf(word).length > 0) return true;
  if (isLargeCityWord(word)) return true;
  if (!unfinished) return false;
  const [from, to] = text.range(word);
  if (from < to || book.begins(word)) return true;
  const before = words[at - 1]?.word;
  return before !== undefined && book.begins(`${before} ${word}`);
}

/** Of which facet two values are equally near, where that must be exact: better not understood than the wrong plan or state. */
function tornFacet(candidates: readonly string[], book: PhraseBook): 'insurance' | 'state' | undefined {
  let only: string | undefined;
  for (const candidate of candidates) {
    for (const { facet, value } of book.exact(candidate)) {
      if (facet !== 'insurance' && facet !== 'state') continue;
      if (only !== undefined && only !== value) return facet;
      only = value;
    }
  }
  return undefined;
}

/** Whether a word and one beside it, which may itself be misspelled, begin a phrase. */
function joinsPhrase(words: readonly Word[], at: number, lexicon: Lexicon): (candidate: string) => boolean {
  const { book, fuzzy, places, text } = lexicon;
  const begins = (span: string): boolean => book.begins(span) || places.hasCity(span);
  const before = words[at - 1]?.as;
  const next = words[at + 1];
  let after: readonly string[] | undefined;
  const formsAfter = (): readonly string[] => {
    if (!next) return [];
    if (book.isWord(next.as) || text.id(next.as) !== undefined) return [next.as];
    return fuzzy.nearest(next.as, next.unfinished).map(({ word }) => word);
  };
  return (candidate) => {
    if (before !== undefined && begins(`${before} ${candidate}`)) return true;
    after ??= formsAfter();
    return after.some((form) => begins(`${candidate} ${form}`));
  };
}

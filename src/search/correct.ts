import { connectingWords } from './connecting-words.js';
import type { Lexicon, Word } from './interpretation.js';
import type { PhraseBook } from './phrase-book.js';

/**
 * Gives each word that nothing knows the words it may have meant. Known are: words of the vocabularies and of the feed, words that
 * join others, and the beginning of any of them where the last word is still being typed.
 */
export function correctWords(words: readonly Word[], lexicon: Lexicon): Word[] {
  const { book, fuzzy } = lexicon;
  const covered = coveredByPhrases(words, book);
  return words.map((word, at) => {
    if (covered.has(at) || word.literal || isKnown(words, at, lexicon)) return word;
    const bases = baseForms(word.word).filter((base) => book.isWord(base));
    const candidates = bases.length > 0 ? bases : fuzzy.nearest(word.word, word.unfinished).map((candidate) => candidate.word);
    if (bases.length > 0 && !fuzzy.mayBend(word.word, word.unfinished)) return word;
    if (candidates.length === 0 || isTorn(candidates, book)) return word;
    const as =
      candidates.find((candidate) => joinsPhrase(words, at, candidate, book)) ??
      candidates.find((candidate) => book.isWord(candidate)) ??
      candidates[0]!;
    return { ...word, as, candidates: [as, ...candidates.filter((other) => other !== as)] };
  });
}

/** What an English word may be a form of: "harm" for "harming", "worry" for "worried", "anxious" for "anxiousness". */
function baseForms(word: string): readonly string[] {
  const [, stem, ending] = /^(.{3,}?)(ie[sd]|ing|ed|ness)$/.exec(word) ?? [];
  if (stem === undefined) return [];
  if (ending === 'ness') return [stem];
  return ending === 'ies' || ending === 'ied' ? [`${stem}y`] : [stem, `${stem}e`];
}

/** How many words from here are the longest phrase that begins here; 0 where none does. */
export function longestPhrase(words: readonly Word[], at: number, book: PhraseBook): number {
  for (let length = Math.min(book.longest, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length).map(({ as }) => as);
    if (book.exact(span.join(' ')).length > 0 || book.joined(span)) return length;
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
  if (book.isWord(word) || connectingWords.has(word) || text.id(word) !== undefined || text.namesOf(word).length > 0) return true;
  if (!unfinished) return false;
  const [from, to] = text.range(word);
  if (from < to || book.begins(word)) return true;
  const before = words[at - 1]?.word;
  return before !== undefined && book.begins(`${before} ${word}`);
}

/** Two plans or two states are equally near: better not understood than the wrong one. */
function isTorn(candidates: readonly string[], book: PhraseBook): boolean {
  const hard = new Set<string>();
  for (const candidate of candidates) {
    for (const { facet, value } of book.exact(candidate)) {
      if (facet === 'insurance' || facet === 'state') hard.add(`${facet}:${value}`);
    }
  }
  return hard.size > 1;
}

function joinsPhrase(words: readonly Word[], at: number, candidate: string, book: PhraseBook): boolean {
  const before = words[at - 1]?.word;
  const after = words[at + 1]?.word;
  return (
    (before !== undefined && book.begins(`${before} ${candidate}`)) ||
    (after !== undefined && book.begins(`${candidate} ${after}`))
  );
}

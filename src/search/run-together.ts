import type { PhraseBook } from './phrase-book.js';

/** Shorter words are misspelled rather than run together. */
const SHORTEST = 7;
/** What people forget to set apart from what they ask for. */
const CONNECTING = /^(and|con|de|doctor|doctors|en|for|help|in|me|mi|my|near|of|or|para|por|takes|that|to|who|with|y)$/;
const SHORTEST_PHRASE = 3;
/** One part at least must say so much for itself. */
const SHORTEST_TELLING_PHRASE = 4;

/** "psychiatristnearme" as its parts, the fewest there are; undefined where a part of the word is nothing that anybody says. */
export function splitRunTogether(word: string, book: PhraseBook): readonly string[] | undefined {
  if (word.length < SHORTEST) return undefined;
  const isPhrase = (part: string): boolean => part.length >= SHORTEST_PHRASE && book.exact(part).length > 0;
  const isPart = (part: string): boolean => isPhrase(part) || CONNECTING.test(part);
  /** Per length, the fewest parts of the word's beginning of that length. */
  const fewest: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = fewest[start];
      const known = fewest[end]?.length ?? Infinity;
      if (!before || known <= before.length + 1) continue;
      const part = word.slice(start, end);
      if (isPart(part)) fewest[end] = [...before, part];
    }
  }
  const parts = fewest[word.length];
  const tells = parts?.some((part) => part.length >= SHORTEST_TELLING_PHRASE && isPhrase(part));
  return tells && parts!.length > 1 ? parts : undefined;
}

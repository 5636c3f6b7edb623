import type { Format } from '../../i18n/format.js';
import type { SearchResult } from '../../search/query.js';
import type { SearchMessages } from '../../i18n/search/messages.js';

const ZIP = /^\d{5}(-\d{4})?$/;

/** What to say of words that were not searched for: that ask to leave something out, or that nothing in the list resembles. A ZIP code is not a word that nobody has: it does not exist. */
export function unmatchedSentences(
  words: SearchMessages,
  format: Format,
  { unmatched, negated, understood }: Pick<SearchResult, 'unmatched' | 'negated' | 'understood'>,
): readonly string[] {
  const other = unmatched.filter((word) => !ZIP.test(word));
  const mayBeTown = other.some((word) => !/\d/.test(word)) && !understood.some(({ facet }) => facet === 'place');
  return [
    ...(negated.length > 0 ? [words.notLeftOut(format, negated)] : []),
    ...(other.length > 0 ? [words.unmatched(format, other)] : []),
    ...(mayBeTown ? [words.townByZip] : []),
    ...unmatched.filter((word) => ZIP.test(word)).map((zip) => words.zipNotKnown(zip)),
  ];
}

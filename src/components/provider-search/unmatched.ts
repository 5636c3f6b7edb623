import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';

const ZIP = /^\d{5}(-\d{4})?$/;

/** What to say of words that nothing in the list resembles. A ZIP code is not a word that nobody has: it does not exist. */
export function unmatchedSentences(words: SearchMessages, format: Format, unmatched: readonly string[]): readonly string[] {
  const other = unmatched.filter((word) => !ZIP.test(word));
  return [
    ...(other.length > 0 ? [words.unmatched(format, other)] : []),
    ...unmatched.filter((word) => ZIP.test(word)).map((zip) => words.zipNotKnown(zip)),
  ];
}

import { longestPhrase } from './correct.js';
import type { Reader } from './reading.js';

const NEGATION = /^(no|not|without|except|excluding|sin|excepto)$/;
const BETWEEN = /^(the|a|any|el|la|los|las)$/;

/**
 * "no aetna", "but not blue cross": asks to leave something out, which the filters cannot say. It must not be read as its opposite, so it
 * narrows nothing and is handed back to be said. "No waitlist" and its like are phrases of their own.
 */
export const readNegation: Reader = (reading, at) => {
  const { words, lexicon } = reading;
  if (!NEGATION.test(reading.word(at)) || longestPhrase(words, at, lexicon.book) > 1) return 0;
  const next = BETWEEN.test(reading.word(at + 1)) ? at + 2 : at + 1;
  if (next >= words.length) return 0;
  const length = longestPhrase(words, next, lexicon.book);
  // "No duermo" is a complaint, and "duermo" is only near what it may mean.
  if (length === 0 || reading.isCorrected(next, length)) return 0;
  reading.negated.push(reading.typed(at, next + length - at));
  return next + length - at;
};

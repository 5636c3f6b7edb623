import type { Interpretation, Lexicon } from './interpretation.js';
import { readAside, readOwnChild } from './read-aside.js';
import { readPhrase } from './read-phrase.js';
import { readAge, readPlace } from './read-place.js';
import { readNegation } from './read-negation.js';
import { readConnecting, readLiteral, readName, readWord } from './read-word.js';
import { Reading, type Reader } from './reading.js';
import { tokenize } from './tokenize.js';

/** The first that takes a word has it. */
const readers: readonly Reader[] = [
  readLiteral,
  readNegation,
  readAside,
  readPlace,
  readAge,
  readOwnChild,
  readName,
  readPhrase,
  readConnecting,
  readWord,
];

/**
 * Reads typed text from left to right, longest phrase first. What a vocabulary knows becomes a facet value, what the feed's offices know a
 * place, what its names know a person; the rest is looked for in the feed's text. A word that anything knows is never corrected.
 * @param literal words to be searched as typed
 */
export function interpret(text: string, literal: readonly string[], lexicon: Lexicon): Interpretation {
  const reading = new Reading(text, new Set(literal.flatMap((word) => tokenize(word).map((token) => token.word))), lexicon);
  for (let at = 0; at < reading.words.length;) {
    for (const read of readers) {
      const length = read(reading, at);
      if (length > 0) {
        at += length;
        break;
      }
    }
  }
  reading.settle();
  return reading;
}

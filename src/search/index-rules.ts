import { hashWith } from '../vocabulary/fold.js';
import { allPhrases } from '../vocabulary/vocabulary.js';
import type { Steps } from './steps.js';

/** Raise it where an index of the same providers becomes another one for another reason than the vocabularies' words; a test notices. */
const RULES = 1;

const PHRASES_EACH_STEP = 64;

let rules: string | undefined;

/** What an index was made by: two that are equal make the same of the same providers. */
export function* indexRules(): Steps<string> {
  if (rules === undefined) {
    let hash = 0;
    let read = 0;
    for (const { phrase, name, id } of allPhrases()) {
      for (const text of [phrase, name, id]) for (let i = 0; i < text.length; i++) hash = hashWith(hash, text.charCodeAt(i));
      if (++read % PHRASES_EACH_STEP === 0) yield;
    }
    rules = `${RULES}.${(hash >>> 0).toString(36)}`;
  }
  return rules;
}

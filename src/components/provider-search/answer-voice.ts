import type { Announcer } from '../../controllers/announcer.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { SearchResult } from '../../search/query.js';
import type { AskedBack } from './asides.js';
import { correctionAsWritten, type Label } from './as-written.js';
import { unmatchedSentences } from './unmatched.js';

export interface SpokenAnswer {
  readonly words: SearchMessages;
  readonly format: Format;
  readonly result: SearchResult;
  readonly asides: readonly AskedBack[];
  readonly label: Label;
  /** Suggestions in the open list; 0 while it is closed. */
  readonly suggestions: number;
  /** The visitor may be in danger. */
  readonly inDanger: boolean;
  /** The page has a crisis line of its own in the place of ours. */
  readonly ownCrisisLine: boolean;
}

/**
 * Tells people without sight what the others see change: help in a crisis, what was corrected, what nobody matches, what is asked
 * back, how many are left.
 * All of it in one message when typing rests; Enter does not repeat what has been said.
 */
export class AnswerVoice {
  #said = '';
  #dangerSaid = false;

  /** @param answer the present one; undefined while there is nothing to tell */
  constructor(
    private readonly announcer: Announcer,
    private readonly answer: () => SpokenAnswer | undefined,
  ) {}

  /** There is a new answer. */
  afterRest(): void {
    if (this.answer()?.inDanger === false) this.#dangerSaid = false;
    this.announcer.afterRest(() => this.#sentence());
  }

  /** The visitor asks for it now. */
  now(): void {
    const answer = this.answer();
    if (!answer) return;
    if (bodyOf(answer) === this.#said && (this.#dangerSaid || !answer.inDanger)) return;
    const sentence = this.#sentence();
    if (sentence !== undefined) this.announcer.now(sentence);
  }

  #sentence(): string | undefined {
    const answer = this.answer();
    if (!answer) return undefined;
    const { words, format, result, inDanger, ownCrisisLine, suggestions } = answer;
    const danger = inDanger && !this.#dangerSaid ? [ownCrisisLine ? words.inDangerHere : words.inDanger] : [];
    this.#dangerSaid = inDanger;
    this.#said = bodyOf(answer);
    const more = result.total > 0 && suggestions > 0 ? [words.suggestionsBelow(format, suggestions)] : [];
    return [...danger, this.#said, ...more].join(' ');
  }
}

function bodyOf({ words, format, result, label, asides }: SpokenAnswer): string {
  return [
    ...result.corrections.map((correction) => words.showingInstead(correctionAsWritten(correction, result, label))),
    ...unmatchedSentences(words, format, result),
    ...asides.map(({ sentence }) => sentence),
    result.total === 0 ? `${words.noneTitle}.` : words.announce(format, result.total),
  ].join(' ');
}

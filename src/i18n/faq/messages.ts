import type { Format } from '../format.js';

/** Words around the answers; the answers themselves are in src/content. */
export interface FaqMessages {
  /** Heading over everything. */
  readonly title: string;
  readonly searchLabel: string;
  readonly searchExample: string;
  readonly clearSearch: string;
  /** Heading over the answers that a search left. */
  found(format: Format, count: number): string;
  /** The same where no answer has all words of the search. */
  foundSome(format: Format, count: number): string;
  readonly foundNone: string;
  /** Spoken once where the words tell of suicidal thoughts or self-harm. */
  readonly inDanger: string;
  /** The same where the page has a crisis line of its own. */
  readonly inDangerHere: string;
  readonly foundNoneHint: string;
  readonly showAll: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly print: string;
  readonly more: string;
  /** Accessible name of the button that shows the longer answer. It begins with `more`. */
  moreAbout(question: string): string;
  readonly loading: string;
  readonly moreFailed: string;
  readonly answersFailed: string;
  readonly tryAgain: string;
  readonly sources: string;
  /** Under each built-in answer; the longer notice stands once, above them. */
  readonly general: string;
  /** @param day as people write it */
  reviewed(day: string): string;
  readonly jurisdiction: Readonly<Record<'general' | 'US', string>>;
  readonly related: string;
  /** Over the entries that the practice wrote. */
  ownGroup(practice: string | undefined): string;
  /** Beside one entry that the practice wrote. */
  own(practice: string | undefined): string;
  /** Everyday words for a word of the answers: whoever types one finds the other. Folded, one word each. */
  readonly alsoSaid: Readonly<Record<string, readonly string[]>>;
  /** What people type, by the answer that they look for. Folded; of several words all must be typed, in any order. */
  readonly alsoTyped: Readonly<Record<string, readonly string[]>>;
}

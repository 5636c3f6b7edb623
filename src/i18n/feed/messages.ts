import type { Format } from '../format.js';

/** Words about loading the list of providers, for visitors: what happened, and what they can do. */
export interface FeedMessages {
  readonly loading: string;
  /** Providers read so far, where nobody knows of how many. */
  readSoFar(format: Format, read: number): string;
  readOf(format: Format, read: number, total: number): string;
  /** Everybody is read, and the search is being prepared. */
  readonly arranging: string;
  /** Under the bar, while only the first of a large list can be searched. */
  firstSearched(format: Format, count: number): string;
  /** In their place, once the others have come. */
  everyoneHere(format: Format, total: number): string;
  readonly everyoneSearched: string;
  /** On the button that puts the answer from all in place of that from the first ones, which somebody reads. */
  readonly showEveryone: string;
  /** Spoken in place of the sentences above, now and then. @param percent whole, 0 to 100 */
  spokenProgress(format: Format, percent: number): string;
  /** Files of the list that did not arrive; the others are shown. */
  partsMissing(format: Format, parts: number): string;
  /** Only who may treat patients in these states is in the list. */
  someStates(format: Format, states: readonly string[]): string;
  /** On the button that fetches everybody else. */
  readonly everyState: string;
  readonly failedTitle: string;
  readonly failed: Readonly<Record<'offline' | 'unreachable' | 'unusable', string>>;
  readonly retry: string;
  readonly emptyTitle: string;
  readonly empty: string;
  /** What stands before the practice's telephone number. */
  callPractice(practice: string | undefined): string;
}

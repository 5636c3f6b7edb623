import type { Format } from '../format.js';

/** Words of the list that stand outside of it: on cards, and in the bar that says how many are on it. */
export interface MyListMessages {
  /** The toggle of somebody who is not on the list. */
  readonly add: string;
  /** Accessible name of the toggle; begins with `add`. */
  addName(name: string): string;
  /** The toggle of somebody who is. */
  readonly added: string;
  /** Accessible name of the toggle; begins with `added`, and says what a press does. */
  addedName(name: string): string;
  /** Spoken after a press. */
  nowOn(format: Format, name: string, count: number): string;
  nowOff(format: Format, name: string, count: number): string;
  /** Nothing was added. */
  full(format: Format, limit: number): string;
  /** In the bar. */
  count(format: Format, count: number): string;
  /** The button beside the count, which goes to the list. */
  readonly show: string;
  /** Accessible name of that button; begins with `show`. */
  readonly showName: string;
}

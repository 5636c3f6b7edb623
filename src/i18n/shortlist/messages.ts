import type { Format } from '../format.js';

/** Words of the visitor's list, of lists that a practice recommends, and of the comparison. */
export interface ShortlistMessages {
  readonly title: string;
  /** Nobody is on it: how to add somebody. */
  readonly empty: string;
  count(format: Format, count: number): string;
  /** How the order is changed; only where there are two or more. */
  readonly orderHint: string;
  /** Accessible name of the list itself. */
  readonly orderName: string;
  moveUp(name: string): string;
  moveDown(name: string): string;
  moved(format: Format, name: string, place: number, count: number): string;
  readonly remove: string;
  /** Accessible name; begins with `remove`. */
  removeName(name: string): string;
  removed(format: Format, name: string, left: number): string;
  readonly clear: string;
  /** Stays true when somebody is on it again. */
  readonly cleared: string;
  /** Takes back the last removal. */
  readonly putBack: string;
  isBack(name: string): string;
  /** After a clearing, as many as there was room for. */
  areBack(format: Format, count: number): string;
  /** The provider has left the feed. */
  readonly gone: string;
  goneHelp(practice: string | undefined): string;
  readonly addNote: string;
  readonly note: string;
  /** Label of the field. */
  noteAbout(name: string): string;
  readonly noteHint: string;
  /** Where the list is kept, with `remember` and without. */
  readonly remembered: string;
  readonly notRemembered: string;
  ask(format: Format, count: number): string;
  /** Fewer can be asked at once than are on the list. */
  askTakes(format: Format, most: number): string;
  readonly makeSheet: string;
  readonly compare: string;
  readonly onlyDifferences: string;
  readonly noDifference: string;
  readonly compareName: string;
  /** Where the table is wider than its room. */
  readonly scrollHint: string;
  /** Head of the column with the names of facts. */
  readonly factHead: string;
  /** Names of facts that no card has. */
  readonly fact: Readonly<Record<'who' | 'openings' | 'distance' | 'coordination', string>>;
  readonly notListed: string;
  readonly coordinates: Readonly<Record<'yes' | 'no', string>>;
  readonly sharedTitle: string;
  /** What a link holds and what not. */
  readonly sharedHint: string;
  recommendedBy(practice: string): string;
  /** Some of a list are not in the feed any more. */
  someGone(format: Format, count: number): string;
  readonly allGone: string;
  /** The link names a list that the feed does not have. */
  readonly listNotKnown: string;
  /** The address has a link to a list that this page does not understand. */
  readonly linkNotRead: string;
  /** @param count two or more */
  addAll(format: Format, count: number): string;
  /** There is no room for all of them. @param count as many of the first as fit, or are on the list already */
  addFirst(format: Format, count: number): string;
  /** There is no room for all, and some are on the list already. @param count one or more */
  addMore(format: Format, count: number): string;
  addedAll(format: Format, count: number): string;
  addedSome(format: Format, count: number, limit: number): string;
  readonly allOn: string;
  /** A part of the element did not arrive. */
  readonly partMissing: string;
}

import type { ProviderFeed } from '../../feed/provider.js';
import { listNotInFeed } from '../list-not-in-feed.js';
import type { Problem } from '../problem-event.js';

/** Tells the site editor what an attribute of the list asks for and does not get. */
export class ListProblems {
  /** @param report tells each problem once, however often it is found again */
  constructor(private readonly report: (problem: Problem) => void) {}

  /** @param list name that the attribute gives */
  checkName(list: string | undefined, feed: ProviderFeed): void {
    if (list && !(feed.lists && Object.hasOwn(feed.lists, list))) this.report(listNotInFeed(list, feed));
  }

  /**
   * @param own that the attribute gives
   * @param inForce that holds for all lists of the feed on the page
   */
  checkLimit(own: number | undefined, inForce: number): void {
    if (own === undefined || own <= inForce) return;
    const allowed = `${inForce}, as on another element with the same feed; the smaller number holds for both`;
    this.report({ code: 'shortlist-limits-differ', attribute: 'shortlist-limit', value: String(own), allowed });
  }
}

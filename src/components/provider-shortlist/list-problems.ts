import type { ProviderFeed } from '../../feed/provider.js';
import type { Problem } from '../problem-event.js';

/** Tells the site editor, once for each value, what an attribute of the list asks for and does not get. */
export class ListProblems {
  readonly #report: (problem: Problem) => void;
  readonly #told = new Set<string>();

  constructor(report: (problem: Problem) => void) {
    this.#report = report;
  }

  /** @param list name that the attribute gives */
  checkName(list: string | undefined, { lists }: ProviderFeed): void {
    if (!list || (lists && Object.hasOwn(lists, list)) || this.#wasTold(`list ${list}`)) return;
    const allowed = Object.keys(lists ?? {}).join(', ') || 'the feed has no lists';
    this.#report({ code: 'list-not-in-feed', attribute: 'list', value: list, allowed });
  }

  /**
   * @param own that the attribute gives
   * @param inForce that holds for all lists of the feed on the page
   */
  checkLimit(own: number | undefined, inForce: number): void {
    if (own === undefined || own <= inForce || this.#wasTold(`limit ${own} ${inForce}`)) return;
    const allowed = `${inForce}, as on another element with the same feed; the smaller number holds for both`;
    this.#report({ code: 'shortlist-limits-differ', attribute: 'shortlist-limit', value: String(own), allowed });
  }

  #wasTold(key: string): boolean {
    if (this.#told.has(key)) return true;
    this.#told.add(key);
    return false;
  }
}

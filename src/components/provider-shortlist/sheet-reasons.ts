import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory, Query, Reason } from '../../search/query.js';
import { findNearby, hitsNearby } from '../nearby.js';

type Reasons = Readonly<Record<string, readonly Reason[]>>;
type Sheet = HTMLElement & { reasons?: Reasons | undefined };
type Search = HTMLElement & Pick<ReactiveControllerHost, 'addController' | 'removeController'> & { readonly query: Query };

export interface SheetReasonsOptions {
  /** The sheet beside the host, or the host's own. */
  sheet(): HTMLElement | undefined;
  /** Who is on the list. */
  ids(): readonly string[];
  /** Undefined while there is no feed. */
  directory(): Directory | undefined;
}

/** What a sheet was given here: what else it has is the page's own. */
const given = new WeakMap<Sheet, Reasons>();

/**
 * Hands the reasons that the search beside the host gives on to a sheet, which knows of no search, and again whenever the visitor asks
 * for something else. Reasons that the page itself gave the sheet stay.
 */
export class SheetReasons implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SheetReasonsOptions;
  #search: Search | undefined;
  /** What the reasons were last made of: they cost as much as a keystroke. */
  #madeOf: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: SheetReasonsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Either may be defined after the list.
    for (const tag of ['provider-search', 'referral-sheet']) {
      void customElements.whenDefined(tag).then(() => this.hostUpdated());
    }
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#follow(findNearby(this.#host, 'provider-search'));
    this.give();
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  give(): void {
    const sheet: Sheet | undefined = this.#options.sheet();
    if (!sheet || !('reasons' in sheet) || sheet.reasons !== given.get(sheet)) return;
    const directory = this.#options.directory();
    const ids = this.#options.ids();
    const madeOf = [sheet, directory, ids.join(), JSON.stringify(this.#search?.query)];
    if (!directory || madeOf.every((part, index) => part === this.#madeOf[index])) return;
    this.#madeOf = madeOf;
    const reasons = Object.fromEntries([...hitsNearby(this.#host, directory, ids)].map(([id, hit]) => [id, hit.reasons]));
    given.set(sheet, reasons);
    sheet.reasons = reasons;
  }

  readonly #searchWatch: ReactiveController = { hostUpdated: () => this.give() };

  #follow(search: HTMLElement | undefined): void {
    const next = search && 'addController' in search && 'query' in search ? (search as Search) : undefined;
    if (next === this.#search) return;
    this.#search?.removeController(this.#searchWatch);
    this.#search = next;
    next?.addController(this.#searchWatch);
  }
}

import {
  DEFAULT_SHORTLIST_LIMIT,
  EMPTY_SHORTLIST,
  rememberedShortlist,
  shortlistFromMemory,
  type Shortlist,
} from '../referral/shortlist.js';

/** The part of `sessionStorage` that is used. */
export type SessionMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @param before the same as `now` where only it changed whether the page offers a list, keeps it, or how long it may be */
export type ShortlistListener = (now: Shortlist, before: Shortlist) => void;

/** What the keys in the session's storage begin with; the address of the feed follows. */
export const MEMORY_PREFIX = 'provider-match:shortlist:';

/** The list of one feed on one page. In memory, and in the session's storage for as long as somebody asks to remember it. */
export class SharedShortlist {
  readonly #key: string;
  readonly #memory: () => SessionMemory;
  readonly #listeners = new Set<ShortlistListener>();
  readonly #rememberers = new Set<object>();
  readonly #offerers = new Set<object>();
  readonly #limits = new Map<object, number>();
  #current = EMPTY_SHORTLIST;
  /** Whether the storage took what it was last given. */
  #isStored = true;

  constructor(feedUrl: string, memory: () => SessionMemory) {
    this.#key = `${MEMORY_PREFIX}${feedUrl}`;
    this.#memory = memory;
  }

  get current(): Shortlist {
    return this.#current;
  }

  /** Whether the list outlives the page: somebody asked for it, and the browser allows it. */
  get isRemembered(): boolean {
    return this.#rememberers.size > 0 && this.#isStored;
  }

  /** Providers at most: the smallest number that an element was given, for all of them. */
  get limit(): number {
    return this.#limits.size === 0 ? DEFAULT_SHORTLIST_LIMIT : Math.min(...this.#limits.values());
  }

  /** @param limit that an element was given; undefined: none, or no longer */
  limitTo(limiter: object, limit: number | undefined): void {
    const before = this.limit;
    if (limit === undefined) this.#limits.delete(limiter);
    else this.#limits.set(limiter, limit);
    if (this.limit !== before) this.#tell(this.#current);
  }

  /** Whether something on the page shows the list: without it, adding to it leads nowhere. */
  get isOffered(): boolean {
    return this.#offerers.size > 0;
  }

  /** @param offerer shows the list, or will as soon as somebody is on it; or no longer does */
  offer(offerer: object, does: boolean): void {
    const before = this.isOffered;
    if (does) this.#offerers.add(offerer);
    else this.#offerers.delete(offerer);
    if (this.isOffered !== before) this.#tell(this.#current);
  }

  /** @returns ends the subscription */
  subscribe(listener: ShortlistListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(next: Shortlist): void {
    const before = this.#current;
    if (next === before) return;
    this.#current = next;
    this.#keep();
    this.#tell(before);
  }

  /** From now on the list outlives the page, for as long as its tab is open. A list of before comes back where there is none now. */
  remember(rememberer: object): void {
    if (this.#rememberers.has(rememberer)) return;
    this.#rememberers.add(rememberer);
    if (this.#rememberers.size > 1) return;
    const before = this.#current;
    if (before.entries.length > 0) this.#keep();
    else this.change(this.#recalled());
    if (this.#current === before) this.#tell(before);
  }

  /**
   * @param forget takes out of the storage what nobody remembers any more; without it, it is left for the next page.
   */
  stopRemembering(rememberer: object, forget: boolean): void {
    if (!this.#rememberers.delete(rememberer) || this.#rememberers.size > 0 || !forget) return;
    this.#storage((memory) => memory.removeItem(this.#key));
    this.#tell(this.#current);
  }

  #tell(before: Shortlist): void {
    for (const listener of [...this.#listeners]) listener(this.#current, before);
  }

  #recalled(): Shortlist {
    let list = EMPTY_SHORTLIST;
    this.#isStored = this.#storage((memory) => (list = shortlistFromMemory(memory.getItem(this.#key))));
    return list;
  }

  #keep(): void {
    if (this.#rememberers.size === 0) return;
    const list = this.#current;
    this.#isStored = this.#storage((memory) =>
      list.entries.length === 0 ? memory.removeItem(this.#key) : memory.setItem(this.#key, rememberedShortlist(list)),
    );
    // What the storage had no room for must not leave an older list behind.
    if (!this.#isStored) this.#storage((memory) => memory.removeItem(this.#key));
  }

  /**
   * A browser may forbid its storage, or have none left: the list is then kept in memory only.
   * @returns whether it went well
   */
  #storage(use: (memory: SessionMemory) => void): boolean {
    try {
      use(this.#memory());
      return true;
    } catch {
      return false;
    }
  }
}

const shortlists = new Map<string, SharedShortlist>();

/**
 * The one list of a feed that every element of the page shares.
 * @param feedUrl absolute; undefined for elements that were given no feed, which share one list too
 */
export function sharedShortlist(feedUrl: string | undefined): SharedShortlist {
  const key = feedUrl ?? '';
  let shared = shortlists.get(key);
  if (!shared) shortlists.set(key, (shared = new SharedShortlist(key, () => sessionStorage)));
  return shared;
}

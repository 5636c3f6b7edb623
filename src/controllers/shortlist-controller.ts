import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { putBackInShortlist, type Removal } from '../referral/put-back.js';
import {
  addToShortlist,
  annotateInShortlist,
  EMPTY_SHORTLIST,
  isInShortlist,
  moveInShortlist,
  removeFromShortlist,
  type Shortlist,
  type ShortlistEntry,
} from '../referral/shortlist.js';
import { feedAddressOf } from './feed-request.js';
import type { Settings } from './settings-controller.js';
import { sharedShortlist, type SharedShortlist } from './shared-shortlists.js';

export type ToggleOutcome = 'added' | 'removed' | 'full';

export interface ShortlistControllerOptions {
  /** Whether the host shows the list, or will as soon as somebody is on it. @default it does not */
  offers?(): boolean;
  /** Whether a change is worth another drawing. @default every change */
  concerns?(now: Shortlist, before: Shortlist): boolean;
  /** The host changed who is on the list, or their order: ids, in order. */
  onChange?(ids: readonly string[]): void;
}

/** The visitor's list, as one element sees and changes it. All elements with the same feed see the same list at once. */
export class ShortlistController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ShortlistControllerOptions;
  #shared: SharedShortlist | undefined;
  #unsubscribe: (() => void) | undefined;
  #remembers = false;
  #ownLimit: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ShortlistControllerOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#hold();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** Which list: that of the feed in the settings. To be called before each drawing. */
  use(settings: Settings): void {
    const { shortlistLimit, remember = false } = settings;
    const shared = sharedShortlist(feedAddressOf(settings));
    if (shared !== this.#shared) this.#letGo();
    else if (this.#remembers && !remember) this.#shared.stopRemembering(this, true);
    this.#shared = shared;
    this.#remembers = remember;
    this.#ownLimit = shortlistLimit;
    this.#hold();
  }

  get shortlist(): Shortlist {
    return this.#shared?.current ?? EMPTY_SHORTLIST;
  }

  /** Providers at most. Where elements of the page were given several numbers: the smallest. */
  get limit(): number {
    const shared = this.#shared?.limit ?? 0;
    return this.#host.isConnected ? shared : (this.#ownLimit ?? shared);
  }

  /** Whether something on the page shows the list. */
  get isOffered(): boolean {
    return this.#shared?.isOffered ?? false;
  }

  /** Whether the list is in the session's storage: not where the browser forbids that. */
  get isRemembered(): boolean {
    return this.#shared?.isRemembered ?? false;
  }

  has(id: string): boolean {
    return isInShortlist(this.shortlist, id);
  }

  /** Adds who is not on the list, takes off who is. `full`: nothing changed. */
  toggle(provider: Pick<ShortlistEntry, 'id' | 'name'>): ToggleOutcome {
    if (this.has(provider.id)) {
      this.remove(provider.id);
      return 'removed';
    }
    return this.add([provider]) > 0 ? 'added' : 'full';
  }

  /** As many as there is room for, in order. @returns how many were added */
  add(providers: readonly Pick<ShortlistEntry, 'id' | 'name'>[]): number {
    const before = this.shortlist.entries.length;
    this.set(providers.reduce((list, one) => addToShortlist(list, one, this.limit).shortlist, this.shortlist));
    return this.shortlist.entries.length - before;
  }

  remove(id: string): void {
    this.set(removeFromShortlist(this.shortlist, id));
  }

  /** @param toIndex from 0 */
  move(id: string, toIndex: number): void {
    this.set(moveInShortlist(this.shortlist, id, toIndex));
  }

  /** @param note stays on the device; empty removes it */
  annotate(id: string, note: string): void {
    this.set(annotateInShortlist(this.shortlist, id, note));
  }

  clear(): void {
    this.set(EMPTY_SHORTLIST);
  }

  /** Those of a removal that are not on the list, as many as there is room for. @returns how many came back */
  putBack(removal: Removal): number {
    const before = this.shortlist.entries.length;
    this.set(putBackInShortlist(this.shortlist, removal, this.limit));
    return this.shortlist.entries.length - before;
  }

  canPutBack(removal: Removal): boolean {
    return putBackInShortlist(this.shortlist, removal, this.limit) !== this.shortlist;
  }

  /** Replaces the whole list. */
  set(next: Shortlist): void {
    const before = this.shortlist;
    this.#shared?.change(next);
    const ids = idsOf(next);
    if (ids.join() !== idsOf(before).join()) this.#options.onChange?.(ids);
  }

  #hold(): void {
    if (!this.#shared || !this.#host.isConnected) return;
    this.#unsubscribe ??= this.#shared.subscribe((now, before) => {
      if (this.#options.concerns?.(now, before) ?? true) this.#host.requestUpdate();
    });
    this.#shared.limitTo(this, this.#ownLimit);
    if (this.#remembers) this.#shared.remember(this);
    this.#shared.offer(this, this.#options.offers?.() ?? false);
  }

  #letGo(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#shared?.stopRemembering(this, false);
    this.#shared?.limitTo(this, undefined);
    this.#shared?.offer(this, false);
  }
}

export function idsOf({ entries }: Shortlist): readonly string[] {
  return entries.map(({ id }) => id);
}

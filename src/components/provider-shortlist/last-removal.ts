import type { ShortlistController } from '../../controllers/shortlist-controller.js';
import type { Removal } from '../../referral/put-back.js';

/** What was taken off last, for as long as it can come back. */
export class LastRemoval {
  readonly #list: ShortlistController;
  #last: (Removal & { readonly isAll: boolean }) | undefined;

  constructor(list: ShortlistController) {
    this.#list = list;
  }

  /** Undefined where there is nothing to put back: it is there again, or there is no room. */
  get current(): (Removal & { readonly isAll: boolean }) | undefined {
    return this.#last && this.#list.canPutBack(this.#last) ? this.#last : undefined;
  }

  remove(index: number): void {
    const entry = this.#list.shortlist.entries[index];
    if (!entry) return;
    this.#last = { entries: [entry], index, isAll: false };
    this.#list.remove(entry.id);
  }

  /** Who comes back after a clearing stands behind whom the visitor chose since. */
  clear(): void {
    this.#last = { entries: this.#list.shortlist.entries, index: Infinity, isAll: true };
    this.#list.clear();
  }

  /** @returns how many came back */
  putBack(): number {
    const removal = this.current;
    this.#last = undefined;
    return removal ? this.#list.putBack(removal) : 0;
  }
}

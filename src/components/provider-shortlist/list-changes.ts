import type { LitElement } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { ShortlistController } from '../../controllers/shortlist-controller.js';
import type { Format } from '../../i18n/format.js';
import type { ShortlistMessages } from '../../i18n/shortlist/messages.js';
import type { ShortlistEntry } from '../../referral/shortlist.js';
import { LastRemoval } from './last-removal.js';

export interface ListChangesOptions {
  readonly list: ShortlistController;
  readonly announcer: Announcer;
  readonly words: () => ShortlistMessages;
  readonly format: () => Format;
  /** As the feed has it; of who has left the feed, as it was when they were added. */
  readonly nameOf: (entry: ShortlistEntry) => string;
}

/** What a visitor changes in their own list, how that is said, and where the focus goes on from there: what was pressed is often gone afterwards. */
export class ListChanges {
  readonly #removal: LastRemoval;

  constructor(
    private readonly host: LitElement,
    private readonly options: ListChangesOptions,
  ) {
    this.#removal = new LastRemoval(options.list);
  }

  /** What the last removal did, as it stands now: others may have come since. Undefined where there is nothing to put back. */
  get undo(): string | undefined {
    const removal = this.#removal.current;
    const [entry] = removal?.entries ?? [];
    if (!removal || !entry) return undefined;
    return removal.isAll ? this.options.words().cleared : this.#removed(entry);
  }

  readonly move = (index: number, by: -1 | 1): void => {
    if (!this.#entries[index + by]) return;
    this.moveTo(index, index + by);
    void this.#focus(`.entry:nth-child(${index + by + 1}) .${by < 0 ? 'up' : 'down'}`);
  };

  readonly moveTo = (from: number, to: number): void => {
    const { list, announcer, words, format, nameOf } = this.options;
    const entry = this.#entries[from];
    if (!entry) return;
    list.move(entry.id, to);
    announcer.now(words().moved(format(), nameOf(entry), to + 1, this.#entries.length));
  };

  readonly remove = (index: number): void => {
    const entry = this.#entries[index];
    if (!entry) return;
    this.#removal.remove(index);
    this.options.announcer.now(this.#removed(entry));
    void this.#focus(`.entry:nth-child(${Math.min(index + 1, this.#entries.length)}) .remove`, '#put-back');
  };

  readonly clear = (): void => {
    const { announcer, words } = this.options;
    this.#removal.clear();
    announcer.now(words().cleared);
    void this.#focus('#put-back');
  };

  readonly putBack = (): void => {
    const { announcer, words, format, nameOf } = this.options;
    const { isAll = false, entries: [first] = [] } = this.#removal.current ?? {};
    if (!first) return;
    const count = this.#removal.putBack();
    announcer.now(isAll ? words().areBack(format(), count) : words().isBack(nameOf(first)));
    void this.#focus('#mine');
  };

  get #entries(): readonly ShortlistEntry[] {
    return this.options.list.shortlist.entries;
  }

  #removed(entry: ShortlistEntry): string {
    const { words, format, nameOf } = this.options;
    return words().removed(format(), nameOf(entry), this.#entries.length);
  }

  async #focus(selector: string, otherwise = selector): Promise<void> {
    await this.host.updateComplete;
    const find = (one: string) => this.host.renderRoot.querySelector<HTMLElement>(one);
    (find(selector) ?? find(otherwise))?.focus();
  }
}

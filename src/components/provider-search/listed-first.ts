import type { CuratedDirectory } from '../../controllers/curated-list.js';
import { curatedDirectory } from '../../controllers/curated-list.js';
import type { ReadyFeed } from '../../controllers/feed-controller.js';
import type { SearchController } from '../../controllers/search-controller.js';
import type { Directory } from '../../search/query.js';
import { listNotInFeed } from '../list-not-in-feed.js';
import type { Problem } from '../problem-event.js';

/** Shows the practice's own list first, where the page names one; the visitor may go on to everybody, and come back. */
export class ListedFirst {
  #name: string | undefined;
  #wantsEveryone = false;
  #curated: CuratedDirectory | undefined;

  constructor(
    private readonly search: SearchController,
    private readonly report: (problem: Problem) => void,
  ) {}

  /** The list that the page names, whether or not it is what is searched now. */
  get curated(): CuratedDirectory | undefined {
    return this.#curated;
  }

  /** Whether only the list is searched. */
  get isOn(): boolean {
    return this.#curated !== undefined && !this.#wantsEveryone;
  }

  /** @returns the directory to search: the list's own, or the whole feed's */
  directoryOf(state: ReadyFeed, name: string | undefined, locale: string): Directory {
    const before = this.#curated;
    this.#curated = name === undefined ? undefined : curatedDirectory(state, name, locale);
    if (name !== this.#name) {
      this.#name = name;
      this.#wantsEveryone = false;
      if (name !== undefined && !this.#curated) this.report(listNotInFeed(name, state.feed));
    }
    if (this.isOn && before !== this.#curated && this.search.sort === 'best') this.search.preset({ sort: 'listed' });
    if (!this.isOn && this.search.sort === 'listed') this.search.preset({ sort: 'best' });
    return (this.isOn ? this.#curated?.directory : undefined) ?? state.directory;
  }

  /** Searches everybody, or the list again. The caller draws anew. */
  show(whom: 'everyone' | 'list'): void {
    this.#wantsEveryone = whom === 'everyone';
    if (whom === 'list' && this.search.sort === 'best') this.search.preset({ sort: 'listed' });
  }
}

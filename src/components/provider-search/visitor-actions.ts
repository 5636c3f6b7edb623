import { LitElement } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import type { DistanceController } from '../../controllers/distance-controller.js';
import type { Narrowing, SearchController } from '../../controllers/search-controller.js';
import type { Format } from '../../i18n/format.js';
import type { SearchMessages } from '../../i18n/search/messages.js';
import type { Relaxation, SortName } from '../../search/query.js';
import type { FilterDisclosure, GroupName } from './filter-disclosure.js';
import type { ListedFirst } from './listed-first.js';

export interface VisitorActionsOptions {
  readonly search: SearchController;
  readonly distance: DistanceController;
  readonly disclosure: FilterDisclosure;
  readonly listed: ListedFirst;
  readonly searchEveryone: () => void;
  readonly announcer: Announcer;
  readonly words: () => SearchMessages;
  readonly format: () => Format;
  readonly input: () => HTMLInputElement | null;
}

/** What a visitor does below the box, and where the focus goes on from there: what was pressed is often gone afterwards. */
export class VisitorActions {
  constructor(
    private readonly host: LitElement,
    private readonly options: VisitorActionsOptions,
  ) {}

  readonly remove = (narrowing: Narrowing, index: number): void => {
    const { search, distance, input } = this.options;
    if (narrowing.from === 'place') distance.adopt(undefined);
    search.removeNarrowing(narrowing);
    void this.focusAfterUpdate(() => {
      const chips = [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.chip') ?? [])];
      return chips[index] ?? chips.at(-1) ?? input();
    });
  };

  readonly clearAll = (): void => {
    const { search, distance, input } = this.options;
    distance.adopt(undefined);
    search.clear();
    void this.focusAfterUpdate(input);
  };

  readonly takeLiterally = (word: string): void => {
    this.options.search.takeLiterally(word);
    void this.focusAfterUpdate(this.options.input);
  };

  readonly relax = (relaxation: Relaxation): void => {
    const { search, distance } = this.options;
    search.relax(relaxation);
    distance.adopt(search.near);
    void this.focusAfterUpdate(this.#total);
  };

  readonly showList = (whom: 'everyone' | 'list'): void => {
    this.options.listed.show(whom);
    this.host.requestUpdate();
    void this.focusAfterUpdate(whom === 'list' ? () => this.#byId('curated-title') : this.#total);
  };

  /** After the first of a large list. */
  readonly searchEveryone = (): void => {
    this.options.searchEveryone();
    void this.focusAfterUpdate(this.#total);
  };

  readonly sort = (sort: SortName): void => {
    const { search, announcer, words, format } = this.options;
    search.setSort(sort);
    search.onceAnswered(() => announcer.now(words().ordered(format(), sort, search.result?.total ?? 0)));
  };

  readonly fold = (): void => {
    this.options.disclosure.setPanelOpen(false);
    this.host.shadowRoot?.querySelector<HTMLElement>('.fold')?.focus();
  };

  readonly showResults = (): void => {
    this.options.disclosure.setPanelOpen(false);
    void this.focusAfterUpdate(this.#total);
  };

  /** To the filter where the visitor can say what the words left open. */
  readonly openGroup = (group: GroupName): void => {
    const { disclosure } = this.options;
    disclosure.setPanelOpen(true);
    disclosure.setGroupOpen(group, true);
    if (group !== 'distance') disclosure.setShowsAll(group, true);
    void this.focusAfterUpdate(() => this.host.shadowRoot?.querySelector<HTMLElement>(`[data-group="${group}"] input`));
  };

  readonly showMore = (): void => {
    const { search, announcer, words, format } = this.options;
    const before = search.result?.hits.length ?? 0;
    search.showMore();
    search.onceAnswered(() => {
      const { hits, total } = search.result ?? { hits: [], total: 0 };
      announcer.now(words().added(format(), hits.length - before, hits.length, total));
      void this.focusAfterUpdate(() => this.host.shadowRoot?.querySelectorAll<HTMLElement>('provider-card')[before]);
    });
  };

  async focusAfterUpdate(find: () => HTMLElement | null | undefined): Promise<void> {
    await this.host.updateComplete;
    const element = find();
    // A card draws itself after we have drawn it.
    if (element instanceof LitElement) await element.updateComplete;
    element?.focus();
  }

  readonly #total = (): HTMLElement | undefined => this.#byId('total');

  #byId(id: string): HTMLElement | undefined {
    return this.host.shadowRoot?.getElementById(id) ?? undefined;
  }
}

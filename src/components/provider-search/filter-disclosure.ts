import type { ReactiveControllerHost } from 'lit';
import type { FacetName } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';

/** What of the filters is unfolded. None of it is part of the search. */
export class FilterDisclosure {
  panelOpen = false;
  readonly #openGroups = new Set<FacetName>();
  readonly #showAll = new Set<FacetName>();
  readonly #find = new Map<FacetName, string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  setPanelOpen(open: boolean): void {
    this.panelOpen = open;
    this.host.requestUpdate();
  }

  isGroupOpen(facet: FacetName): boolean {
    return this.#openGroups.has(facet);
  }

  setGroupOpen(facet: FacetName, open: boolean): void {
    if (open === this.#openGroups.has(facet)) return;
    toggle(this.#openGroups, facet, open);
    this.host.requestUpdate();
  }

  /** Whether every value of a facet is shown, or the most frequent only. */
  showsAll(facet: FacetName): boolean {
    return this.#showAll.has(facet);
  }

  setShowsAll(facet: FacetName, all: boolean): void {
    toggle(this.#showAll, facet, all);
    if (!all) this.#find.delete(facet);
    this.host.requestUpdate();
  }

  find(facet: FacetName): string {
    return this.#find.get(facet) ?? '';
  }

  setFind(facet: FacetName, text: string): void {
    this.#find.set(facet, text);
    this.host.requestUpdate();
  }

  /** Whether a label has the letters that were typed into the facet's find box; accents and case do not count. */
  matches(facet: FacetName, label: string): boolean {
    const wanted = fold(this.find(facet));
    return wanted === '' || fold(label).includes(wanted);
  }
}

function toggle<Value>(set: Set<Value>, value: Value, present: boolean): void {
  if (present) set.add(value);
  else set.delete(value);
}

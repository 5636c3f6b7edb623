import type { ReactiveControllerHost } from 'lit';
import type { FacetName } from '../../search/query.js';
import { fold } from '../../vocabulary/fold.js';

/** A facet, or the distance, which stands among them. */
export type GroupName = FacetName | 'distance';

/** What of the filters is unfolded. None of it is part of the search. */
export class FilterDisclosure {
  panelOpen = false;
  readonly #groups = new Map<GroupName, boolean>();
  readonly #showAll = new Set<FacetName>();
  readonly #find = new Map<FacetName, string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly openAtFirst: (group: GroupName) => boolean,
  ) {}

  setPanelOpen(open: boolean): void {
    this.panelOpen = open;
    this.host.requestUpdate();
  }

  isGroupOpen(group: GroupName): boolean {
    return this.#groups.get(group) ?? this.openAtFirst(group);
  }

  setGroupOpen(group: GroupName, open: boolean): void {
    if (open === this.isGroupOpen(group)) return;
    this.#groups.set(group, open);
    this.host.requestUpdate();
  }

  /** Whether every value of a facet is shown, or the most frequent only. */
  showsAll(facet: FacetName): boolean {
    return this.#showAll.has(facet);
  }

  setShowsAll(facet: FacetName, all: boolean): void {
    if (all) this.#showAll.add(facet);
    else this.#showAll.delete(facet);
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

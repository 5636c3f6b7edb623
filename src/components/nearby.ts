import { composedParent } from '../controllers/settings-controller.js';
import type { SearchOffer } from '../content/answer.js';
import type { Query } from '../search/query.js';

/** The facets that an offer may set; what else the visitor has chosen (plan, state, distance, words) stays. */
const OFFERED = ['focus', 'service', 'role', 'format', 'accepting'] as const;

/** An element of the library that stands beside another: the nearest around it first, then anywhere on the page. */
export function findNearby(host: Element, tag: string): HTMLElement | undefined {
  for (let node = composedParent(host); node; node = composedParent(node)) {
    if (!(node instanceof Element || node instanceof ShadowRoot || node instanceof Document)) continue;
    const found = node.querySelector<HTMLElement>(tag) ?? insideWhole(node, tag);
    if (found) return found;
  }
  return undefined;
}

/** A root without elements of its own holds them in its shadow. */
function insideWhole(node: ParentNode, tag: string): HTMLElement | undefined {
  for (const whole of node.querySelectorAll('provider-match')) {
    const found = whole.shadowRoot?.querySelector<HTMLElement>(tag);
    if (found) return found;
  }
  return undefined;
}

/** A search that is ready to be set. By its property, not its class: who reads the answers need not load the search. */
function isSearch(element: HTMLElement | undefined): element is HTMLElement & { query: Query } {
  return element !== undefined && 'query' in element;
}

/** Whether there is a search on the page that an offer could be set in. */
export function hasNearbySearch(host: Element): boolean {
  return isSearch(findNearby(host, 'provider-search'));
}

/** Sets the search that stands beside an element, and takes the reader there. Nothing enters the address or an event. */
export function setNearbySearch(host: Element, { filters }: SearchOffer): void {
  const search = findNearby(host, 'provider-search');
  if (!isSearch(search)) return;
  const { query } = search;
  const kept = Object.entries(query.filters ?? {}).filter(([facet]) => !(OFFERED as readonly string[]).includes(facet));
  search.query = { ...query, filters: { ...Object.fromEntries(kept), ...filters } };
  search.scrollIntoView({ block: 'start' });
  search.focus({ preventScroll: true });
  if (search.matches(':focus-within')) return;
  // So that Tab goes on from here: the search itself takes no focus.
  search.tabIndex = -1;
  search.focus({ preventScroll: true });
}

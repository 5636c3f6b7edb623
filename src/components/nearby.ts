import { composedParent } from '../controllers/settings-controller.js';
import type { SearchOffer } from '../content/answer.js';
import type { Provider } from '../feed/provider.js';
import type { Directory, Hit, Query } from '../search/query.js';

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

/** The form, once it is loaded. By its method, not its class: a page without the form need not load it. */
export function isConsultForm(
  element: HTMLElement | undefined,
): element is HTMLElement & { ask(...providers: readonly Pick<Provider, 'id' | 'name'>[]): number } {
  return element !== undefined && 'ask' in element;
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
  goTo(search);
}

/** What the search beside an element finds of these providers: why, and how far away; by id. Empty where nothing is asked. */
export function hitsNearby(host: Element, directory: Directory, ids: readonly string[]): ReadonlyMap<string, Hit> {
  const search = findNearby(host, 'provider-search');
  if (!isSearch(search) || ids.length === 0) return new Map();
  const { text = '', near, filters = {} } = search.query;
  if (text.trim() === '' && near === undefined && Object.keys(filters).length === 0) return new Map();
  return new Map(directory.explain(search.query, ids).map((hit) => [hit.provider.id, hit]));
}

/** Takes the reader to an element, so that reading and Tab go on from there. */
export function goTo(element: HTMLElement): void {
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
  if (element.matches(':focus-within')) return;
  // So that Tab goes on from here: the element itself takes no focus.
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

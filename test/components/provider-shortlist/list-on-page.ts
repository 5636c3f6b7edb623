import { fixture, html } from '@open-wc/testing';
import '../../../src/components/provider-search/define.js';
import '../../../src/components/provider-shortlist/define.js';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';

/** The sample feed with two lists that the practice recommends. */
export const feedWithLists = {
  ...sampleFeed,
  lists: {
    'warm-referrals': { title: 'Psychiatrists we know', note: 'We have worked with each for years.', ids: ['p13', 'p3', 'p23'] },
    evenings: { title: 'Evening visits', ids: ['p5'] },
  },
};

export const nameOf = (id: string): string => sampleFeed.providers.find((one) => one['id'] === id)?.['name'] as string;

/** A list on a page of its own, with those named on it. */
export async function listOf(
  ids: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
  src = feedAddress(feedWithLists),
): Promise<ProviderShortlist> {
  const list = document.createElement('provider-shortlist');
  for (const [name, value] of Object.entries({ src, practice: 'Lakeside Therapy', ...attributes }))
    list.setAttribute(name, value);
  const place = await fixture(html`<div></div>`);
  place.append(list);
  for (const id of ids) list.add({ id, name: nameOf(id) });
  await settled(list);
  return list;
}

/** The feed is there, and all is drawn. */
export async function settled(list: ProviderShortlist): Promise<void> {
  await until(() => list.shadowRoot?.querySelector('.role, .gone, .empty, .suggested'), 'the list never came');
  // An empty list is drawn before the feed is there; a list of others after it.
  const isSuggested = Boolean(list.list) || location.hash.includes('pm-list');
  await until(() => !isSuggested || list.shadowRoot?.querySelector('.suggested'), 'the list of others never came');
  await until(() => list.ids.length === 0 || list.shadowRoot?.querySelector('.role, .gone'), 'the facts never came');
  await list.updateComplete;
}

/** A search, a list and whatever else, that share a feed. */
export async function searchAndList(
  attributes = '',
): Promise<{ readonly search: ProviderSearch; readonly list: ProviderShortlist; readonly src: string }> {
  const src = feedAddress(feedWithLists);
  const place = await fixture(html`<div></div>`);
  place.innerHTML = `<provider-search src="${src}" limit="8"></provider-search>
    <provider-shortlist src="${src}" practice="Lakeside Therapy" ${attributes}></provider-shortlist>`;
  const search = place.querySelector('provider-search') as ProviderSearch;
  const list = place.querySelector('provider-shortlist') as ProviderShortlist;
  await until(() => search.status === 'ready', 'the feed never came');
  await search.updateComplete;
  await settled(list);
  return { search, list, src };
}

export const inside = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot?.querySelector<Found>(selector) as Found;
export const all = <Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];
export const wordsOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The names on the list, as they are seen, in order. */
export const names = (list: ProviderShortlist): string[] => all(list, '.entry-name bdi').map(wordsOf);

export const cards = (within: Element): ProviderCard[] => all<ProviderCard>(within, 'provider-card');
export const toggleOf = (card: Element): HTMLButtonElement => inside<HTMLButtonElement>(card, '[part="list"]');

/** What is spoken from now on, one sentence each time a live region changes. */
export function listen(element: Element): string[] {
  const heard: string[] = [];
  const hear = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"]');
      const words = wordsOf(region);
      if (region && words && heard.at(-1) !== words) heard.push(words);
    }
  });
  hear.observe(element.shadowRoot as ShadowRoot, { childList: true, characterData: true, subtree: true });
  return heard;
}

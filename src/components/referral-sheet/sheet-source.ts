import type { Provider, ProviderFeed } from '../../feed/provider.js';
import { readListFragment, type SharedList } from '../../referral/link.js';
import { idsOf } from '../../controllers/shortlist-controller.js';
import type { Shortlist } from '../../referral/shortlist.js';

/** Who is on the sheet, and what a link that opens the same list says. */
export interface SheetSource {
  /** At most {@link MOST_ON_SHEET}, in order. */
  readonly providers: readonly Provider[];
  /** How many the list has. */
  readonly all: number;
  readonly shared: SharedList;
}

/** One printed page or two. */
export const MOST_ON_SHEET = 6;

export interface SheetRequest {
  /** Handed over by the page: they win. */
  readonly providers: readonly Provider[] | undefined;
  readonly shortlist: Shortlist;
  /** Name of a curated list. */
  readonly list: string | undefined;
  /** The page's fragment. */
  readonly hash: string;
  /** Undefined until it is there. */
  readonly feed: ProviderFeed | undefined;
}

/**
 * The page's own providers; else the visitor's list; else the curated list that is named; else what the address of the page says. Whoever
 * has left the feed is left out.
 */
export function sheetSource({ providers, shortlist, list, hash, feed }: SheetRequest): SheetSource {
  if (providers) return sourceOf(providers);
  if (!feed) return sourceOf([]);
  if (shortlist.entries.length > 0) return sourceOf(providersOf(feed, idsOf(shortlist)));
  if (list) return curated(feed, list);
  const shared = readListFragment(hash);
  if (!shared) return sourceOf([]);
  return shared.ids.length === 0 && shared.list ? curated(feed, shared.list) : sourceOf(providersOf(feed, shared.ids));
}

function curated(feed: ProviderFeed, list: string): SheetSource {
  const ids = feed.lists && Object.hasOwn(feed.lists, list) ? feed.lists[list]?.ids : undefined;
  const source = sourceOf(providersOf(feed, ids ?? []));
  // The name alone follows the list when the practice changes it; a part of it has to say which.
  return source.all > 0 && source.all <= MOST_ON_SHEET ? { ...source, shared: { list, ids: [] } } : source;
}

function sourceOf(all: readonly Provider[]): SheetSource {
  const providers = all.slice(0, MOST_ON_SHEET);
  return { providers, all: all.length, shared: { ids: providers.map(({ id }) => id) } };
}

function providersOf({ providers }: ProviderFeed, ids: readonly string[]): Provider[] {
  const wanted = new Set(ids);
  const found = new Map(providers.filter(({ id }) => wanted.has(id)).map((provider) => [provider.id, provider]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

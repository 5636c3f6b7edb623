import type { FeedState, ReadyFeed } from '../../controllers/feed-state.js';
import { idsOf } from '../../controllers/shortlist-controller.js';
import type { Provider } from '../../feed/provider.js';
import { readListFragment, type SharedList } from '../../referral/link.js';
import type { Shortlist } from '../../referral/shortlist.js';

/** Who is on the sheet, and what a link that opens the same list says. */
export interface SheetSource {
  /** At most {@link MOST_ON_SHEET}, in order. */
  readonly providers: readonly Provider[];
  /** Everybody on the list, in order: whom the sheet has is chosen among them. */
  readonly all: readonly Provider[];
  readonly gone: Gone;
  readonly shared: SharedList;
}

/** Who was on the list and has left the feed. */
export interface Gone {
  /** As they were called when they were added. */
  readonly names: readonly string[];
  /** How many more there are whom nobody can name. */
  readonly unnamed: number;
}

/** One printed page or two. */
export const MOST_ON_SHEET = 6;

const NOBODY_GONE: Gone = { names: [], unnamed: 0 };

export interface SheetRequest {
  /** Handed over by the page: they win. */
  readonly providers: readonly Provider[] | undefined;
  readonly shortlist: Shortlist;
  /** Name of a curated list. */
  readonly list: string | undefined;
  /** The page's fragment. */
  readonly hash: string;
  readonly feed: FeedState;
  /** Ids of those who are to be on the sheet, where the list is longer than it; of a list that has none of them the first are. */
  readonly chosen?: ReadonlySet<string> | undefined;
}

/** The page's own providers; else the visitor's list; else the curated list that is named; else what the address of the page says. */
export function sheetSource({ providers, shortlist, list, hash, feed: state, chosen }: SheetRequest): SheetSource {
  const sourceOf = (all: readonly Provider[], gone = NOBODY_GONE): SheetSource => {
    const onSheet = firstOf(all, chosen);
    return { providers: onSheet, all, gone, shared: { ids: onSheet.map(({ id }) => id) } };
  };
  if (providers) return sourceOf(providers);
  if (state.status !== 'ready' && state.status !== 'empty') return sourceOf([]);
  const ready = state.status === 'ready' ? state : undefined;
  // Of a feed that has not arrived whole nobody can say who has left it.
  const isWhole = ready?.rest === undefined;
  if (shortlist.entries.length > 0) {
    const found = providersOf(ready, idsOf(shortlist));
    const known = new Set(found.map(({ id }) => id));
    const left = shortlist.entries.filter(({ id }) => !known.has(id));
    return sourceOf(found, isWhole ? { names: left.map(({ name }) => name), unnamed: 0 } : NOBODY_GONE);
  }
  const shared = list ? { ids: [], list } : readListFragment(hash);
  if (!shared) return sourceOf([]);
  const isCurated = shared.ids.length === 0 && shared.list !== undefined;
  const ids = isCurated ? curatedIds(ready, shared.list) : shared.ids;
  const found = providersOf(ready, ids);
  // What is missing of the practice's own list is the practice's to mend, as long as anybody is left.
  const isTold = isWhole && !(isCurated && found.length > 0);
  const source = sourceOf(found, isTold ? { names: [], unnamed: ids.length - found.length } : NOBODY_GONE);
  // The name alone follows the list when the practice changes it; a part of it has to say which.
  const isNamed = isCurated && found.length > 0 && found.length <= MOST_ON_SHEET;
  return isNamed ? { ...source, shared: { list: shared.list, ids: [] } } : source;
}

function firstOf(all: readonly Provider[], chosen: ReadonlySet<string> | undefined): readonly Provider[] {
  if (all.length <= MOST_ON_SHEET) return all;
  const wanted = all.filter(({ id }) => chosen?.has(id));
  return (wanted.length > 0 ? wanted : all).slice(0, MOST_ON_SHEET);
}

function curatedIds(ready: ReadyFeed | undefined, list: string): readonly string[] {
  const { lists = {} } = ready?.feed ?? {};
  return (Object.hasOwn(lists, list) && lists[list]?.ids) || [];
}

/** Asks the directory for each: going through a packed feed would make an object of everybody in it. */
function providersOf(ready: ReadyFeed | undefined, ids: readonly string[]): Provider[] {
  return ids.flatMap((id) => ready?.directory.get(id) ?? []);
}

import type { ReadyFeed } from './feed-controller.js';
import type { ProviderList } from '../feed/provider.js';
import { isoDay } from '../i18n/format.js';
import { createDirectory } from '../search/directory.js';
import type { Directory } from '../search/query.js';

/** A list that the feed groups under a name, as something to search. */
export interface CuratedDirectory {
  readonly list: ProviderList;
  /** Only the providers of the list, in the practice's order (`sort: 'listed'`). */
  readonly directory: Directory;
}

/** Directories of the lists of one feed: the feed's own directory knows which they are of. */
const known = new WeakMap<Directory, Map<string, CuratedDirectory>>();

/**
 * @param name of a list in `ProviderFeed.lists`
 * @returns undefined where the feed has no such list, or nobody of it is in the feed
 */
export function curatedDirectory({ directory, feed }: ReadyFeed, name: string, locale: string): CuratedDirectory | undefined {
  const list = feed.lists?.[name];
  if (!list) return undefined;
  const ofFeed = known.get(directory) ?? new Map<string, CuratedDirectory>();
  known.set(directory, ofFeed);
  let curated = ofFeed.get(name);
  if (!curated) {
    const providers = list.ids.flatMap((id) => directory.get(id) ?? []);
    if (providers.length === 0) return undefined;
    curated = { list, directory: createDirectory(providers, { locale, today: isoDay(new Date()) }) };
    ofFeed.set(name, curated);
  }
  return curated;
}

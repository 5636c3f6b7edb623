import type { ConvertedFeed } from './convert.js';
import type { LoadedParts } from './feed-parts.js';
import { loadFeedUsing } from './feed-loader.js';
import * as largeFeeds from './large-feed.js';
import type { LoadOptions, LoadProgress } from './load-options.js';

export type { LoadedParts, LoadOptions, LoadProgress };

/**
 * Loads and reads a feed: plain, packed, gzipped, or an index that names parts. Sends no cookie and no referrer; redirects are followed as a
 * browser does.
 *
 * @throws {FeedLoadError} with a stable code, for everything that can go wrong on the way. Bad records are issues, not errors. Of a feed in
 * parts, what did not arrive is told in `missing`; it throws where no part did.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<ConvertedFeed | LoadedParts> {
  const loaded = await loadFeedUsing(() => Promise.resolve(largeFeeds), url, options);
  return 'load' in loaded ? loaded.load(options.states) : loaded;
}

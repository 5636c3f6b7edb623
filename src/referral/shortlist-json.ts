import type { Provider } from '../feed/provider.js';
import { feedRecord } from '../feed/stringify.js';
import type { Shortlist } from './shortlist.js';

/**
 * A provider feed (version 1) of the listed providers, in the order of the list, for a clinic's own system: `parseFeed` reads it again.
 * Notes stay out; a provider that is no longer in the feed is left out.
 *
 * @param providers of the feed, in any order; others than those listed may be among them.
 * @returns to be written with `JSON.stringify`.
 */
export function shortlistJson(shortlist: Shortlist, providers: readonly Provider[]): object {
  return feedRecord({ version: 1, providers: listedProviders(shortlist, providers) });
}

/** Those of the list that the feed still has, in the order of the list. */
export function listedProviders({ entries }: Shortlist, providers: readonly Provider[]): readonly Provider[] {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  return entries.flatMap(({ id }) => byId.get(id) ?? []);
}

import type { Provider, ProviderFeed } from './provider.js';

/** The feed as a file: JSON, two spaces, with the count that guards against truncation. `parseFeed` reads the same feed from it. */
export function stringifyFeed(feed: ProviderFeed): string {
  return JSON.stringify(feedRecord(feed), null, 2) + '\n';
}

/** What {@link stringifyFeed} writes, as an object. */
export function feedRecord({ version, updatedOn, source, lists, providers }: ProviderFeed): object {
  return { version, updatedOn, count: providers.length, source, lists, providers: providers.map(recordOf) };
}

function recordOf({ nameParts, name, ...rest }: Provider): object {
  const { id, ...others } = rest;
  return { id, name: nameParts ?? name, ...others };
}

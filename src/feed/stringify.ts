import type { Provider, ProviderFeed } from './provider.js';

/** The feed as a file: JSON, two spaces, with the count that guards against truncation. `parseFeed` reads the same feed from it. */
export function stringifyFeed(feed: ProviderFeed): string {
  const { version, updatedOn, source, lists, providers } = feed;
  const file = { version, updatedOn, count: providers.length, source, lists, providers: providers.map(recordOf) };
  return JSON.stringify(file, null, 2) + '\n';
}

function recordOf({ nameParts, name, ...rest }: Provider): object {
  const { id, ...others } = rest;
  return { id, name: nameParts ?? name, ...others };
}

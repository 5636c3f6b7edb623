import type { Provider, ProviderFeed } from '../../feed/provider.js';

const NOBODY: ReadonlyMap<string, Provider> = new Map();

/** Everybody in a feed, also whom the directory leaves out as unconfirmed: who is listed there has not left. */
export class ProvidersById {
  current = NOBODY;
  #feed: ProviderFeed | undefined;

  of(feed: ProviderFeed | undefined): ReadonlyMap<string, Provider> {
    if (feed !== this.#feed) {
      this.#feed = feed;
      this.current = feed ? new Map(feed.providers.map((provider) => [provider.id, provider])) : NOBODY;
    }
    return this.current;
  }
}

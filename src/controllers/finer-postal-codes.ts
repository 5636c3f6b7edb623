import { filesOnDemand } from '../files-on-demand.js';
import type { Provider } from '../feed/provider.js';
import { unpackPostalCodes } from '../search/postal-codes.js';
import type { Directory } from '../search/query.js';
import type { ReadyFeed } from './feed-controller.js';

/** Files of about 1.4 kB. Those of most offices; a feed of the whole country is not worth a hundred of them. */
const mostFiles = 8;
const underWay = new WeakMap<Directory, Promise<void>>();

/**
 * Makes distances finer (a mile instead of fifteen) around a directory's offices, once somebody has asked for a distance.
 *
 * The files are those of the offices, not the one of the visitor's ZIP: the name of a file is part of an address, and nothing that a
 * visitor types may be. Somebody who is far from every office is measured by the three digits in the bundle, which is enough there.
 */
export class FinerPostalCodes {
  readonly #refined = new WeakSet<Directory>();

  /** @param refresh called once per directory, when it has learned what there is; without the files, distances stay coarse */
  async refine({ directory, feed }: ReadyFeed, refresh: () => void): Promise<void> {
    if (this.#refined.has(directory)) return;
    this.#refined.add(directory);
    let loading = underWay.get(directory);
    if (!loading) underWay.set(directory, (loading = load(directory, feed.providers)));
    await loading;
    refresh();
  }
}

async function load(directory: Directory, providers: readonly Provider[]): Promise<void> {
  await Promise.allSettled(
    shardsOf(providers).map(async (shard) =>
      directory.addPostalCodes(unpackPostalCodes(shard, await filesOnDemand.postalCodes(shard))),
    ),
  );
}

/** The first two digits of the offices' ZIP codes, most frequent first. */
function shardsOf(providers: readonly Provider[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { locations = [] } of providers) {
    for (const { address } of locations) {
      const shard = /^\d{2}(?=\d{3})/.exec(address?.postalCode ?? '')?.[0];
      if (shard !== undefined) counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostFiles)
    .map(([shard]) => shard);
}

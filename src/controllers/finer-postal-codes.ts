import { filesOnDemand } from '../files-on-demand.js';
import { unpackPostalCodes } from '../search/postal-codes.js';
import type { Directory } from '../search/query.js';
import type { ReadyFeed } from './feed-controller.js';

/** Files of about 1.4 kB. Those of most offices; a feed of the whole country is not worth a hundred of them. */
const MOST_FILES = 8;
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
  async refine({ directory }: Pick<ReadyFeed, 'directory'>, refresh: () => void): Promise<void> {
    if (this.#refined.has(directory)) return;
    this.#refined.add(directory);
    let loading = underWay.get(directory);
    if (!loading) underWay.set(directory, (loading = addFinerPostalCodes(directory)));
    await loading;
    refresh();
  }
}

/** Fetches what there is for the places of most offices. Never rejects. */
export async function addFinerPostalCodes(directory: Pick<Directory, 'zipBeginnings' | 'addPostalCodes'>): Promise<void> {
  await Promise.allSettled(
    directory.zipBeginnings
      .slice(0, MOST_FILES)
      .map(async (shard) => directory.addPostalCodes(unpackPostalCodes(shard, await filesOnDemand.postalCodes(shard)))),
  );
}

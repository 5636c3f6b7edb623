import { convertFeed, type ConvertedFeed, type FeedFormat } from '../feed/convert.js';
import { finished } from '../feed/finished.js';
import { loadRefusal } from '../feed/load-refusal.js';
import { packFeed } from '../feed/pack-feed.js';
import { isPackedFile } from '../feed/packed-file.js';
import { readWhole } from '../feed/piecewise-reader.js';
import type { ProviderFeed } from '../feed/provider.js';
import { readPackedFeed } from '../feed/read-packed-feed.js';
import { stringifyFeed } from '../feed/stringify.js';
import { indexToPack } from '../search/index-to-pack.js';
import { EXIT_DATA, EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { reportLines } from './report.js';
import { UsageError } from './usage-error.js';

export interface ConvertCommandOptions {
  readonly from: FeedFormat | 'auto';
  readonly out?: string;
}

/** Writes the usable providers as a feed; the report goes where errors go, so that the feed can be piped. */
export async function convert(path: string, { from, out }: ConvertCommandOptions, io: Io): Promise<number> {
  const feed = await usableFeed(path, from, io);
  if (!feed) return EXIT_DATA;
  const text = stringifyFeed(feed);
  if (out === undefined) io.out(text.trimEnd());
  else await io.writeText(out, text);
  return EXIT_OK;
}

/** The same, packed for a large directory, with the index that a page would make of it. */
export async function pack(path: string, { from, out }: ConvertCommandOptions, io: Io): Promise<number> {
  if (out === undefined) throw new UsageError('pack needs --out FILE: what it writes is no text.');
  const feed = await usableFeed(path, from, io);
  if (!feed) return EXIT_DATA;
  await io.writeBytes(out, packFeed(feed, indexToPack(feed.providers)));
  return EXIT_OK;
}

async function usableFeed(path: string, from: FeedFormat | 'auto', io: Io): Promise<ProviderFeed | undefined> {
  const converted = readFile(await io.readBytes(path), from, io);
  reportLines(path, converted, converted.issues).forEach((line) => io.err(line));
  const refusal = loadRefusal(converted.issues);
  // A new file would have a new count, and nobody could tell any more that providers were lost.
  if (refusal) io.err(`Nothing is written: ${refusal.code}. ${refusal.message}`);
  return refusal || converted.feed.providers.length === 0 ? undefined : converted.feed;
}

/** Packed feeds too. */
export function readFile(bytes: Uint8Array, from: FeedFormat | 'auto', { today }: Io): ConvertedFeed {
  const options = { today, maxIssues: Infinity };
  if (isPackedFile(bytes)) return finished(readPackedFeed(new Uint8Array(bytes), options));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return from === 'auto' ? readWhole(text, options) : convertFeed(text, { ...options, from });
}

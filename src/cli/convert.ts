import { convertFeed, type ConvertedFeed, type FeedFormat } from '../feed/convert.js';
import { loadRefusal } from '../feed/load-refusal.js';
import { packFeed } from '../feed/pack-feed.js';
import { readWhole } from '../feed/piecewise-reader.js';
import type { ProviderFeed } from '../feed/provider.js';
import { stringifyFeed } from '../feed/stringify.js';
import { EXIT_DATA, EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { reportLines } from './report.js';

export interface ConvertCommandOptions {
  readonly from: FeedFormat | 'auto';
  readonly out?: string;
}

/** Writes the usable providers as a feed; the report goes where errors go, so that the feed can be piped. */
export async function convert(path: string, options: ConvertCommandOptions, io: Io): Promise<number> {
  return write(path, options, stringifyFeed, io);
}

/** The same, packed for a large directory. */
export async function pack(path: string, options: ConvertCommandOptions, io: Io): Promise<number> {
  return write(path, options, packFeed, io);
}

async function write(
  path: string,
  { from, out }: ConvertCommandOptions,
  toText: (feed: ProviderFeed) => string,
  io: Io,
): Promise<number> {
  const converted = readFile(await io.readText(path), from, io);
  reportLines(path, converted, converted.issues).forEach((line) => io.err(line));
  const refusal = loadRefusal(converted.issues);
  // A new file would have a new count, and nobody could tell any more that providers were lost.
  if (refusal) io.err(`Nothing is written: ${refusal.code}. ${refusal.message}`);
  if (refusal || converted.feed.providers.length === 0) return EXIT_DATA;
  const text = toText(converted.feed);
  if (out === undefined) io.out(text.trimEnd());
  else await io.writeText(out, text);
  return EXIT_OK;
}

/** Packed feeds too. */
export function readFile(text: string, from: FeedFormat | 'auto', { today }: Io): ConvertedFeed {
  const options = { today, maxIssues: Infinity };
  return from === 'auto' ? readWhole(text, options) : convertFeed(text, { ...options, from });
}

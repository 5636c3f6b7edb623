import { convertFeed, type FeedFormat } from '../feed/convert.js';
import { loadRefusal } from '../feed/load-refusal.js';
import { stringifyFeed } from '../feed/stringify.js';
import { EXIT_DATA, EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { reportLines } from './report.js';

export interface ConvertCommandOptions {
  readonly from: FeedFormat | 'auto';
  readonly out?: string;
}

/** Writes the usable providers as a feed; the report goes where errors go, so that the feed can be piped. */
export async function convert(path: string, { from, out }: ConvertCommandOptions, io: Io): Promise<number> {
  const converted = convertFeed(await io.readText(path), { from, today: io.today, maxIssues: Infinity });
  reportLines(path, converted, converted.issues).forEach((line) => io.err(line));
  const refusal = loadRefusal(converted.issues);
  // A new file would have a new count, and nobody could tell any more that providers were lost.
  if (refusal) io.err(`Nothing is written: ${refusal.code}. ${refusal.message}`);
  if (refusal || converted.feed.providers.length === 0) return EXIT_DATA;
  const text = stringifyFeed(converted.feed);
  if (out === undefined) io.out(text.trimEnd());
  else await io.writeText(out, text);
  return EXIT_OK;
}

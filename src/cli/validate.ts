import { convertFeed, type FeedFormat } from '../feed/convert.js';
import { EXIT_DATA, EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { reportLines } from './report.js';

export interface ValidateOptions {
  readonly from: FeedFormat | 'auto';
  readonly strict: boolean;
  readonly json: boolean;
}

/** Tells what a feed holds and what is wrong with it. */
export async function validate(path: string, { from, strict, json }: ValidateOptions, io: Io): Promise<number> {
  const input = await io.readText(path);
  const converted = convertFeed(input, { from, today: io.today, maxIssues: Infinity });
  const { feed, format } = converted;
  const issues = [...converted.issues];
  if (strict && format === 'provider-feed') {
    // Loaded only here: reading never needs it.
    const { schemaIssues, additionalIssues } = await import('./schema-issues.js');
    const parsed = parseJson(input);
    if (parsed !== undefined) issues.push(...additionalIssues(issues, schemaIssues(parsed)));
  }
  if (json) io.out(JSON.stringify({ format, usable: feed.providers.length, issues }, null, 2));
  else reportLines(path, converted, issues).forEach((line) => io.out(line));
  const isWrong = strict && issues.some(({ level }) => level !== 'info');
  return feed.providers.length === 0 || isWrong ? EXIT_DATA : EXIT_OK;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Reading has told of it.
    return undefined;
  }
}

import { MAX_FEED_BYTES } from '../feed/bounds.js';
import type { FeedFormat } from '../feed/convert.js';
import { addLines } from '../feed/issue-lines.js';
import { isPackedFile } from '../feed/packed-file.js';
import { loadRefusal, type LoadRefusal } from '../feed/load-refusal.js';
import { readFile } from './convert.js';
import { EXIT_DATA, EXIT_OK } from './exit-code.js';
import type { Io } from './io.js';
import { reportLines } from './report.js';

export interface ValidateOptions {
  readonly from: FeedFormat | 'auto';
  readonly strict: boolean;
  readonly json: boolean;
}

/** Tells what a feed holds, what is wrong with it, and whether a page will load it. */
export async function validate(path: string, { from, strict, json }: ValidateOptions, io: Io): Promise<number> {
  const bytes = await io.readBytes(path);
  const converted = readFile(bytes, from, io);
  const { feed, format } = converted;
  const issues = [...converted.issues];
  // What is packed has been read by these rules already.
  if (strict && format === 'provider-feed' && !isPackedFile(bytes)) {
    // Loaded only here: reading never needs it.
    const { schemaIssues, additionalIssues } = await import('./schema-issues.js');
    const input = new TextDecoder().decode(bytes);
    const parsed = parseJson(input);
    if (parsed !== undefined) issues.push(...addLines(additionalIssues(issues, schemaIssues(parsed)), input));
  }
  const refusal = tooLarge(bytes) ?? loadRefusal(converted.issues);
  if (json) {
    io.out(JSON.stringify({ format, usable: feed.providers.length, refused: refusal?.code ?? null, issues }, null, 2));
  } else {
    reportLines(path, converted, issues).forEach((line) => io.out(line));
    if (refusal) io.out(`A page will refuse this file: ${refusal.code}. ${refusal.message}`);
  }
  const isWrong = strict && issues.some(({ level }) => level !== 'info');
  return feed.providers.length === 0 || refusal || isWrong ? EXIT_DATA : EXIT_OK;
}

function tooLarge({ length }: Uint8Array): LoadRefusal | undefined {
  if (length <= MAX_FEED_BYTES) return undefined;
  const message = `Found ${length} bytes where ${MAX_FEED_BYTES} at most are loaded. Split it by region, or shorten the biographies.`;
  return { code: 'feed-too-large', message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Reading has told of it.
    return undefined;
  }
}

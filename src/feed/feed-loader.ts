import type { ConvertedFeed } from './convert.js';
import { FeedBody } from './feed-body.js';
import { FeedLoadError, type FeedLoadCode } from './feed-load-error.js';
import type { FeedInParts } from './feed-parts.js';
import type { FeedIssueCode } from './issue-log.js';
import type { FeedIssue } from './issues.js';
import { loadRefusal } from './load-refusal.js';
import type { LoadOptions } from './load-options.js';
import { parseFeed } from './parse.js';
import { StallWatch } from './stall-watch.js';

/** What reads all but a small feed in one piece; a page loads it when it is needed. */
export interface LargeFeeds {
  /** @param begun what has come of `body` already; `rest` is the rest */
  readLarge(
    begun: readonly Uint8Array[],
    rest: AsyncIterable<Uint8Array>,
    body: FeedBody,
    options: LoadOptions,
  ): Promise<ConvertedFeed>;
  /** @param text names parts, or may be of another format @param url where it came from */
  readSpecial(text: string, url: string, body: FeedBody, options: LoadOptions): Promise<ConvertedFeed | FeedInParts>;
}

const DEFAULT_TIMEOUT_MS = 15_000;
/** What a server may call JSON. Text of any kind too: simple hosts call every file `text/plain`, and scripts default to `text/html`. */
const MAY_BE_JSON = /^\s*(?:$|text\/(?!css|javascript)|application\/(?:[\w.+-]*json|octet-stream|(?:x-)?gzip)\b)/i;

/** Up to here a feed is read in one go: some 400 providers with biographies, a few milliseconds. */
const SMALL_BYTES = 524_288;
/** Of a gzipped and of a packed file; no text begins so. */
const BINARY_FIRST_BYTES: readonly unknown[] = [0x1f, 0x89];
/** Stands in an index of parts, and in a plain feed only by accident, which does no harm. */
const NAMES_PARTS = /"parts"\s*:/;
/** A list with nothing around it may be of another format. */
const IS_LIST = /^\s*\[/;

/**
 * Loads and reads a feed, or the index of one that comes in parts.
 *
 * @param large brings what reads large feeds
 * @throws {FeedLoadError}
 */
export async function loadFeedUsing(
  large: () => Promise<LargeFeeds>,
  url: string,
  options: LoadOptions = {},
): Promise<ConvertedFeed | FeedInParts> {
  const watch = new StallWatch(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
  try {
    const response = await request(url, options, watch);
    const body = new FeedBody(response, options, watch);
    const bytes = body.bytes();
    const begun: Uint8Array[] = [];
    let isSmall = true;
    for (let next = await bytes.next(); !next.done; next = await bytes.next()) {
      begun.push(next.value);
      if (!isSmall || (body.receivedBytes < SMALL_BYTES && !BINARY_FIRST_BYTES.includes(begun[0]![0]))) continue;
      isSmall = false;
      // A file that cannot be fetched is no reason to show nobody: the page then stands still for a moment.
      const reader = await large().catch(() => undefined);
      if (reader) return accept(await reader.readLarge(begun, bytes, body, options), body.status);
    }
    const text = textOf(begun);
    const special = NAMES_PARTS.test(text) ? await large() : IS_LIST.test(text) && (await large().catch(() => undefined));
    if (special) return await special.readSpecial(text, response.url || url, body, options);
    const parsed = { ...parseFeed(text, options), format: 'provider-feed' as const };
    // A slow phone has been at it for a tenth of a second, and goes on with making the list.
    await options.pause?.();
    return accept(withUtf8Issue(parsed, text.includes('\ufffd')), body.status);
  } finally {
    watch.end();
  }
}

async function request(url: string, options: LoadOptions, watch: StallWatch): Promise<Response> {
  const get = options.fetch ?? fetch;
  let response: Response;
  try {
    response = await watch.race(get(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: watch.signal }));
  } catch (cause) {
    throw watch.stopped ?? noAnswer(cause);
  }
  const refusal = refusalOf(response);
  if (!refusal) return response;
  // Whether the rest is still read makes no difference to anyone.
  response.body
    ?.getReader()
    .cancel()
    .catch(() => {});
  throw refusal;
}

function noAnswer(cause: unknown): FeedLoadError {
  const message =
    'No answer. The device is offline, the address is wrong, something blocks the request, or the server is on another origin and does not ' +
    'allow this page to read it (CORS, header Access-Control-Allow-Origin). Browsers do not tell a page which.';
  return new FeedLoadError('feed-network', message, { cause });
}

function refusalOf({ ok, status, headers }: Response): FeedLoadError | undefined {
  if (!ok) return new FeedLoadError(codeOfStatus(status), `The server answered with status ${status}.`, { status });
  const type = headers.get('content-type') ?? '';
  if (MAY_BE_JSON.test(type)) return undefined;
  return new FeedLoadError('feed-wrong-type', `The server sent "${type.slice(0, 80)}"; application/json belongs here.`, {
    status,
  });
}

function codeOfStatus(status: number): FeedLoadCode {
  if (status === 404 || status === 410) return 'feed-not-found';
  if (status === 401 || status === 403) return 'feed-refused';
  if (status === 429) return 'feed-too-many-requests';
  return status >= 500 ? 'feed-server-error' : 'feed-http-error';
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** @throws {FeedLoadError} where what was found in a feed is reason not to show any of it */
export function accept(converted: ConvertedFeed, status: number): ConvertedFeed {
  const refusal = loadRefusal(converted.issues);
  if (refusal) throw new FeedLoadError(refusal.code, refusal.message, { status, issues: converted.issues });
  return converted;
}

export function withUtf8Issue(converted: ConvertedFeed, hasReplacement: boolean): ConvertedFeed {
  if (!hasReplacement) return converted;
  const message = 'Found bytes that are not UTF-8, shown as \ufffd. Save the file as UTF-8.';
  const issue: FeedIssue = { level: 'warning', code: 'not-utf-8' satisfies FeedIssueCode, message };
  return { ...converted, issues: [issue, ...converted.issues] };
}

import { MAX_FEED_BYTES } from './bounds.js';
import { convertFeed, type ConvertedFeed } from './convert.js';
import { FeedLoadError, type FeedLoadCode } from './feed-load-error.js';
import type { FeedIssueCode } from './issue-log.js';
import type { FeedIssue } from './issues.js';
import { loadRefusal } from './load-refusal.js';
import type { ParseOptions } from './read-feed.js';
import { StallWatch } from './stall-watch.js';

export interface LoadProgress {
  /** Bytes of JSON, after decompression. */
  readonly receivedBytes: number;
  /** Absent where the server does not say, or says it of the compressed bytes. */
  readonly totalBytes?: number;
}

export interface LoadOptions extends ParseOptions {
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** What it throws is thrown again in a task of its own, where the page's error handlers see it; loading goes on. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** After decompression. @default 20 MB (20,000,000) */
  readonly maxBytes?: number;
  /**
   * How long to wait for the next byte. Not for all of them: 10,000 providers take a slow phone longer than that, with progress to
   * look at all the while; a connection that has died shows itself in one wait. Eight waits are the limit for everything, so that a server
   * that drips cannot hold a page for ever. @default 15000
   */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 15_000;
/** What a server may call JSON. Text of any kind too: simple hosts call every file `text/plain`, and scripts default to `text/html`. */
const MAY_BE_JSON = /^\s*(?:$|text\/(?!css|javascript)|application\/(?:[\w.+-]*json|octet-stream)\b)/i;

/**
 * Loads and reads a feed. Sends no cookie and no referrer; redirects are followed as a browser does.
 *
 * @throws {FeedLoadError} with a stable code, for everything that can go wrong on the way. Bad records are issues, not errors.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<ConvertedFeed> {
  const watch = new StallWatch(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, options.signal);
  try {
    const response = await request(url, options, watch);
    const text = await readBody(response, options, watch);
    return parse(text, options, response.status);
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

async function readBody(response: Response, options: LoadOptions, watch: StallWatch): Promise<string> {
  const maxBytes = options.maxBytes ?? MAX_FEED_BYTES;
  const announced = announcedBytes(response.headers);
  if (announced !== undefined && announced > maxBytes) throw tooLarge(maxBytes, response.status);
  const reader = response.body?.getReader();
  if (!reader) return watch.race(response.text());
  const decoder = new TextDecoder();
  let text = '';
  let receivedBytes = 0;
  try {
    for (;;) {
      const { done, value } = await watch.race(reader.read());
      if (done) return text + decoder.decode();
      watch.restart();
      receivedBytes += value.byteLength;
      if (receivedBytes > maxBytes) throw tooLarge(maxBytes, response.status);
      text += decoder.decode(value, { stream: true });
      // A server on another origin hides that it compressed; its length is then too small, and no length at all.
      const isTotal = announced !== undefined && announced >= receivedBytes;
      tellProgress(options, isTotal ? { receivedBytes, totalBytes: announced } : { receivedBytes });
    }
  } catch (cause) {
    reader.cancel().catch(() => {});
    throw watch.stopped ?? (cause instanceof FeedLoadError ? cause : broken(cause, receivedBytes, response.status));
  }
}

/** A listener's own mistake is not one of the feed's. */
function tellProgress({ onProgress }: LoadOptions, progress: LoadProgress): void {
  try {
    onProgress?.(progress);
  } catch (error) {
    setTimeout(() => {
      throw error;
    }, 0);
  }
}

/** The length of the JSON, where the header tells that and not the length of what it was compressed to. */
function announcedBytes(headers: Headers): number | undefined {
  const encoding = headers.get('content-encoding') ?? 'identity';
  const length = headers.get('content-length');
  return length !== null && /^\d+$/.test(length) && encoding === 'identity' ? Number(length) : undefined;
}

function tooLarge(maxBytes: number, status: number): FeedLoadError {
  return new FeedLoadError('feed-too-large', `The feed is larger than ${maxBytes} bytes.`, { status });
}

function broken(cause: unknown, receivedBytes: number, status: number): FeedLoadError {
  return new FeedLoadError('feed-truncated', `The connection broke after ${receivedBytes} bytes.`, { status, cause });
}

function parse(text: string, options: LoadOptions, status: number): ConvertedFeed {
  const parsed = convertFeed(text, options);
  const refusal = loadRefusal(parsed.issues);
  if (refusal) throw new FeedLoadError(refusal.code, refusal.message, { status, issues: parsed.issues });
  if (!text.includes('\ufffd')) return parsed;
  const message = 'Found bytes that are not UTF-8, shown as \ufffd. Save the file as UTF-8.';
  const issue: FeedIssue = { level: 'warning', code: 'not-utf-8' satisfies FeedIssueCode, message };
  return { ...parsed, issues: [issue, ...parsed.issues] };
}

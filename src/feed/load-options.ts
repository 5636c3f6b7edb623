import type { Provider } from './provider.js';
import type { ParseOptions } from './read-feed.js';

export interface LoadProgress {
  /** Bytes of JSON, after a server's compression is undone; of a file that is itself gzipped, its bytes. */
  readonly receivedBytes: number;
  /** Absent where the server does not say, or says it of the compressed bytes. */
  readonly totalBytes?: number;
  /** Providers read so far; absent while a feed is small enough to be read in one go. */
  readonly readProviders?: number;
  /** How many there will be, where the feed says so before them. */
  readonly totalProviders?: number;
}

export interface LoadOptions extends ParseOptions {
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /**
   * Told once, when the first 2,000 providers of a feed of more than 10,000 are read, or of one that does not say how many it holds and takes
   * longer than 1.5 s: they can be shown while the others are on their way. Not told of a feed that is packed or in parts.
   */
  readonly onFirst?: (providers: readonly Provider[]) => void;
  /** What it throws is thrown again in a task of its own, where the page's error handlers see it; loading goes on. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** After decompression, all parts together. @default 200 MB (200,000,000) */
  readonly maxBytes?: number;
  /**
   * How long to wait for the next byte. Not for all of them: 10,000 providers take a slow phone longer than that, with progress to
   * look at all the while; a connection that has died shows itself in one wait. Eight waits are the limit for each 10 MB, so that a server
   * that drips cannot hold a page for ever. @default 15000
   */
  readonly timeoutMs?: number;
  /**
   * Lets the page do what else is waiting, after about 8 ms of work on a large feed and once after a small one:
   * `() => scheduler.postTask(() => {})`. Where it rejects, loading ends with its reason. (`scheduler.yield()` comes back before the page's
   * timers, which then stand still.) @default no pause
   */
  readonly pause?: () => Promise<unknown>;
  /** Of a feed in parts, only those for patients in these states are loaded. Two letters. @default all parts */
  readonly states?: readonly string[];
}

import { FeedLoadError } from './feed-load-error.js';

/** Everything together may take this many waits. */
const WAITS = 8;

/** Ends a load when nothing comes for a while, when it takes too long altogether, or when the caller has had enough. */
export class StallWatch {
  /** To hand to fetch. */
  readonly signal: AbortSignal;
  /** Why the load was ended; undefined while it is not. */
  stopped: FeedLoadError | undefined;

  readonly #timeoutMs: number;
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  #total: ReturnType<typeof setTimeout> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #reject: ((reason: FeedLoadError) => void) | undefined;

  constructor(timeoutMs: number, outer: AbortSignal | undefined) {
    this.signal = this.#controller.signal;
    this.#timeoutMs = timeoutMs;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#abort, { once: true });
    this.extend();
    this.restart();
    if (outer?.aborted) this.#abort();
  }

  /** Something came: waits anew. */
  restart(): void {
    clearTimeout(this.#wait);
    this.#wait = setTimeout(() => this.#stop(this.#timeout(this.#timeoutMs, 'a byte')), this.#timeoutMs);
  }

  /** Much came: the time for everything begins anew. */
  extend(): void {
    clearTimeout(this.#total);
    const ms = this.#timeoutMs * WAITS;
    this.#total = setTimeout(() => this.#stop(this.#timeout(ms, 'all of the feed')), ms);
  }

  /** `promise`, or a rejection as soon as the load is ended: a fetch that is passed in may not heed its signal. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      if (this.stopped) reject(this.stopped);
      promise.then(resolve, reject);
    });
  }

  end(): void {
    clearTimeout(this.#wait);
    clearTimeout(this.#total);
    this.#outer?.removeEventListener('abort', this.#abort);
  }

  #timeout(ms: number, what: string): FeedLoadError {
    return new FeedLoadError('feed-timeout', `Waited ${ms / 1000} seconds for ${what}.`);
  }

  #abort = (): void => {
    this.#stop(new FeedLoadError('feed-aborted', 'The load was called off.', { cause: this.#outer?.reason }));
  };

  #stop(reason: FeedLoadError): void {
    if (this.stopped) return;
    this.stopped = reason;
    this.end();
    this.#controller.abort(reason);
    this.#reject?.(reason);
  }
}

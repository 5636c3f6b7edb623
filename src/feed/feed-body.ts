import { MAX_FEED_BYTES } from './bounds.js';
import { FeedLoadError } from './feed-load-error.js';
import type { LoadOptions, LoadProgress } from './load-options.js';
import type { StallWatch } from './stall-watch.js';

/** After so many bytes more the time allowed for everything begins anew. */
const BYTES_EACH_LIMIT = 10_000_000;

/** The bytes of an answer as they arrive: never more than allowed, never waited for without end, with progress. */
export class FeedBody {
  readonly status: number;
  readonly maxBytes: number;
  receivedBytes = 0;
  readonly #response: Response;
  readonly #options: LoadOptions;
  readonly #watch: StallWatch;
  readonly #announced: number | undefined;
  #records: Pick<LoadProgress, 'readProviders' | 'totalProviders'> = {};

  /** @throws {FeedLoadError} where the server announces more than is allowed */
  constructor(response: Response, options: LoadOptions, watch: StallWatch) {
    this.#response = response;
    this.#options = options;
    this.#watch = watch;
    this.status = response.status;
    this.maxBytes = options.maxBytes ?? MAX_FEED_BYTES;
    this.#announced = announcedBytes(response.headers);
    if (this.#announced !== undefined && this.#announced > this.maxBytes) throw this.tooLarge();
  }

  async *bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = this.#response.body?.getReader();
    if (!reader) {
      yield new TextEncoder().encode(await this.#watch.race(this.#response.text()));
      return;
    }
    let limit = BYTES_EACH_LIMIT;
    let isDone = false;
    try {
      for (;;) {
        const { done, value } = await this.#watch.race(reader.read());
        isDone = done;
        if (done) return;
        this.receivedBytes += value.byteLength;
        if (this.receivedBytes > this.maxBytes) throw this.tooLarge();
        if (this.receivedBytes > limit) {
          limit += BYTES_EACH_LIMIT;
          this.#watch.extend();
        }
        this.#watch.restart();
        this.#tell();
        yield value;
      }
    } catch (cause) {
      throw this.#watch.stopped ?? (cause instanceof FeedLoadError ? cause : this.broken(cause));
    } finally {
      if (!isDone) reader.cancel().catch(() => {});
    }
  }

  /** @param total how many there will be, where that is known */
  tellRecords(read: number, total: number | undefined): void {
    this.#records = { readProviders: read, ...(total !== undefined && { totalProviders: Math.max(total, read) }) };
    this.#tell();
  }

  tooLarge(): FeedLoadError {
    return new FeedLoadError('feed-too-large', `The feed is larger than ${this.maxBytes} bytes.`, { status: this.status });
  }

  broken(cause: unknown): FeedLoadError {
    const message = `The connection broke after ${this.receivedBytes} bytes.`;
    return new FeedLoadError('feed-truncated', message, { status: this.status, cause });
  }

  /** A listener's own mistake is not one of the feed's. */
  #tell(): void {
    const { receivedBytes } = this;
    const announced = this.#announced;
    // A server on another origin hides that it compressed; its length is then too small, and no length at all.
    const isTotal = announced !== undefined && announced >= receivedBytes;
    try {
      this.#options.onProgress?.({ receivedBytes, ...(isTotal && { totalBytes: announced }), ...this.#records });
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }
}

/** The length of the JSON, where the header tells that and not the length of what it was compressed to. */
function announcedBytes(headers: Headers): number | undefined {
  const encoding = headers.get('content-encoding') ?? 'identity';
  const length = headers.get('content-length');
  return length !== null && /^\d+$/.test(length) && encoding === 'identity' ? Number(length) : undefined;
}

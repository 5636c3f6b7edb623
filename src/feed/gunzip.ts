import { FeedLoadError } from './feed-load-error.js';

/**
 * Undoes the compression of a gzipped file.
 *
 * @throws {FeedLoadError} where this browser cannot (Safari before 16.4)
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  if (typeof DecompressionStream === 'undefined') {
    const message = 'This browser cannot unpack a gzipped file. Let the server send it with "Content-Encoding: gzip".';
    throw new FeedLoadError('feed-wrong-type', message);
  }
  const stream = new DecompressionStream('gzip');
  const reader = stream.readable.getReader();
  let failure: unknown;
  const written = write(packed, stream.writable.getWriter()).catch((error: unknown) => (failure = error));
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) break;
      yield value;
    }
  } catch (error) {
    await written;
    throw failure ?? error;
  } finally {
    if (!isDone) reader.cancel().catch(() => {});
  }
  await written;
}

interface Sink {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(reason: unknown): Promise<void>;
}

async function write(from: AsyncIterable<Uint8Array>, to: Sink): Promise<void> {
  try {
    for await (const chunk of from) await to.write(chunk as Uint8Array<ArrayBuffer>);
    await to.close();
  } catch (error) {
    to.abort(error).catch(() => {});
    throw error;
  }
}

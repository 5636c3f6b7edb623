import type { ConvertedFeed } from './convert.js';
import type { FeedBody } from './feed-body.js';
import { FeedLoadError } from './feed-load-error.js';
import { accept, withUtf8Issue, type LargeFeeds } from './feed-loader.js';
import { FirstProviders } from './first-providers.js';
import type { LoadOptions } from './load-options.js';
import { gunzip } from './gunzip.js';
import { isPackedFile, PACKED_MARK } from './packed-file.js';
import { PiecewiseReader } from './piecewise-reader.js';
import { readPackedFeed } from './read-packed-feed.js';
import { Slice } from './slice.js';
import { isPartsIndex, SplitFeed } from './split-feed.js';

const GZIP_MARK = [0x1f, 0x8b];
/** Bytes decoded at a time. */
const PIECE_BYTES = 65_536;

export const readLarge: LargeFeeds['readLarge'] = async (begun, rest, body, options) => {
  const isGzip = GZIP_MARK.every((byte, place) => begun[0]?.[place] === byte);
  const [first, all] = await opened(isGzip ? unpacked(chain(begun, rest), body) : chain(begun, rest));
  if (isPackedFile(first)) return readPacked(all, body, options);
  const reader = new PiecewiseReader(options);
  const decoder = new TextDecoder();
  const slice = new Slice(options.pause);
  const firstOnes = new FirstProviders(options);
  let unpackedBytes = 0;
  for await (const chunk of all) {
    unpackedBytes += chunk.byteLength;
    if (unpackedBytes > body.maxBytes) throw body.tooLarge();
    for (let at = 0; at < chunk.byteLength; at += PIECE_BYTES) {
      const piece = decoder.decode(chunk.subarray(at, at + PIECE_BYTES), { stream: true });
      for (const _ of reader.take(piece)) if (slice.isOver) await slice.next();
      if (slice.isOver) await slice.next();
    }
    body.tellRecords(reader.count, reader.total);
    firstOnes.look(reader);
  }
  for (const _ of reader.take(decoder.decode())) if (slice.isOver) await slice.next();
  return withUtf8Issue(reader.end(), !reader.isUtf8);
};

export const readSpecial: LargeFeeds['readSpecial'] = async (text, url, body, options) => {
  const index = readIndex(text);
  const { onFirst: _, ...ofParts } = options;
  if (index) return new SplitFeed(index, url, ofParts, { readLarge, readSpecial });
  const reader = new PiecewiseReader(options);
  const slice = new Slice(options.pause);
  for (const _ of reader.take(text)) if (slice.isOver) await slice.next();
  return accept(withUtf8Issue(reader.end(), !reader.isUtf8), body.status);
};

async function readPacked(all: AsyncIterable<Uint8Array>, body: FeedBody, options: LoadOptions): Promise<ConvertedFeed> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > body.maxBytes) throw body.tooLarge();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  const slice = new Slice(options.pause);
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
    if (slice.isOver) await slice.next();
  }
  const steps = readPackedFeed(bytes, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      const count = step.value.feed.providers.length;
      body.tellRecords(count, count);
      return step.value;
    }
    if (slice.isOver) await slice.next();
  }
}

/** The first bytes, enough to tell what it is, and all of them. */
async function opened(chunks: AsyncGenerator<Uint8Array>): Promise<[first: Uint8Array, all: AsyncGenerator<Uint8Array>]> {
  const begun: Uint8Array[] = [];
  let first = new Uint8Array();
  while (first.length < PACKED_MARK.length) {
    const next = await chunks.next();
    if (next.done) break;
    begun.push(next.value);
    first = Uint8Array.from([...first, ...next.value.subarray(0, PACKED_MARK.length)]);
  }
  return [first, chain(begun, chunks)];
}

function readIndex(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isPartsIndex(json) ? json : undefined;
  } catch {
    // No JSON: reading it tells what it is.
    return undefined;
  }
}

async function* chain(begun: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* begun;
  yield* rest;
}

/** What a gzipped file holds; one that stops in the middle is cut off. */
async function* unpacked(packed: AsyncIterable<Uint8Array>, body: FeedBody): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(packed);
  } catch (cause) {
    throw cause instanceof FeedLoadError ? cause : body.broken(cause);
  }
}

import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { finished } from '../../src/feed/finished.js';
import { loadFeed } from '../../src/feed/load.js';
import { packFeed } from '../../src/feed/pack-feed.js';
import { checksum } from '../../src/feed/packed-file.js';
import { sourceOf } from '../../src/feed/packed-index.js';
import { parseFeed } from '../../src/feed/parse.js';
import type { Provider, ProviderFeed } from '../../src/feed/provider.js';
import { readPackedFeed } from '../../src/feed/read-packed-feed.js';
import { feedRecord, stringifyFeed } from '../../src/feed/stringify.js';
import { createDirectory } from '../../src/search/directory.js';
import { indexToPack } from '../../src/search/index-to-pack.js';
import { vocabularyIds } from '../fixtures/vocabulary-ids.js';
import { disturbedRecord, validRecord } from './any-record.js';
import { startJsonServer, type JsonServer } from './json-server.js';

const today = '2026-11-20';
const invented = randomProviders(600, vocabularyIds, { today }).map(({ name, nameParts, ...rest }) => ({
  ...rest,
  name: nameParts ?? name,
}));
const { feed } = parseFeed(
  {
    version: 1,
    updatedOn: today,
    source: { name: 'Us' },
    lists: { known: { title: 'Known', ids: ['p-1', 'p-2'] } },
    providers: invented,
  },
  { today },
);
const pack = (of: ProviderFeed): Uint8Array<ArrayBuffer> => packFeed(of, indexToPack(of.providers));
const read = (bytes: Uint8Array<ArrayBuffer>, day = today) => finished(readPackedFeed(bytes, { today: day }));
/** An ordinary array of what a packed feed makes when asked. */
const all = (of: ProviderFeed): ProviderFeed => ({ ...of, providers: [...of.providers] });
const few = (count: number): ProviderFeed => ({ ...feed, lists: {}, providers: feed.providers.slice(0, count) });
const packed = pack(feed);

/** Changed, and then written as if by somebody who knows how. */
function tampered(file: Uint8Array<ArrayBuffer>, change: (bytes: Uint8Array<ArrayBuffer>) => void): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  change(copy);
  if (copy.length >= 20) new DataView(copy.buffer).setUint32(12, finished(checksum(copy)), true);
  return copy;
}

/** Everything that a page does with a feed. */
function useAll({ providers }: ProviderFeed): void {
  expect(parseFeed(JSON.parse(stringifyFeed({ version: 1, providers })), { today }).feed.providers).toEqual([...providers]);
  const directory = createDirectory(providers, { today });
  for (const text of ['', 'anxiety aetna', 'maria o', 'hiking', 'near 90210', 'zzq']) {
    for (const sort of ['best', 'soonest', 'verified', 'name', 'nearest'] as const) {
      directory.search({ text, sort, includeUnlisted: true, filters: { insurance: ['aetna'], state: ['CA'] } });
      directory.search({ text, sort });
    }
    directory.suggest(text);
  }
}

describe('a packed feed', { timeout: 60_000 }, () => {
  it('is the feed that was packed', () => {
    expect(feed.providers).toHaveLength(600);
    const { feed: unpacked, issues } = read(packed);
    expect(all(unpacked)).toEqual(feed);
    expect(issues).toEqual([]);
  });

  it('is that also with everything that people write into records', () => {
    const records = fc.array(fc.oneof(validRecord, disturbedRecord), { maxLength: 6 });
    fc.assert(
      fc.property(records, (providers) => {
        const { feed } = parseFeed(providers, { today });
        expect(all(read(pack(feed)).feed)).toEqual(feed);
      }),
      { numRuns: 150 },
    );
  });

  it('makes a provider when it is asked for, once, and nobody else', () => {
    const { providers } = read(packed).feed;
    expect(providers).toHaveLength(600);
    expect(Array.isArray(providers)).toBe(true);
    expect(providers[7]).toEqual(feed.providers[7]);
    expect(providers[7]).toBe(providers[7]);
    expect(providers.at(-1)).toEqual(feed.providers.at(-1));
    expect(providers[600]).toBeUndefined();
    expect(7 in providers && !(600 in providers)).toBe(true);
    expect(providers.map(({ id }) => id)).toEqual(feed.providers.map(({ id }) => id));
    expect(Object.keys(providers)).toHaveLength(600);
    expect(JSON.stringify(providers.slice(0, 2))).toBe(JSON.stringify([providers[0], providers[1]]));
  });

  it('has a third of the size of the plain one', () => {
    expect(packed.length).toBeLessThan(JSON.stringify(feedRecord(feed)).length / 3);
  });

  it('leaves out a confirmation that lies ahead of where it is read, as a plain feed does', () => {
    const ahead: Provider = {
      id: 'ahead',
      name: 'A Head',
      verified: { availability: { on: '2026-11-20' }, insurance: { on: '2026-01-02' } },
    };
    const early = '2026-03-01';
    const plain = parseFeed(feedRecord({ version: 1, providers: [ahead, ...feed.providers] }), { today: early }).feed;
    const unpacked = read(pack({ version: 1, providers: [ahead, ...feed.providers] }), early).feed;
    expect([...unpacked.providers]).toEqual(plain.providers);
    const [one, other] = [plain, unpacked].map(({ providers }) =>
      createDirectory(providers, { today: early })
        .search({ sort: 'verified', limit: 601 })
        .hits.map(({ provider, score }) => [provider.id, score]),
    );
    expect(other).toEqual(one);
  });

  it('may be empty', () => {
    expect(read(pack({ version: 1, providers: [] })).feed.providers).toHaveLength(0);
  });
});

describe('a packed file that is not as it was written', { timeout: 120_000 }, () => {
  it('is refused wherever one bit of it is another', () => {
    const small = pack(few(3));
    for (let place = 0; place < small.length * 8; place += 37) {
      const broken = small.slice();
      broken[place >>> 3]! ^= 1 << (place & 7);
      const { feed, issues } = read(broken);
      expect(feed.providers).toHaveLength(0);
      expect(issues).toMatchObject([{ level: 'error' }]);
    }
  });

  it('is refused wherever it stops', () => {
    const small = pack(few(3));
    for (let length = 0; length < small.length; length += 13) {
      const { feed, issues } = read(small.slice(0, length));
      expect(feed.providers).toHaveLength(0);
      expect(issues).toMatchObject([{ level: 'error' }]);
    }
    expect(read(small.slice(0, -8)).issues).toMatchObject([{ code: 'json-incomplete' }]);
  });

  it('is told from one of another version', () => {
    const other = packed.slice();
    other[8] = 3;
    expect(read(other).issues).toMatchObject([{ code: 'packed-version' }]);
  });

  it('holds nothing but what a reader of plain feeds would let through, whatever somebody does to it', () => {
    const small = pack(few(12));
    const changes = fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, (bytes) => {
        const { feed: read_, issues } = read(
          tampered(small, (copy) => bytes.forEach(([place, byte]) => place > 15 && (copy[place] = byte))),
        );
        if (read_.providers.length === 0) expect(issues).toMatchObject([{ level: 'error' }]);
        else useAll(read_);
        expect(({} as { on?: unknown }).on).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('does so where numbers are as large as they can be', () => {
    const small = pack(few(12));
    fc.assert(
      fc.property(fc.nat(small.length - 9), fc.integer({ min: 1, max: 8 }), (place, length) => {
        const { feed: read_ } = read(tampered(small, (copy) => place > 19 && copy.fill(0xff, place, place + length)));
        if (read_.providers.length > 0) useAll(read_);
      }),
      { numRuns: 120 },
    );
  });

  it('lets no address through that the allow-list refuses, nor a name that turns text around', () => {
    const evil = { id: 'eve', name: 'Eve\u202elive', website: 'javascript:alert(1)', photo: 'http://x.example/', bio: 'a\0b' };
    const { providers } = read(pack({ version: 1, providers: [evil] })).feed;
    expect([...providers]).toEqual([{ id: 'eve', name: 'Evelive', bio: 'ab' }]);
  });

  it('is refused where two providers have one id', () => {
    const [one] = feed.providers as [Provider];
    expect(read(pack({ version: 1, providers: [one, one] })).issues).toMatchObject([{ code: 'packed-damaged' }]);
  });
});

describe('a packed feed on a server', { timeout: 60_000 }, () => {
  let server: JsonServer;
  beforeAll(async () => {
    server = await startJsonServer();
  });
  afterAll(() => server.close());

  it.each([
    ['small', few(3)],
    ['of many', feed],
  ])('is loaded like any other, %s, zipped or not, in pieces or whole', async (_, of) => {
    const file = pack(of);
    for (const body of [file, gzipSync(file)]) {
      server.answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/octet-stream' });
        response.write(body.subarray(0, 3));
        setTimeout(() => response.end(body.subarray(3)), 20);
      };
      expect(all((await loadFeed(server.url, { today })).feed)).toEqual(of);
    }
  });

  it('keeps its index where it is the only part that is wanted, and is joined with others', async () => {
    const answers: Record<string, Uint8Array | string> = {
      '/feed.json': JSON.stringify({
        version: 1,
        parts: [
          { src: 'ca.packed', states: ['CA'] },
          { src: 'tx.json', states: ['TX'] },
        ],
      }),
      '/ca.packed': pack(few(40)),
      '/tx.json': JSON.stringify([
        { id: 'p-1', name: 'Twice' },
        { id: 'tex', name: 'Tex' },
      ]),
    };
    server.answer = (request, response) => response.writeHead(200).end(answers[request.url!]);
    const one = await loadFeed(`${server.url.replace(/[^/]*$/, '')}feed.json`, { today, states: ['CA'] });
    expect(sourceOf(one.feed.providers)).toBeDefined();
    expect([...one.feed.providers]).toEqual(feed.providers.slice(0, 40));
    const both = await loadFeed(`${server.url.replace(/[^/]*$/, '')}feed.json`, { today });
    expect(both.feed.providers.map(({ id }) => id)).toEqual([...feed.providers.slice(0, 40).map(({ id }) => id), 'tex']);
  });

  it('is not shown in part where it was cut off', async () => {
    server.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(packed.subarray(0, 9000));
    await expect(loadFeed(server.url, { today })).rejects.toMatchObject({ code: 'feed-truncated' });
  });

  it('is not larger than what is allowed', async () => {
    server.answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(gzipSync(packed));
    await expect(loadFeed(server.url, { today, maxBytes: packed.length - 1 })).rejects.toMatchObject({ code: 'feed-too-large' });
  });
});

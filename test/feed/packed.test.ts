import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomProviders } from '../../bench/providers.mjs';
import { loadFeed } from '../../src/feed/load.js';
import { packFeed } from '../../src/feed/pack-feed.js';
import { parseFeed } from '../../src/feed/parse.js';
import { readWhole } from '../../src/feed/piecewise-reader.js';
import { feedRecord, stringifyFeed } from '../../src/feed/stringify.js';
import { terms } from '../../src/vocabulary/vocabulary.js';
import { disturbedRecord, validRecord } from './any-record.js';
import { startJsonServer, type JsonServer } from './json-server.js';

const ids = (name: Parameters<typeof terms>[0]): string[] => terms(name).map(({ id }) => id);
const vocabulary = {
  conditions: ids('condition'),
  services: ids('service'),
  insurers: ids('insurer'),
  languages: ids('language'),
  states: ids('state'),
};
const today = '2026-11-20';
const invented = randomProviders(600, vocabulary, { today }).map(({ name, nameParts, ...rest }) => ({
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
const packed = packFeed(feed);

describe('a packed feed', () => {
  it('is the feed that was packed', () => {
    expect(feed.providers).toHaveLength(600);
    const read = readWhole(packed, { today });
    expect(read.feed).toEqual(feed);
    expect(read.issues.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('is that also with everything that people write into records', () => {
    const records = fc.array(fc.oneof(validRecord, disturbedRecord), { maxLength: 6 });
    fc.assert(
      fc.property(records, (providers) => {
        const { feed } = parseFeed(providers, { today });
        expect(readWhole(packFeed(feed), { today }).feed).toEqual(feed);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('is a fraction of the plain one, zipped or not', () => {
    const plain = JSON.stringify(feedRecord(feed));
    expect(packed.length).toBeLessThan(plain.length * 0.75);
    expect(gzipSync(packed).length).toBeLessThan(gzipSync(plain).length * 0.9);
  });

  it('holds nothing but what a reader of plain feeds would let through, whatever somebody does to it', () => {
    const numbers = fc.oneof(fc.constantFrom(-1, 0, 0.5, 1, 2, 7, 1e9), fc.nat(50));
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      numbers,
      fc.array(fc.oneof(numbers, fc.array(numbers))),
      fc.constantFrom('javascript:alert(1)', '__proto__', '\u202eevil', 'x'.repeat(9_000), ['__proto__', { on: '2026-01-01' }]),
    );
    const small = JSON.stringify(JSON.parse(packFeed({ ...feed, providers: feed.providers.slice(0, 5) })));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 6 }), (changes) => {
        const broken = JSON.parse(small) as Record<string, unknown>;
        for (const [pick, value] of changes) {
          const places = placesIn(broken['providers']);
          const [holder, key] = places[pick % places.length] ?? [broken, 'providers'];
          holder[key] = structuredClone(value);
        }
        const { feed: read } = readWhole(JSON.stringify(broken), { today });
        expect(parseFeed(JSON.parse(stringifyFeed(read)), { today }).feed).toEqual(read);
        expect(({} as { on?: unknown }).on).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('says that providers are missing when there are fewer than counted, and that an id is used twice', () => {
    const short = packed.replace('"count":600', '"count":601');
    expect(readWhole(short, { today }).issues.map(({ code }) => code)).toContain('count-mismatch');
    const twice = readWhole(packed.replace('"p-7"', '"p-6"'), { today });
    expect(twice.feed.providers).toHaveLength(599);
    expect(twice.issues).toContainEqual(expect.objectContaining({ code: 'duplicate-id' }));
  });

  describe('on a server', () => {
    let server: JsonServer;
    beforeAll(async () => {
      server = await startJsonServer();
    });
    afterAll(() => server.close());

    it.each([
      ['small', packFeed({ ...feed, providers: feed.providers.slice(0, 3) }), 3],
      ['of many', packed, 600],
    ])('is loaded like any other, %s, zipped or not', async (_, text, count) => {
      for (const body of [text, gzipSync(text)]) {
        server.answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
        const loaded = await loadFeed(server.url, { today });
        expect(loaded.feed).toEqual({
          ...feed,
          ...(count === 3 && { lists: loaded.feed.lists }),
          providers: feed.providers.slice(0, count),
        });
      }
    });
  });
});

function placesIn(holder: unknown): [Record<string, unknown>, string][] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as [Record<string, unknown>, string],
    ...placesIn(value),
  ]);
}

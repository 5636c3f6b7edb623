import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { convertFeed } from '../../src/feed/convert.js';
import type { FeedLoadError } from '../../src/feed/feed-load-error.js';
import { loadFeedUsing } from '../../src/feed/feed-loader.js';
import { loadFeed, type LoadedParts, type LoadOptions, type LoadProgress } from '../../src/feed/load.js';
import { startJsonServer, type JsonServer } from './json-server.js';

const providers = Array.from({ length: 1_000 }, (_, i) => ({
  id: `p${i}`,
  name: `María ${i}`,
  ...(i % 100 === 0 && { npi: '12' }),
  bio: 'Plain words. '.repeat(60),
}));
const feed = JSON.stringify({ version: 1, count: providers.length, providers }, null, 1);
const json = { 'content-type': 'application/json' };

let server: JsonServer;
beforeAll(async () => {
  server = await startJsonServer();
});
afterAll(() => server.close());

const sends = (body: string | Buffer, headers: Record<string, string> = json): void => {
  server.answer = (_, response) => response.writeHead(200, headers).end(body);
};
const failure = async (options?: LoadOptions): Promise<FeedLoadError> =>
  loadFeed(server.url, options).then(
    () => expect.fail('it was loaded'),
    (reason: unknown) => reason as FeedLoadError,
  );

describe('the first providers', { timeout: 60_000 }, () => {
  const told = async (size: number, says: boolean): Promise<number[]> => {
    const many = Array.from({ length: size }, (_, i) => ({ id: `p${i}`, name: `Name ${i}`, bio: 'Plain words. '.repeat(20) }));
    sends(JSON.stringify({ version: 1, ...(says && { count: size }), providers: many }));
    const first: number[] = [];
    await loadFeed(server.url, { onFirst: (some) => first.push(some.length) });
    return first;
  };

  it('are told of once, where the feed says that more than ten thousand come', async () => {
    expect(await told(10_001, true)).toEqual([2_000]);
    expect(await told(10_000, true)).toEqual([]);
  });

  it('are told of where nobody knows how many come, once it takes long', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => ({ id: `p${i}`, name: `Name ${i}`, bio: 'Plain words. '.repeat(20) }));
    const text = JSON.stringify({ version: 1, providers: many });
    let arriveAll = (): void => {};
    server.answer = (_, response) => {
      response.writeHead(200, json);
      response.write(text.slice(0, -1000));
      arriveAll = () => response.end(text.slice(-1000));
    };
    const first: number[] = [];
    let read = 0;
    const loading = loadFeed(server.url, {
      onFirst: (some) => first.push(some.length),
      onProgress: ({ readProviders = 0 }) => (read = readProviders),
    });
    await vi.waitFor(() => expect(read).toBeGreaterThan(2_000), { timeout: 20_000 });
    expect(first).toEqual([]);
    const { now } = performance;
    performance.now = () => now.call(performance) + 2_000;
    try {
      arriveAll();
      await loading;
    } finally {
      performance.now = now;
    }
    expect(first).toEqual([2_000]);
  });
});

describe('a large feed', () => {
  it('is the feed that it is when read whole, issues and lines included', async () => {
    sends(feed);
    const whole = convertFeed(feed);
    expect(whole.issues).toHaveLength(10);
    expect(await loadFeed(server.url)).toEqual(whole);
  });

  it('tells how many providers are read, and of how many', async () => {
    sends(feed);
    const steps: LoadProgress[] = [];
    await loadFeed(server.url, { onProgress: (step) => steps.push(step) });
    const counts = steps.flatMap(({ readProviders }) => readProviders ?? []);
    expect(counts.at(-1)).toBe(1_000);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(steps.at(-1)!.totalProviders).toBe(1_000);
  });

  it('lets the page have its turn while it is read', async () => {
    sends(feed);
    let pauses = 0;
    await loadFeed(server.url, { pause: () => Promise.resolve(pauses++) });
    expect(pauses).toBeGreaterThan(0);
  });

  it('is called off in a pause', async () => {
    sends(feed);
    await expect(loadFeed(server.url, { pause: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
  });

  it('is refused where it breaks off, is no JSON, or is too large, as a small one is', async () => {
    sends(feed.slice(0, 700_000));
    expect((await failure()).code).toBe('feed-truncated');
    const mistaken = feed.replace('"p900"', 'oops');
    sends(mistaken);
    expect(await failure()).toMatchObject({ code: 'feed-not-json', issues: [{ line: convertFeed(mistaken).issues[0]!.line }] });
    sends(feed);
    expect((await failure({ maxBytes: 600_000 })).code).toBe('feed-too-large');
  });

  it('is read although what reads large feeds cannot be fetched', async () => {
    sends(feed);
    const loaded = await loadFeedUsing(() => Promise.reject(new Error('offline')), server.url);
    expect(loaded).toEqual(convertFeed(feed));
    const list = '[{"id": "p1", "name": "Ola Brandt"}]';
    sends(list);
    expect(await loadFeedUsing(() => Promise.reject(new Error('offline')), server.url)).toEqual(convertFeed(list));
  });
});

describe('a gzipped file', () => {
  it.each(['application/gzip', 'application/json', 'application/octet-stream'])(
    'is unpacked when the server sends it as %s and does not say that it is compressed',
    async (type) => {
      sends(gzipSync(feed), { 'content-type': type });
      expect(await loadFeed(server.url)).toEqual(convertFeed(feed));
    },
  );

  it('is refused where it breaks off or grows beyond what is allowed', async () => {
    const zipped = gzipSync(feed);
    sends(zipped.subarray(0, zipped.length / 2));
    expect((await failure()).code).toBe('feed-truncated');
    sends(gzipSync(`[${' '.repeat(5_000_000)}]`));
    expect((await failure({ maxBytes: 1_000_000 })).code).toBe('feed-too-large');
  });
});

describe('a feed in parts', () => {
  const of = (...ids: string[]) => ({ version: 1, providers: ids.map((id) => ({ id, name: `Name of ${id}` })) });
  const index = {
    version: 1,
    updatedOn: '2026-11-15',
    source: { name: 'Everywhere' },
    lists: { known: { title: 'Known', ids: ['ana', 'olga'] } },
    parts: [
      { src: 'parts/ca.json', states: ['CA'], count: 2 },
      { src: 'parts/or.json.gz', states: ['Oregon', 'WA'], count: 2 },
      { src: '/anywhere.json', count: 1 },
    ],
  };
  const files: Record<string, unknown> = {
    '/feed.json': index,
    '/parts/ca.json': of('ana', 'both'),
    '/parts/or.json.gz': gzipSync(JSON.stringify(of('both', 'olga'))),
    '/anywhere.json': of('tele'),
  };
  let asked: string[] = [];
  const serve =
    (files: Record<string, unknown>): RequestListener =>
    (request, response) => {
      asked.push(request.url!);
      const file = files[request.url!];
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, json).end(Buffer.isBuffer(file) ? file : JSON.stringify(file));
    };
  const load = async (options?: LoadOptions, changed: Record<string, unknown> = {}): Promise<LoadedParts> => {
    asked = [];
    server.answer = serve({ ...files, ...changed });
    return (await loadFeed(server.url, options)) as LoadedParts;
  };
  const ids = ({ feed }: LoadedParts): string[] => feed.providers.map(({ id }) => id);

  it('is one feed, in the order of the index, with who stands in two parts once', async () => {
    const loaded = await load();
    expect(ids(loaded)).toEqual(['ana', 'both', 'olga', 'tele']);
    expect(loaded).toMatchObject({ issues: [], missing: [], states: undefined });
    expect(loaded.feed).toMatchObject({ updatedOn: '2026-11-15', source: { name: 'Everywhere' }, lists: index.lists });
  });

  it('is loaded only for the states that are asked for, and where a part does not say its states', async () => {
    const loaded = await load({ states: ['WA'] });
    expect(asked.toSorted()).toEqual(['/anywhere.json', '/feed.json', '/parts/or.json.gz']);
    expect(ids(loaded)).toEqual(['both', 'olga', 'tele']);
    expect(loaded.states).toEqual(['WA']);
  });

  it('fetches each part once, and only what is new, when more is asked for', async () => {
    server.answer = serve(files);
    asked = [];
    const split = await loadFeedUsing(async () => import('../../src/feed/large-feed.js'), server.url);
    if (!('load' in split)) return expect.fail('no parts');
    await split.load(['CA']);
    const before = asked.length;
    expect(ids(await split.load(['CA', 'OR']))).toEqual(['ana', 'both', 'olga', 'tele']);
    expect(asked.slice(before)).toEqual(['/parts/or.json.gz']);
    expect(await split.load([])).toBe(await split.load());
    expect(asked).toHaveLength(4);
  });

  it('shows the rest where a part does not arrive, says which, and tries it again when asked', async () => {
    server.answer = serve({ ...files, '/parts/ca.json': undefined });
    const split = await loadFeedUsing(async () => import('../../src/feed/large-feed.js'), server.url);
    if (!('load' in split)) return expect.fail('no parts');
    const loaded = await split.load();
    expect(ids(loaded)).toEqual(['both', 'olga', 'tele']);
    expect(loaded.missing).toMatchObject([{ part: { name: 'parts/ca.json' }, error: { code: 'feed-not-found' } }]);
    server.answer = serve(files);
    asked = [];
    expect(ids(await split.load())).toEqual(['ana', 'both', 'olga', 'tele']);
    expect(asked).toEqual(['/parts/ca.json']);
  });

  it('fails where no part arrives, and where the index names none that can be loaded', async () => {
    server.answer = serve({ '/feed.json': index });
    expect((await failure()).code).toBe('feed-not-found');
    server.answer = serve({ '/feed.json': { parts: [{ src: 'https://elsewhere.example/a.json' }, { src: 7 }, 'x'] } });
    expect(await failure()).toMatchObject({ code: 'feed-no-providers' });
  });

  it('never asks another site for a part, nor follows an index inside an index', async () => {
    const parts = ['//elsewhere.example/a.json', 'data:application/json,[]', 'http://me@127.0.0.1/x', 'nested.json', 'good.json'];
    const loaded = await load(
      {},
      {
        '/feed.json': { parts: parts.map((src) => ({ src })) },
        '/nested.json': { parts: [{ src: 'more.json' }] },
        '/good.json': of('ana'),
      },
    );
    expect(asked).toEqual(['/feed.json', '/nested.json', '/good.json']);
    expect(ids(loaded)).toEqual(['ana']);
    expect(loaded.issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'url-not-allowed parts[0].src',
      'url-not-allowed parts[1].src',
      'url-not-allowed parts[2].src',
    ]);
    expect(loaded.missing).toMatchObject([{ part: { name: 'nested.json' }, error: { code: 'feed-no-providers' } }]);
  });

  it('has at most 500 parts, which together are not larger than allowed', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ src: `${i}.json` }));
    const parts = Object.fromEntries(many.map(({ src }, i) => [`/${src}`, of(`p${i}`)]));
    const loaded = await load({}, { '/feed.json': { parts: many }, ...parts });
    expect(loaded.feed.providers).toHaveLength(500);
    expect(loaded.issues).toMatchObject([{ code: 'too-many', field: 'parts' }]);
    const some = await load({ maxBytes: 2_000 }, { '/feed.json': { parts: many.slice(0, 100) }, ...parts });
    expect(some.feed.providers.length).toBeLessThan(60);
    expect(new Set(some.missing.map(({ error }) => error.code))).toEqual(new Set(['feed-too-large']));
  });

  it('tells in an issue which part is meant, and how far all of them are', async () => {
    const steps: LoadProgress[] = [];
    const loaded = await load(
      { onProgress: (step) => steps.push(step) },
      { '/parts/ca.json': [{ id: 'ana', name: 'Ana', npi: '12' }] },
    );
    expect(loaded.issues).toMatchObject([
      { code: 'npi-not-ten-digits', message: expect.stringMatching(/^parts\/ca\.json: Found/) },
    ]);
    expect(steps.at(-1)).toMatchObject({ readProviders: 4, totalProviders: 5 });
  });
});

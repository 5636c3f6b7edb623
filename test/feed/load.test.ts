import type { IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedLoadError } from '../../src/feed/feed-load-error.js';
import { loadFeed, type LoadOptions, type LoadProgress } from '../../src/feed/load.js';
import { startJsonServer, type JsonServer } from './json-server.js';

const providers = Array.from({ length: 400 }, (_, i) => ({ id: `p${i}`, name: `María ${i}`, bio: 'Plain words. '.repeat(20) }));
const feed = JSON.stringify({ version: 1, count: providers.length, providers });
const json = { 'content-type': 'application/json' };

let server: JsonServer;
beforeAll(async () => {
  server = await startJsonServer();
});
afterAll(() => server.close());

const load = (options?: LoadOptions) => loadFeed(server.url, options);
async function failure(options?: LoadOptions): Promise<FeedLoadError> {
  const error = await load(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FeedLoadError);
  return error as FeedLoadError;
}
const sends = (body: string | Buffer, headers: Record<string, string> = json, status = 200): void => {
  server.answer = (_, response) => response.writeHead(status, headers).end(body);
};

describe('a feed that arrives', () => {
  it('may be in the format of the federal marketplace', async () => {
    const name = { first: 'Ola', last: 'Brandt' };
    sends(
      JSON.stringify([
        { npi: '1234567893', type: 'INDIVIDUAL', name, specialty: ['Psychiatry'], accepting: 'accepting', plans: [] },
      ]),
    );
    const loaded = await load();
    expect(loaded.format).toBe('qhp');
    expect(loaded.feed.providers).toMatchObject([{ name: 'Ola Brandt', role: 'psychiatrist' }]);
  });

  it('is read, with progress up to its whole length', async () => {
    const progress: LoadProgress[] = [];
    sends(feed, { ...json, 'content-length': String(Buffer.byteLength(feed)) });
    const loaded = await load({ onProgress: (step) => progress.push(step) });
    expect(loaded.feed.providers).toHaveLength(400);
    expect(loaded.issues).toEqual([]);
    expect(progress.at(-1)).toEqual({ receivedBytes: Buffer.byteLength(feed), totalBytes: Buffer.byteLength(feed) });
  });

  it('lets the page breathe between reading and going on, and ends where the page says so', async () => {
    sends(feed);
    let pauses = 0;
    await load({ pause: () => Promise.resolve((pauses += 1)) });
    expect(pauses).toBeGreaterThan(0);
    const gone = new Error('the element has left the page');
    await expect(load({ pause: () => Promise.reject(gone) })).rejects.toBe(gone);
  });

  it('is read though the one who listens to its progress fails, who is told', async () => {
    sends(feed);
    const mistake = new Error('no such bar');
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    const told: unknown[] = [];
    process.on('uncaughtException', (error) => told.push(error));
    try {
      const loaded = await load({
        onProgress: () => {
          throw mistake;
        },
      });
      expect(loaded.feed.providers).toHaveLength(400);
      await new Promise((resolve) => setTimeout(resolve, 0));
    } finally {
      process.removeAllListeners('uncaughtException');
      others.forEach((listener) => process.on('uncaughtException', listener));
    }
    expect(new Set(told)).toEqual(new Set([mistake]));
  });

  it('is read when compressed, without a total that would be that of the compressed bytes', async () => {
    const zipped = gzipSync(feed);
    const progress: LoadProgress[] = [];
    sends(zipped, { ...json, 'content-encoding': 'gzip', 'content-length': String(zipped.length) });
    expect((await load({ onProgress: (step) => progress.push(step) })).feed.providers).toHaveLength(400);
    expect(progress.at(-1)).toEqual({ receivedBytes: Buffer.byteLength(feed) });
  });

  it('is whole where a letter is split between two packets', async () => {
    const bytes = Buffer.from('[{"id": "a", "name": "María"}]');
    const cut = bytes.indexOf(0xc3) + 1;
    server.answer = (_, response) => {
      response.writeHead(200, json).write(bytes.subarray(0, cut), () => setImmediate(() => response.end(bytes.subarray(cut))));
    };
    expect((await load()).feed.providers[0]!.name).toBe('María');
  });

  it('is asked for without cookies and referrer', async () => {
    const seen: IncomingMessage[] = [];
    server.answer = (request, response) => {
      seen.push(request);
      response.writeHead(200, json).end(feed);
    };
    await load();
    expect(seen[0]!.headers.cookie).toBeUndefined();
    expect(seen[0]!.headers.referer).toBeUndefined();
    expect(seen[0]!.url).toBe('/feed.json');
  });

  it('follows a redirect', async () => {
    server.answer = (request, response) => {
      if (request.url === '/moved.json') response.writeHead(200, json).end(feed);
      else response.writeHead(302, { location: '/moved.json' }).end();
    };
    expect((await load()).feed.providers).toHaveLength(400);
  });

  it.each(['text/plain', 'text/html; charset=utf-8', 'application/feed+json', 'application/octet-stream', ''])(
    'is read when the server calls it %j',
    async (type) => {
      sends(feed, type === '' ? {} : { 'content-type': type });
      expect((await load()).feed.providers).toHaveLength(400);
    },
  );

  it('tells that bytes are not UTF-8', async () => {
    sends(Buffer.from('[{"id": "a", "name": "Mar\xeda"}]', 'latin1'));
    expect((await load()).issues).toMatchObject([{ level: 'warning', code: 'not-utf-8' }]);
  });

  it('passes bad records on as issues', async () => {
    sends('[{"id": "a", "name": "Ana"}, {"id": "a", "name": "Again"}]');
    const loaded = await load();
    expect(loaded.feed.providers).toHaveLength(1);
    expect(loaded.issues).toMatchObject([{ code: 'duplicate-id' }]);
  });
});

describe('a feed that does not arrive', () => {
  it.each([
    [404, 'feed-not-found'],
    [410, 'feed-not-found'],
    [401, 'feed-refused'],
    [403, 'feed-refused'],
    [429, 'feed-too-many-requests'],
    [418, 'feed-http-error'],
    [500, 'feed-server-error'],
    [503, 'feed-server-error'],
  ])('status %i is %s', async (status, code) => {
    sends(feed, json, status);
    expect(await failure()).toMatchObject({ name: 'FeedLoadError', code, status });
  });

  it.each([
    ['a web page', '<!doctype html><h1>Log in</h1>', 'text/html', 'feed-html'],
    ['a web page called JSON', '\n<html></html>', 'application/json', 'feed-html'],
    ['a picture', 'PNG', 'image/png', 'feed-wrong-type'],
    ['a script', 'alert(1)', 'text/javascript', 'feed-wrong-type'],
    ['nothing', '', 'application/json', 'feed-empty-body'],
    ['something else', '{"providers": oops}', 'application/json', 'feed-not-json'],
    ['other JSON', '{"people": []}', 'application/json', 'feed-no-providers'],
    ['half of it', feed.slice(0, 5_000), 'application/json', 'feed-truncated'],
    ['fewer than counted', '{"count": 2, "providers": [{"id": "a", "name": "Ana"}]}', 'application/json', 'feed-count-mismatch'],
  ])('%s', async (_, body, type, code) => {
    sends(body, { 'content-type': type });
    expect((await failure()).code).toBe(code);
  });

  it('a connection that breaks on the way', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { ...json, 'content-length': String(feed.length) });
      response.write(feed.slice(0, 2_000), () => setImmediate(() => response.destroy()));
    };
    expect((await failure()).code).toBe('feed-truncated');
  });

  it('nobody who answers', async () => {
    const gone = await startJsonServer();
    await gone.close();
    await expect(loadFeed(gone.url)).rejects.toMatchObject({ code: 'feed-network', message: expect.stringContaining('CORS') });
  });

  it('a server that says nothing, or stops in the middle', async () => {
    server.answer = () => {};
    expect((await failure({ timeoutMs: 60 })).code).toBe('feed-timeout');
    server.answer = (_, response) => void response.writeHead(200, json).write('[');
    expect((await failure({ timeoutMs: 60 })).code).toBe('feed-timeout');
  });

  it('a server that drips for ever', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    };
    const error = await failure({ timeoutMs: 80 });
    expect(error).toMatchObject({ code: 'feed-timeout', message: 'Waited 0.64 seconds for all of the feed.' });
  });

  it('too much, announced or not, packed or not', async () => {
    sends(feed, { ...json, 'content-length': String(Buffer.byteLength(feed)) });
    expect((await failure({ maxBytes: 1_000 })).code).toBe('feed-too-large');
    sends(gzipSync(feed), { ...json, 'content-encoding': 'gzip' });
    expect((await failure({ maxBytes: 50_000 })).code).toBe('feed-too-large');
  });

  it('a load that is called off, before or during', async () => {
    server.answer = () => {};
    expect((await failure({ signal: AbortSignal.abort() })).code).toBe('feed-aborted');
    const controller = new AbortController();
    server.answer = () => controller.abort();
    expect((await failure({ signal: controller.signal })).code).toBe('feed-aborted');
  });

  it('a fetch that heeds no signal', async () => {
    expect((await failure({ fetch: () => new Promise(() => {}), timeoutMs: 20 })).code).toBe('feed-timeout');
  });
});

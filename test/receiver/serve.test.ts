import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReceiver, MAX_BODY_BYTES } from '../../src/receiver/receive.js';
import { RequestStore } from '../../src/receiver/request-store.js';
import { serve, type RunningReceiver, type ServeOptions } from '../../src/receiver/serve.js';
import { sampleRequest } from '../consult/sample-request.js';

let store: RequestStore;
let running: RunningReceiver;
let lines: Parameters<NonNullable<ServeOptions['onAnswer']>>[0][];
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

const start = async (options: Partial<ServeOptions> = {}) => {
  const receiver = createReceiver({ store, origins: [], perAddress: { burst: 2, perMinute: 2 } });
  running = await serve(receiver, { port: 0, onAnswer: (line) => lines.push(line), ...options });
  return `http://127.0.0.1:${running.port}/consults`;
};
const post = (endpoint: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(endpoint, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    duplex: 'half',
  } as RequestInit);

/** Writes raw bytes and reads until the other side closes. */
async function talk(text: string, socket: Socket = connect(running.port, '127.0.0.1')): Promise<string> {
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

beforeEach(() => {
  store = new RequestStore(':memory:');
  lines = [];
  unhandled.length = 0;
  process.on('unhandledRejection', note).on('uncaughtException', note);
});
afterEach(async () => {
  await running.stop(0);
  store.close();
  process.off('unhandledRejection', note).off('uncaughtException', note);
  expect(unhandled).toEqual([]);
});

describe('the receiver on a real socket', () => {
  it('stores what comes, and tells of each answer nothing that a person wrote', async () => {
    const answer = await post(await start(), JSON.stringify(sampleRequest));
    expect(answer.status).toBe(201);
    expect(store.count()).toBe(1);
    expect(lines).toMatchObject([{ method: 'POST', path: '/consults', status: 201 }]);
    expect(Object.keys(lines[0]!)).toEqual(['method', 'path', 'status', 'ms']);
  });

  it('answers 413 to a body without a length that grows too large, and the answer arrives', async () => {
    const endpoint = await start();
    const chunk = new Uint8Array(16_384).fill(120);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (sent++ < 8 ? controller.enqueue(chunk) : controller.close()),
    });
    expect((await post(endpoint, endless)).status).toBe(413);
    expect(store.count()).toBe(0);
  });

  it('answers 413 to a large body that says so, before reading it', async () => {
    expect((await post(await start(), 'x'.repeat(MAX_BODY_BYTES * 4))).status).toBe(413);
  });

  it('answers 429 with Retry-After while the body is still on its way', async () => {
    const endpoint = await start();
    const body = JSON.stringify({ ...sampleRequest, note: 'n'.repeat(900) });
    expect([(await post(endpoint, body)).status, (await post(endpoint, body)).status]).toEqual([201, 200]);
    const refused = await post(endpoint, body);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('survives a body that breaks off, in each way, and stores nothing of it', async () => {
    await start();
    const head = 'POST /consults HTTP/1.1\r\nHost: r\r\nContent-Type: application/json\r\n';
    for (const rest of ['Content-Length: 500\r\n\r\n{"version":1', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"ver']) {
      const closing = connect(running.port, '127.0.0.1');
      const closed = talk(head + rest, closing);
      closing.end();
      await closed;
      const resetting = connect(running.port, '127.0.0.1');
      const reset = talk(head + rest, resetting);
      setImmediate(() => resetting.resetAndDestroy());
      await reset;
    }
    expect(store.count()).toBe(0);
    expect((await fetch(`http://127.0.0.1:${running.port}/health`)).status).toBe(200);
  });

  it('survives an address that is none', async () => {
    await start();
    await talk('POST // HTTP/1.1\r\nHost: r\r\nContent-Length: 0\r\n\r\n');
    expect((await fetch(`http://127.0.0.1:${running.port}/health`)).status).toBe(200);
  });

  it('believes X-Forwarded-For only where it is told to', async () => {
    const body = JSON.stringify(sampleRequest);
    const statuses = async (endpoint: string) => {
      const found: number[] = [];
      for (let n = 1; n <= 3; n++)
        found.push((await post(endpoint, body, { 'x-forwarded-for': `1.1.1.1, 192.0.2.${n}` })).status);
      return found;
    };
    expect(await statuses(await start())).toEqual([201, 200, 429]);
    await running.stop(0);
    expect(await statuses(await start({ trustProxy: true }))).toEqual([200, 200, 200]);
  });

  it('stops after it has finished what is under way, also where connections are kept open', async () => {
    await start();
    const body = JSON.stringify(sampleRequest);
    const head = `POST /consults HTTP/1.1\r\nHost: r\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(running.port, '127.0.0.1');
    const answer = talk(head + body.slice(0, 100), socket);
    await once(socket, 'connect');
    await fetch(`http://127.0.0.1:${running.port}/health`);
    const stopped = running.stop();
    await expect(fetch(`http://127.0.0.1:${running.port}/health`, { headers: { connection: 'close' } })).rejects.toThrow();
    socket.write(body.slice(100));
    expect(await answer).toMatch(/^HTTP\/1\.1 201 [^]*"ok":true/);
    await stopped;
    expect(store.count()).toBe(1);
  });

  it('does not wait for ever for one that never finishes', async () => {
    await start();
    const socket = connect(running.port, '127.0.0.1');
    const answer = talk('POST /consults HTTP/1.1\r\nHost: r\r\nContent-Length: 500\r\n\r\n{', socket);
    await once(socket, 'connect');
    await fetch(`http://127.0.0.1:${running.port}/health`);
    await running.stop(50);
    expect(await answer).not.toContain('201');
  });
});

import { describe, expect, it } from 'vitest';
import { formspreeBackend } from '../../src/consult/backends/formspree.js';
import { jsonBackend } from '../../src/consult/backends/json.js';
import { MAX_TRIES, sendConsult, type SendingWorld, type SendOptions } from '../../src/consult/send.js';
import { sampleRequest } from './sample-request.js';

type Step = Response | 'cut' | 'hang';

/** A world whose clock moves only when somebody waits, and whose network does as it is told. */
function world(steps: Step[]) {
  let clock = 0;
  const calls: RequestInit[] = [];
  const waits: number[] = [];
  const made: SendingWorld = {
    now: () => clock,
    random: () => 0.5,
    isOnline: () => true,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
        // The limit of one try only ever fires where the network hangs.
        if (milliseconds >= 20_000 && steps[calls.length] !== 'hang') return;
        clock += milliseconds;
        waits.push(milliseconds);
        resolve();
      }),
    fetch: (_url, init) => {
      const step = steps[calls.length];
      calls.push(init);
      if (step === 'hang') {
        return new Promise((_resolve, reject) => {
          if (init.signal?.aborted) reject(new Error('aborted'));
          init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      }
      return step === undefined || step === 'cut' ? Promise.reject(new TypeError('network')) : Promise.resolve(step);
    },
  };
  return { made, calls, waits };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const send = (made: SendingWorld, more: Partial<SendOptions> = {}) =>
  sendConsult(sampleRequest, { backend: jsonBackend, endpoint: 'https://willow.example/consults', world: made, ...more });

describe('sending a consult request', () => {
  it('confirms what the backend confirmed, with one request', async () => {
    const { made, calls } = world([json(201, { ok: true, id: 'A1' })]);
    expect(await send(made)).toEqual({ status: 'confirmed', reference: 'A1' });
    expect(calls).toHaveLength(1);
  });

  it('sends without cookies or referrer, follows no redirect, and survives the page being closed', async () => {
    const { made, calls } = world([json(201, { ok: true })]);
    await send(made);
    expect(calls[0]).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', keepalive: true });
    expect(calls[0]?.headers).toMatchObject({ 'Idempotency-Key': sampleRequest.requestId });
  });

  it('tries again with the same id where that is safe', async () => {
    const { made, calls } = world(['cut', json(503, {}, { 'retry-after': '2' }), json(201, { ok: true })]);
    expect((await send(made)).status).toBe('confirmed');
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
  });

  it('waits as long as it is asked to', async () => {
    const { made, waits } = world([json(429, {}, { 'retry-after': '7' }), json(201, { ok: true })]);
    await send(made);
    expect(waits).toEqual([7_000]);
  });

  it('waits while another try with the same id is being stored', async () => {
    const { made, waits } = world([json(409, {}), json(200, { ok: true, id: 'A1' })]);
    expect((await send(made)).status).toBe('confirmed');
    expect(waits).toEqual([1_000]);
  });

  it('stops at four tries and says that it does not know', async () => {
    const { made, calls } = world(['cut', 'cut', 'cut', 'cut', json(201, { ok: true })]);
    expect(await send(made)).toEqual({ status: 'unknown', code: 'network' });
    expect(calls).toHaveLength(MAX_TRIES);
  });

  it('does not wait past a minute', async () => {
    const { made, calls } = world([json(429, {}, { 'retry-after': '61' }), json(201, { ok: true })]);
    expect(await send(made)).toEqual({ status: 'not-sent', code: 'busy', afterMs: 61_000 });
    expect(calls).toHaveLength(1);
  });

  it('knows no wait where the backend names none', async () => {
    const { made } = world([json(429, {}), json(429, {}), json(429, {}), json(429, {})]);
    expect(await send(made)).toEqual({ status: 'not-sent', code: 'busy' });
  });

  it('does not say that nothing was sent while an earlier try of the same request is being stored', async () => {
    const { made } = world([json(409, {}), json(409, {}), json(409, {}), json(409, {})]);
    expect((await send(made)).status).toBe('unknown');
  });

  it('stops at once at 422', async () => {
    const { made, calls } = world([json(422, { errors: [{ field: 'name', message: 'missing' }] })]);
    expect(await send(made)).toEqual({ status: 'rejected', code: 'invalid', fields: [{ field: 'name', message: 'missing' }] });
    expect(calls).toHaveLength(1);
  });

  it('never repeats by itself where the same request would count twice', async () => {
    const { made, calls } = world(['cut', json(200, { ok: true })]);
    expect(await send(made, { backend: formspreeBackend })).toEqual({ status: 'unknown', code: 'network' });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.headers).not.toHaveProperty('Idempotency-Key');
  });

  it('says that nothing was sent when there is no connection', async () => {
    const { made, calls } = world([]);
    expect(await send({ ...made, isOnline: () => false })).toEqual({ status: 'not-sent', code: 'offline' });
    expect(calls).toHaveLength(0);
  });

  it('gives up a try that hangs, without calling it sent', async () => {
    const { made } = world(['hang']);
    expect(await send(made, { backend: formspreeBackend })).toEqual({ status: 'unknown', code: 'timeout' });
  });

  it('does not confirm an answer that breaks off', async () => {
    const broken = new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"ok": true, "id": "A')),
        pull: (controller) => controller.error(new TypeError('terminated')),
      }),
      { status: 201 },
    );
    const { made } = world([broken]);
    expect(await send(made, { backend: formspreeBackend })).toEqual({ status: 'unknown', code: 'network' });
  });

  it('remembers that an earlier try may have arrived', async () => {
    const { made } = world(['cut', json(429, {}), json(429, {}), json(429, {})]);
    expect(await send(made)).toEqual({ status: 'unknown', code: 'network' });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { exportCsv } from '../../src/receiver/export-csv.js';
import { ProofOfWork } from '../../src/receiver/proof-of-work.js';
import { createReceiver, MAX_BODY_BYTES, type Receiver, type ReceiverOptions } from '../../src/receiver/receive.js';
import { RequestStore } from '../../src/receiver/request-store.js';
import { numberedRequest, sampleRequest } from '../consult/sample-request.js';

const PAGE = 'https://willowstreet.example';
const caller = { address: '192.0.2.7' };
let store: RequestStore;

beforeEach(() => {
  store = new RequestStore(':memory:');
});
afterEach(() => store.close());

const receiver = (more: Partial<ReceiverOptions> = {}) =>
  createReceiver({ store, origins: [PAGE], perAddress: { burst: 1_000, perMinute: 1_000 }, ...more });
const post = (body: unknown, headers: Record<string, string> = {}, path = '/consults') =>
  new Request(`http://receiver.example${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: PAGE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const send = async (receive: Receiver, request: Request) => {
  const response = await receive(request, caller);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
};

describe('the receiver', () => {
  it('stores a request and answers with a reference to say on the phone', async () => {
    const { status, body } = await send(receiver(), post(sampleRequest));
    expect(status).toBe(201);
    expect(body['ok']).toBe(true);
    expect(body['id']).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect([...store.all()]).toMatchObject([{ reference: body['id'], request: sampleRequest }]);
  });

  it('repeats the first answer for the same request', async () => {
    const receive = receiver();
    const first = await send(receive, post(sampleRequest));
    const second = await send(receive, post(sampleRequest));
    expect(second).toMatchObject({ status: 200, body: first.body });
    expect(store.count()).toBe(1);
  });

  it('keeps the first words where the same id comes with others', async () => {
    const receive = receiver();
    await send(receive, post(sampleRequest));
    const { status, body } = await send(receive, post({ ...sampleRequest, name: 'Somebody else' }));
    expect(status).toBe(422);
    expect(body['type']).toMatch(/request-id-reused$/);
    expect([...store.all()].map(({ request }) => request.name)).toEqual([sampleRequest.name]);
  });

  it('knows an id in capitals as the same', async () => {
    const receive = receiver();
    const first = await send(receive, post(sampleRequest));
    const second = await send(receive, post({ ...sampleRequest, requestId: sampleRequest.requestId.toUpperCase() }));
    expect(second).toMatchObject({ status: 200, body: first.body });
    expect([...store.all()].map(({ requestId }) => requestId)).toEqual([sampleRequest.requestId]);
  });

  it('knows the same words again, however they are spaced, ordered and timed', async () => {
    const receive = receiver();
    await send(receive, post(sampleRequest));
    const reordered = Object.fromEntries(Object.entries(sampleRequest).reverse());
    const again = {
      ...reordered,
      name: ` ${sampleRequest.name} `,
      createdAt: '2026-11-15T21:00:00.000Z',
      practice: 'Willow Street Therapy ',
    };
    expect((await send(receive, post(again))).status).toBe(200);
  });

  it('says that a request is in progress while its first copy is being stored', async () => {
    const proofOfWork = new ProofOfWork('a secret of the tests');
    const receive = receiver({ proofOfWork });
    const withProof = { ...sampleRequest, check: { status: 'verified', proof: btoa('{}') } };
    const answers = await Promise.all([send(receive, post(withProof)), send(receive, post(withProof))]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(store.count()).toBe(1);
  });

  it('names the fields to mend, and repeats nothing that was written', async () => {
    const { status, headers, body } = await send(receiver(), post({ ...sampleRequest, name: '', postalCode: 'canary' }));
    expect(status).toBe(422);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body['errors']).toEqual([
      { field: 'name', code: 'name-missing' },
      { field: 'postalCode', code: 'postal-code-unreadable' },
    ]);
    expect(JSON.stringify(body)).not.toContain('canary');
  });

  it.each([
    ['another content type', () => post(sampleRequest, { 'content-type': 'text/plain' }), 415],
    ['a body that is too large', () => post(`"${'x'.repeat(MAX_BODY_BYTES)}"`), 413],
    ['broken JSON', () => post('{"name": "R'), 400],
    ['another address', () => post(sampleRequest, {}, '/admin'), 404],
    ['another method', () => new Request('http://receiver.example/consults', { method: 'PUT', body: '{}' }), 405],
    ['another site', () => post(sampleRequest, { origin: 'https://evil.example' }), 403],
  ])('refuses %s with a problem and stores nothing', async (_, request, expected) => {
    const { status, body } = await send(receiver(), request());
    expect(status).toBe(expected);
    expect(body).toMatchObject({ status: expected, title: expect.any(String) as string });
    expect(store.count()).toBe(0);
  });

  it('answers a preflight for the sites it is given, and lets the page read Retry-After', async () => {
    const preflight = new Request('http://receiver.example/consults', { method: 'OPTIONS', headers: { origin: PAGE } });
    const { status, headers } = await receiver()(preflight, caller);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
  });

  it('slows down one address, not the others, and says for how long', async () => {
    let clock = 0;
    const receive = receiver({ perAddress: { burst: 2, perMinute: 2 }, now: () => clock });
    const from = (address: string) => receive(post(sampleRequest), { address });
    expect([(await from('a')).status, (await from('a')).status]).toEqual([201, 200]);
    const refused = await from('a');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    expect((await from('b')).status).toBe(200);
    clock = 30_000;
    expect((await from('a')).status).toBe(200);
  });

  it('tells whether it is well, and counts without names', async () => {
    const receive = receiver();
    await send(receive, post(sampleRequest));
    const health = await receive(new Request('http://receiver.example/health'), caller);
    expect(await health.json()).toEqual({ ok: true });
    const metrics = await (await receive(new Request('http://receiver.example/metrics'), caller)).text();
    expect(metrics).toContain('consult_requests_total{outcome="stored"} 1');
    expect(metrics).not.toContain('Renata');
  });

  it('says so when the disk refuses, and does not call it stored', async () => {
    const receive = receiver();
    store.close();
    const { status } = await send(receive, post(sampleRequest));
    expect(status).toBe(503);
    store = new RequestStore(':memory:');
  });

  it('says so when the file may grow no more, keeps what it has, and repeats what it acknowledged', async () => {
    store.close();
    store = new RequestStore(':memory:', { maxBytes: 128 * 1024 });
    const receive = receiver();
    const acknowledged: number[] = [];
    let status = 201;
    for (let n = 1; status === 201; n++) {
      ({ status } = await send(receive, post(numberedRequest(n))));
      if (status === 201) acknowledged.push(n);
    }
    expect(status).toBe(503);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(store.count()).toBe(acknowledged.length);
    expect((await send(receive, post(numberedRequest(1)))).status).toBe(200);
    expect(store.deleteReceivedBefore('9999')).toBe(acknowledged.length);
    expect((await send(receive, post(numberedRequest(1)))).status).toBe(201);
  });
});

describe('proof of work', () => {
  const proofOfWork = new ProofOfWork('a secret of the tests');
  const solve = async (receive: Receiver) => {
    const challenge = (await (
      await receive(new Request('http://receiver.example/challenge', { headers: { origin: PAGE } }), caller)
    ).json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    return btoa(JSON.stringify({ challenge, solution }));
  };
  const checks = () => [...store.all()].map(({ check }) => check);

  it('verifies a solved puzzle', async () => {
    const receive = receiver({ proofOfWork, random: () => 0.01 });
    const proof = await solve(receive);
    expect((await send(receive, post({ ...sampleRequest, check: { status: 'verified', proof } }))).status).toBe(201);
    expect(checks()).toEqual(['verified']);
  });

  it.each([
    ['a made-up proof', btoa('{"challenge":{}}')],
    ['a proof that is none', 'not base64!'],
    ['no proof', undefined],
  ])('takes a request with %s, and marks it', async (_, proof) => {
    const check = { status: 'verified', ...(proof === undefined ? {} : { proof }) };
    expect((await send(receiver({ proofOfWork }), post({ ...sampleRequest, check }))).status).toBe(201);
    expect(checks()).toEqual(['unverified']);
  });

  it('lets one proof count for the five providers of one form, and no more', async () => {
    let step = 0;
    const receive = receiver({ proofOfWork, random: () => (step++ % 97) / 97 });
    const proof = await solve(receive);
    for (let n = 1; n <= 6; n++) {
      const body = { ...numberedRequest(n), check: { status: 'verified', proof } };
      expect((await send(receive, post(body))).status).toBe(201);
      expect((await send(receive, post(body))).status).toBe(200);
    }
    expect(checks()).toEqual([...Array.from({ length: 5 }, () => 'verified'), 'unverified']);
  });

  it('limits how fast one address may ask for puzzles', async () => {
    const receive = receiver({ proofOfWork, random: () => 0.01 });
    const ask = () => receive(new Request('http://receiver.example/challenge', { headers: { origin: PAGE } }), caller);
    const statuses = new Set<number>();
    for (let n = 0; n < 31; n++) statuses.add((await ask()).status);
    expect([...statuses]).toEqual([200, 429]);
  });
});

describe('keeping requests', () => {
  it('exports CSV that no spreadsheet runs', async () => {
    await send(receiver(), post({ ...sampleRequest, name: '=HYPERLINK("http://evil.example")', note: 'two\nlines, "quoted"' }));
    const csv = exportCsv(store.all());
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(csv).toContain(`'+13105550142`);
    expect(csv).toContain('"two\nlines, ""quoted"""');
  });

  it('deletes what is old', async () => {
    await send(receiver({ now: () => Date.parse('2026-01-01T00:00:00Z') }), post(sampleRequest));
    expect(store.deleteReceivedBefore('2025-12-31T00:00:00.000Z')).toBe(0);
    expect(store.deleteReceivedBefore('2026-01-02T00:00:00.000Z')).toBe(1);
    expect(store.count()).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonBackend } from '../../src/consult/backends/json.js';
import type { Backend } from '../../src/consult/backends/backend.js';
import { sendConsult, type FinalOutcome } from '../../src/consult/send.js';
import { createReceiver } from '../../src/receiver/receive.js';
import { RequestStore } from '../../src/receiver/request-store.js';
import { serve, type RunningReceiver } from '../../src/receiver/serve.js';
import { numberedRequest } from '../consult/sample-request.js';
import { CuttingProxy, type Cut } from './cutting-proxy.js';
import { networkWorld } from '../consult/network-world.js';

/** So many connections are cut beside each other, each through a proxy of its own. */
const LANES = 6;
const world = networkWorld();
const withoutRetry: Backend = { ...jsonBackend, idempotent: false };

let store: RequestStore;
let running: RunningReceiver;
let lanes: { proxy: CuttingProxy; endpoint: string }[];
let lastId = 0;

beforeAll(async () => {
  store = new RequestStore(':memory:');
  running = await serve(createReceiver({ store, origins: ['*'], perAddress: { burst: 1e9, perMinute: 1e9 } }), { port: 0 });
  lanes = await Promise.all(
    Array.from({ length: LANES }, async () => {
      const proxy = new CuttingProxy(running.port);
      return { proxy, endpoint: `http://127.0.0.1:${await proxy.start()}/consults` };
    }),
  );
});
afterAll(async () => {
  await Promise.all(lanes.map(({ proxy }) => proxy.stop()));
  await running.stop();
  store.close();
});

interface Told {
  readonly cut: Cut;
  readonly requestId: string;
  readonly outcome: FinalOutcome;
}

/** Each way of cutting, before the first byte, between any two and after the last. */
async function everyCut(): Promise<Cut[]> {
  const [{ proxy, endpoint }] = lanes as [(typeof lanes)[number]];
  expect((await sendConsult(numberedRequest(++lastId), { backend: jsonBackend, endpoint, world })).status).toBe('confirmed');
  const { request, answer } = proxy.whole;
  expect(request).toBeGreaterThan(500);
  expect(answer).toBeGreaterThan(100);
  return (['FIN', 'RST'] as const).flatMap((how) => [
    ...Array.from({ length: request + 1 }, (_, afterBytes): Cut => ({ side: 'request', afterBytes, with: how })),
    ...Array.from({ length: answer + 1 }, (_, afterBytes): Cut => ({ side: 'answer', afterBytes, with: how })),
  ]);
}

async function sendThrough(cuts: readonly Cut[], backend: Backend): Promise<readonly Told[]> {
  const told: Told[] = [];
  const left = cuts.values();
  await Promise.all(
    lanes.map(async ({ proxy, endpoint }) => {
      for (const cut of left) {
        const request = numberedRequest(++lastId);
        proxy.cutNext(cut);
        const outcome = await sendConsult(request, { backend, endpoint, world });
        told.push({ cut, requestId: request.requestId, outcome });
      }
    }),
  );
  return told;
}

const storedReferences = () => {
  const references = new Map<string, string[]>();
  for (const { requestId, reference } of store.all()) {
    references.set(requestId, [...(references.get(requestId) ?? []), reference]);
  }
  return references;
};
const madeCuts = () => lanes.reduce((sum, { proxy }) => sum + proxy.cuts, 0);
const placeOf = ({ with: how, afterBytes, side }: Cut) => `${how} after ${afterBytes} bytes of the ${side}`;

describe('a connection that is cut at every byte of the request and of the answer', { timeout: 240_000 }, () => {
  it('loses nothing, doubles nothing and confirms nothing falsely where the same id may be sent again', async () => {
    const cuts = await everyCut();
    const before = madeCuts();
    const told = await sendThrough(cuts, jsonBackend);
    const kept = storedReferences();
    const lost = told.filter(({ outcome, requestId }) => outcome.status !== 'confirmed' || !kept.has(requestId));
    const doubled = told.filter(({ requestId }) => (kept.get(requestId)?.length ?? 0) > 1);
    const falselyConfirmed = told.filter(
      ({ outcome, requestId }) => outcome.status === 'confirmed' && kept.get(requestId)?.[0] !== outcome.reference,
    );
    expect(madeCuts() - before).toBe(cuts.length);
    expect({
      told: told.length,
      lost: lost.map(({ cut }) => placeOf(cut)),
      doubled: doubled.map(({ cut }) => placeOf(cut)),
      falselyConfirmed: falselyConfirmed.map(({ cut }) => placeOf(cut)),
    }).toEqual({ told: cuts.length, lost: [], doubled: [], falselyConfirmed: [] });
  });

  it('never says "confirmed" of a request that is not there, where nothing is sent again', async () => {
    const cuts = await everyCut();
    const told = await sendThrough(cuts, withoutRetry);
    const kept = storedReferences();
    const falselyConfirmed = told.filter(
      ({ outcome, requestId }) => outcome.status === 'confirmed' && kept.get(requestId)?.[0] !== outcome.reference,
    );
    const calledRefused = told.filter(({ outcome }) => outcome.status !== 'confirmed' && outcome.status !== 'unknown');
    expect({
      told: told.length,
      doubled: [...kept.values()].filter(({ length }) => length > 1).length,
      falselyConfirmed: falselyConfirmed.map(({ cut }) => placeOf(cut)),
      calledRefused: calledRefused.map(({ cut }) => placeOf(cut)),
    }).toEqual({ told: cuts.length, doubled: 0, falselyConfirmed: [], calledRefused: [] });
    const confirmed = told.filter(({ outcome }) => outcome.status === 'confirmed');
    // Only an answer that came whole confirms: the cuts behind its last byte.
    expect(confirmed.every(({ cut }) => cut.side === 'answer')).toBe(true);
    expect(confirmed.length).toBeLessThan(cuts.length / 50);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formspreeBackend } from '../../src/consult/backends/formspree.js';
import { jsonBackend } from '../../src/consult/backends/json.js';
import { derivedRequestId } from '../../src/consult/derived-request-id.js';
import { fanOut, overallStatus, requestsByProvider, type ProviderResult } from '../../src/consult/fan-out.js';
import type { ConsultRequest } from '../../src/consult/request.js';
import { checkRequest } from '../../src/consult/rules.js';
import type { SendingWorld } from '../../src/consult/send.js';
import { sampleRequest } from './sample-request.js';

const providers = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, name: `Provider ${id}` }));
const request: ConsultRequest = { ...sampleRequest, providers };

/** Answers by provider; whatever is not there is cut. */
function world(answers: Readonly<Record<string, (() => Response) | undefined>>) {
  const sent: ConsultRequest[] = [];
  const inits: RequestInit[] = [];
  const made: SendingWorld = {
    now: () => 0,
    random: () => 0,
    isOnline: () => true,
    wait: (milliseconds) => (milliseconds >= 20_000 ? new Promise(() => {}) : Promise.resolve()),
    fetch: (_url, init) => {
      const body = JSON.parse(String(init.body)) as ConsultRequest;
      sent.push(body);
      inits.push(init);
      const answer = answers[body.providers[0]?.id ?? ''];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('network'));
    },
  };
  return { made, sent, inits };
}
const yes = () => Response.json({ ok: true, id: 'A1' }, { status: 201 });
const no = () => Response.json({ errors: [{ field: 'name' }] }, { status: 422 });
const endpoint = 'https://willow.example/consults';
const statuses = (results: readonly ProviderResult[]) => results.map(({ provider, outcome }) => [provider.id, outcome.status]);

describe('one request for each provider', () => {
  it('asks each provider alone, in the order of preference, by the rules', () => {
    const requests = requestsByProvider(request);
    expect(requests.map((single) => single.providers)).toEqual(providers.map((provider) => [provider]));
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(4);
    for (const single of requests) expect(checkRequest(single)).toEqual({ ok: true, request: single });
  });

  it('stays one request where no one in particular is asked', () => {
    expect(requestsByProvider({ ...request, providers: [] })).toEqual([{ ...request, providers: [] }]);
  });

  it('gives the same form and provider the same id, whoever else is asked', () => {
    const [first] = requestsByProvider(request);
    const [alone] = requestsByProvider({ ...request, providers: [providers[0]!] });
    expect(alone?.requestId).toBe(first?.requestId);
    expect(derivedRequestId(request.requestId.toUpperCase(), 'p1')).toBe(first?.requestId);
  });

  it('gives different forms and providers different ids, each a UUID', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), fc.string(), fc.string(), (form, otherForm, id, otherId) => {
        const derived = derivedRequestId(form, id);
        expect(derived).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(derivedRequestId(form, otherId) === derived).toBe(id === otherId);
        expect(derivedRequestId(otherForm, id) === derived).toBe(form === otherForm);
      }),
    );
  });

  it('does not let one failure hide three successes', async () => {
    const { made } = world({ p1: yes, p2: no, p3: yes, p4: yes });
    const results = await fanOut(request, { backend: jsonBackend, endpoint, world: made });
    expect(statuses(results)).toEqual([
      ['p1', 'confirmed'],
      ['p2', 'rejected'],
      ['p3', 'confirmed'],
      ['p4', 'confirmed'],
    ]);
    expect(overallStatus(results)).toBe('partly-confirmed');
  });

  it('tells of each as soon as it is known', async () => {
    const { made } = world({ p1: yes, p2: yes, p3: yes, p4: yes });
    const told: string[] = [];
    const results = await fanOut(request, {
      backend: jsonBackend,
      endpoint,
      world: made,
      onResult: ({ provider }) => told.push(provider.id),
    });
    expect(told.toSorted()).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(overallStatus(results)).toBe('confirmed');
  });

  it('asks again, after a second press, only those who have not confirmed, under the same ids', async () => {
    const first = world({ p1: yes, p3: yes });
    const earlier = await fanOut(request, { backend: jsonBackend, endpoint, world: first.made });
    expect(overallStatus(earlier)).toBe('partly-confirmed');
    const second = world({ p2: yes, p4: yes });
    const results = await fanOut(request, { backend: jsonBackend, endpoint, world: second.made, earlier });
    expect(second.sent.map((sent) => sent.providers[0]?.id)).toEqual(['p2', 'p4']);
    expect(overallStatus(results)).toBe('confirmed');
    const idOf = (sent: readonly ConsultRequest[], id: string) => sent.find((one) => one.providers[0]?.id === id)?.requestId;
    expect(idOf(second.sent, 'p2')).toBe(idOf(first.sent, 'p2'));
  });

  it('repeats nothing by itself where the same request would count twice', async () => {
    const calls: string[] = [];
    const made: SendingWorld = {
      ...world({}).made,
      fetch: (url) => {
        calls.push(url);
        return Promise.reject(new TypeError('network'));
      },
    };
    const results = await fanOut(request, { backend: formspreeBackend, endpoint: 'https://formspree.io/f/x', world: made });
    expect(calls).toHaveLength(4);
    expect(overallStatus(results)).toBe('none-confirmed');
    expect(new Set(results.map(({ outcome }) => outcome.status))).toEqual(new Set(['unknown']));
  });

  it('keeps what is sent side by side below what browsers let outlive a page', async () => {
    const wordy: ConsultRequest = {
      ...request,
      note: 'n'.repeat(1_000),
      check: { status: 'verified', proof: 'p'.repeat(8_000) },
    };
    const four = world({ p1: yes, p2: yes, p3: yes, p4: yes });
    await fanOut(wordy, { backend: jsonBackend, endpoint, world: four.made });
    expect(four.inits.map(({ keepalive }) => keepalive)).toEqual([false, false, false, false]);
    const one = world({ p1: yes });
    await fanOut({ ...wordy, providers: [providers[0]!] }, { backend: jsonBackend, endpoint, world: one.made });
    expect(one.inits.map(({ keepalive }) => keepalive)).toEqual([true]);
  });
});

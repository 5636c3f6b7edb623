import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKENDS } from '../../../src/consult/backends/choose.js';
import type { Backend } from '../../../src/consult/backends/backend.js';
import { MAX_TRIES, sendConsult, type FinalOutcome } from '../../../src/consult/send.js';
import { networkWorld } from '../network-world.js';
import { sampleRequest } from '../sample-request.js';
import { RunningService, SERVICES, type Situation } from './service-emulators.js';

/** Loopback answers in a few ms; this only ever passes where nothing is answered. */
const TIMEOUT_MS = 250;
const backendOf = (name: string): Backend => BACKENDS.find((backend) => backend.name === name)!;

it('every backend has an emulator', () => {
  expect(SERVICES.map(({ backend }) => backend)).toEqual(BACKENDS.map(({ name }) => name));
});

describe.each(SERVICES.map((service) => [service.backend, service] as const))('%s over a real socket', (name, service) => {
  const backend = backendOf(name);
  const running = new RunningService(service);
  let endpoint = '';
  beforeAll(async () => {
    endpoint = await running.start();
  });
  afterAll(() => running.stop());

  const sendInto = async (situation: Situation): Promise<{ outcome: FinalOutcome; asked: number; kept: number }> => {
    running.situation = situation;
    const [asked, kept] = [running.asked, running.kept.length];
    const world = networkWorld({ timeoutMs: situation === 'silence' ? TIMEOUT_MS : 10_000 });
    const outcome = await sendConsult(sampleRequest, { backend, endpoint, world, settings: service.settings ?? {} });
    expect(running.indiscretions).toEqual([]);
    return { outcome, asked: running.asked - asked, kept: running.kept.length - kept };
  };
  /** Where the same request counts once, it is tried again; anywhere else, never. */
  const triesWithoutAnswer = backend.idempotent ? MAX_TRIES : 1;

  it('has the words after a cut, and is asked again only where that makes no second one', async () => {
    const { outcome, asked, kept } = await sendInto('cut-after-storing');
    expect(kept).toBe(1);
    expect(running.kept).toEqual(['Renata Quill']);
    expect([outcome.status, asked]).toEqual(backend.idempotent ? ['confirmed', 2] : ['unknown', 1]);
  });

  it('is confirmed where it was accepted, with one request as the service wants it', async () => {
    const { outcome, asked } = await sendInto('accepted');
    expect([outcome.status, asked]).toEqual(['confirmed', 1]);
  });

  it('is rejected where the service finds fault, and leads to the field where it names one', async () => {
    const { outcome, asked, kept } = await sendInto('field-errors');
    expect([outcome.status, asked, kept]).toEqual(['rejected', 1, 0]);
    const namesFields = ['json', 'formspree', 'contact-form-7', 'gravity-forms'].includes(name);
    const fields = outcome.status === 'rejected' ? (outcome.fields ?? []) : [];
    expect(fields.map(({ field }) => field)).toEqual(namesFields ? ['contact.email'] : fields.length > 0 ? [undefined] : []);
  });

  if (service.replies.spam) {
    it('is rejected where the service takes it for spam', async () => {
      expect((await sendInto('spam')).outcome.status).toBe('rejected');
    });
  }

  it.each([
    ['a 200 that failed', 'failed-with-200', 1],
    ['an HTML page', 'html-page', triesWithoutAnswer],
    ['a redirect', 'redirect', triesWithoutAnswer],
    ['an error of the server', 'server-error', triesWithoutAnswer],
  ] as const)('is not confirmed by %s', async (_, situation, expected) => {
    const { outcome, asked, kept } = await sendInto(situation);
    expect(['unknown', 'rejected']).toContain(outcome.status);
    expect(kept).toBe(0);
    expect(asked).toBe(outcome.status === 'unknown' ? triesWithoutAnswer : expected);
  });

  it('says that it is too large', async () => {
    expect((await sendInto('too-large')).outcome).toEqual({ status: 'rejected', code: 'too-large' });
  });

  it('says that nothing was sent where the service is busy, after as many tries as it may make', async () => {
    const { outcome, asked } = await sendInto('too-many');
    expect([outcome, asked]).toEqual([{ status: 'not-sent', code: 'busy' }, triesWithoutAnswer]);
  });

  it('does not come back before it is asked to', async () => {
    const { outcome, asked } = await sendInto('too-many-for-long');
    expect([outcome, asked]).toEqual([{ status: 'not-sent', code: 'busy', afterMs: 120_000 }, 1]);
  });

  it('does not know what became of it where nothing is answered', async () => {
    const { outcome, asked } = await sendInto('silence');
    expect([outcome, asked]).toEqual([{ status: 'unknown', code: 'timeout' }, triesWithoutAnswer]);
  });
});

describe('what only one service does', () => {
  it.each([
    ['formspree', 'spam', 'spam'],
    ['formspree', 'failed-with-200', 'not-accepted'],
    ['contact-form-7', 'spam', 'spam'],
    ['contact-form-7', 'failed-with-200', 'not-accepted'],
    ['gravity-forms', 'spam', 'spam'],
    ['gravity-forms', 'failed-with-200', 'not-accepted'],
    ['hubspot', 'spam', 'not-accepted'],
  ] as const)('%s: %s is told as %s', async (name, situation, code) => {
    const service = SERVICES.find(({ backend }) => backend === name)!;
    const running = new RunningService(service);
    const endpoint = await running.start();
    running.situation = situation;
    const options = { backend: backendOf(name), endpoint, world: networkWorld(), settings: service.settings ?? {} };
    expect(await sendConsult(sampleRequest, options)).toMatchObject({ status: 'rejected', code });
    await running.stop();
  });
});

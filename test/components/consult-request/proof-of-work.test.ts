import { expect, fixture, html } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import type { ConsultRequestElement } from '../../../src/components/consult-request/consult-request.js';
import '../../../src/components/consult-request/define.js';
import type { SendingWorld } from '../../../src/consult/send.js';
import { until } from '../../fixtures/until.js';
import { attributes, inside, json, receiver, text, type Receiver } from './receiver-double.js';

const secret = 'a secret of the receiver';
async function sendWith(network: Receiver, challenge: () => Promise<Response>): Promise<ConsultRequestElement> {
  const element = document.createElement('consult-request');
  const world: SendingWorld = {
    ...network.world,
    fetch: (url, init) => (url.endsWith('/challenge') ? challenge() : network.world.fetch(url, init)),
  };
  element.world = world;
  for (const [name, value] of Object.entries({ ...attributes, 'altcha-challenge': '/challenge' }))
    element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  await until(() => inside(element, 'form'), 'the form never came');
  network.later = 60_000;
  for (const [id, value] of [
    ['name', 'Renata'],
    ['email', 'renata@quill.example'],
  ] as const) {
    inside<HTMLInputElement>(element, `#${id}`).value = value;
    inside(element, `#${id}`).dispatchEvent(new Event('input'));
  }
  inside(element, 'button[type="submit"]').click();
  await until(() => element.status === 'confirmed', 'never confirmed');
  await element.updateComplete;
  return element;
}

describe('consult-request, a puzzle against machines', () => {
  it('is solved, and its solution goes with the request', async () => {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 10,
      counter: 12,
      deriveKey,
      hmacSignatureSecret: secret,
    });
    const network = receiver();
    await sendWith(network, () => Promise.resolve(json(200, challenge)));
    const { check } = network.requests[0] ?? {};
    expect(check?.status).to.equal('verified');
    const payload = JSON.parse(atob(check?.proof ?? '')) as Payload;
    const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret });
    expect(verified).to.equal(true);
  });

  it('that cannot be fetched stops nobody: the request goes out, marked, and says so', async () => {
    const network = receiver();
    const element = await sendWith(network, () => Promise.reject(new TypeError('network')));
    expect(network.requests[0]?.check).to.deep.equal({ status: 'unverified', failed: ['proof-of-work'] });
    expect(text(element, '#outcome')).to.contain('could not check that a person filled this in');
  });

  it('that is none is treated alike', async () => {
    const network = receiver();
    await sendWith(network, () => Promise.resolve(json(200, { parameters: {} })));
    expect(network.requests[0]?.check?.failed).to.deep.equal(['proof-of-work']);
  });
});

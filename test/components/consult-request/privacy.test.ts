import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/consult-request/define.js';
import { until } from '../../fixtures/until.js';
import { all, attributes, inside, receiver } from './receiver-double.js';

const canary = 'Zanzibar7';

/** What the page could be told apart by, besides the form's own fields. */
function traces(): string {
  const attributesOf = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const own = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
        return element.shadowRoot ? `${own} ${attributesOf(element.shadowRoot)}` : own;
      })
      .join('\n');
  return [
    location.href,
    document.title,
    document.cookie,
    document.referrer,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    attributesOf(document),
  ].join('\n');
}

describe('what a person typed into consult-request', () => {
  const heard: string[] = [];
  const undo: (() => void)[] = [];

  beforeEach(() => {
    heard.length = 0;
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      const original = console[name];
      console[name] = (...said: unknown[]) => void heard.push(said.map(String).join(' '));
      undo.push(() => (console[name] = original));
    }
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (state: unknown, ...rest) => {
        heard.push(JSON.stringify([state, ...rest]));
        original(state, ...rest);
      };
      undo.push(() => (history[name] = original));
    }
    const originalFetch = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      heard.push(`fetch ${JSON.stringify(input)} ${String(init?.body)}`);
      return originalFetch(input, init);
    };
    undo.push(() => (globalThis.fetch = originalFetch));
    const originalDispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      // The one event that is the request itself is for those who listen at the element.
      if (event.type !== 'pm-consult-submit') heard.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail) ?? ''}`);
      else expect(event.bubbles).to.equal(false);
      return originalDispatch.call(this, event);
    };
    undo.push(() => (EventTarget.prototype.dispatchEvent = originalDispatch));
  });
  afterEach(() => {
    for (const back of undo.splice(0)) back();
  });

  for (const outcome of ['confirmed', 'unknown'] as const) {
    for (const mode of ['', 'referral']) {
      it(`is in the one request and nowhere else (${outcome}${mode && ', '}${mode})`, async () => {
        const network = receiver(...(outcome === 'unknown' ? [() => 'cut' as const] : []));
        const element = document.createElement('consult-request');
        element.world = network.world;
        for (const [name, value] of Object.entries({ ...attributes, 'allow-client-details': '', mode }))
          if (value !== '' || name !== 'mode') element.setAttribute(name, value);
        (await fixture(html`<div></div>`)).append(element);
        await until(() => inside(element, 'form'), 'the form never came');
        network.later = 60_000;
        const write = (field: HTMLInputElement) => {
          field.focus();
          if (field.type === 'email') field.value = `${canary}@quill.example`;
          else if (field.type === 'tel') field.value = '212-555-0177';
          else if (field.id === 'postalCode') field.value = '90217';
          else field.value = canary;
          field.dispatchEvent(new Event('input'));
          field.blur();
        };
        const isText = (field: HTMLInputElement) => !['radio', 'checkbox'].includes(field.type) && field.id !== 'website';
        inside<HTMLInputElement>(element, '#phone').value = '212-555-0177';
        inside(element, '#phone').dispatchEvent(new Event('input'));
        await element.updateComplete;
        for (const part of all<HTMLDetailsElement>(element, 'details')) part.open = true;
        const fields = all<HTMLInputElement>(element, 'input, textarea').filter(isText);
        expect(fields.length).to.be.greaterThan(mode === 'referral' ? 10 : 6);
        fields.forEach(write);
        await element.updateComplete;
        heard.push(traces());
        inside(element, 'button[type="submit"]').click();
        await until(() => element.status === outcome, `never ${outcome}, but ${element.status}`);
        await element.updateComplete;
        heard.push(traces());

        expect(JSON.stringify(network.requests[0])).to.contain(canary);
        for (const { url, init } of network.calls) {
          expect(url).to.not.contain(canary);
          expect(init).to.include({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
        }
        for (const secret of [canary, '5550177', '555-0177', '90217']) {
          expect(
            heard.filter((line) => line.includes(secret)),
            secret,
          ).to.deep.equal([]);
        }
        if (outcome === 'confirmed') {
          expect(element.shadowRoot?.textContent).to.not.contain(canary);
          expect(all(element, 'input')).to.deep.equal([]);
        }
      });
    }
  }
});

import { expect, fixture, html } from '@open-wc/testing';
import type { EmbeddedElement } from '../../src/components/embedded-element.js';
import type { ProblemEvent } from '../../src/components/problem-event.js';
import '../../src/define.js';
import { until } from '../fixtures/until.js';

const TAGS = [
  'provider-match',
  'provider-search',
  'provider-card',
  'provider-shortlist',
  'referral-sheet',
  'consult-request',
  'stigma-faq',
  'care-guide',
  'crisis-line',
] as const;

/** Attributes that are on wherever they stand. */
function switchesOf(tag: string): string[] {
  const { elementProperties } = customElements.get(tag) as unknown as typeof EmbeddedElement;
  return [...elementProperties.values()].flatMap(({ type, attribute }) =>
    type === Boolean && typeof attribute === 'string' ? [attribute] : [],
  );
}

describe('a switch that is turned on by its name and off by its value', () => {
  const told: string[] = [];
  const { warn, error } = console;
  const listen = (event: Event): void => {
    const { code, attribute, value } = (event as ProblemEvent).detail;
    told.push(`${code} ${attribute}=${value}`);
  };
  beforeEach(() => {
    told.length = 0;
    console.warn = () => undefined;
    console.error = () => undefined;
    document.addEventListener('pm-error', listen);
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
    document.removeEventListener('pm-error', listen);
  });

  it('is told of on every element', async () => {
    const expected: string[] = [];
    const parent = await fixture(html`<div></div>`);
    for (const tag of TAGS) {
      for (const name of switchesOf(tag)) {
        const element = document.createElement(tag);
        element.setAttribute(name, 'false');
        parent.append(element);
        expected.push(`attribute-not-understood ${name}=false`);
      }
    }
    expect(expected.length).to.be.greaterThan(8);
    await until(() => told.filter((line) => line.includes('=false')).length >= expected.length, 'not all were told of');
    expect(told.filter((line) => line.includes('=false'))).to.have.members(expected);
  });

  it('says nothing of a switch that only stands there', async () => {
    const element = await fixture(html`<stigma-faq no-heading single="" structured-data="structured-data"></stigma-faq>`);
    await (element as EmbeddedElement).updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('leaves the questions and answers on the page: no-faq="false"', async () => {
    const whole = await fixture<EmbeddedElement>(html`<provider-match no-faq="false"></provider-match>`);
    await whole.updateComplete;
    expect(whole.shadowRoot?.querySelector('stigma-faq')).to.not.equal(null);
  });

  it('leaves title, accordion and the head of the page as they are: no-heading, single and structured-data', async () => {
    const faq = await fixture<EmbeddedElement>(
      html`<stigma-faq no-heading="false" single="No" structured-data=" off "></stigma-faq>`,
    );
    await faq.updateComplete;
    expect(faq.shadowRoot?.querySelector('.title')).to.not.equal(null);
    expect(faq.querySelector('script')).to.equal(null);
    const questions = [...(faq.shadowRoot?.querySelectorAll<HTMLElement>('[part="question"]') ?? [])];
    questions[0]?.click();
    questions[1]?.click();
    await faq.updateComplete;
    expect(questions.slice(0, 2).map((question) => question.getAttribute('aria-expanded'))).to.deep.equal(['true', 'true']);
  });

  it('keeps the crisis line over the search and the form: crisis-line-above="false"', async () => {
    const form = await fixture<EmbeddedElement>(
      html`<consult-request endpoint="/consults" crisis-line-above="false"></consult-request>`,
    );
    await until(() => form.shadowRoot?.querySelector('form'), 'the form never came');
    expect(form.shadowRoot?.querySelector('crisis-line')).to.not.equal(null);
  });
});

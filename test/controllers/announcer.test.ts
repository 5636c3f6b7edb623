import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { until } from '../fixtures/until.js';

class SpeakingElement extends LitElement {
  readonly announcer = new Announcer(this, { restMs: 20 });
  override render() {
    return html`<p>Content</p>`;
  }
}
customElements.define('speaking-element', SpeakingElement);

class ForgettingElement extends LitElement {
  readonly announcer = new Announcer(this, { restMs: 20, keptMs: 300 });
}
customElements.define('forgetting-element', ForgettingElement);

const regions = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role="status"]') ?? []),
];
const spoken = (element: Element): string =>
  regions(element)
    .map((region) => region.textContent)
    .join('');

describe('announcer', () => {
  it('has its regions in the page before there is anything to say', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    expect(regions(element)).to.have.length(2);
    expect(spoken(element)).to.equal('');
    expect(element.shadowRoot?.querySelector('p')?.textContent).to.equal('Content');
  });

  it('speaks the same sentence again from an empty region, so that a screen reader notices', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    element.announcer.now('12 providers match.');
    const first = regions(element).find((region) => region.textContent !== '');
    element.announcer.now('12 providers match.');
    const second = regions(element).find((region) => region.textContent !== '');
    expect(second).to.not.equal(first);
    expect(spoken(element)).to.equal('12 providers match.');
  });

  it('waits until typing rests, and says only the last answer', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(spoken(element)));
    for (const region of regions(element)) observer.observe(region, { childList: true });
    element.announcer.afterRest('40 providers match.');
    element.announcer.afterRest('7 providers match.');
    expect(spoken(element)).to.equal('');
    await until(() => heard.length > 0);
    observer.disconnect();
    expect(heard).to.deep.equal(['7 providers match.']);
  });

  it('what is said at once replaces what still waits', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    element.announcer.afterRest('7 providers match.');
    element.announcer.now('No provider matches all of this.');
    const heard: string[] = [];
    element.announcer.afterRest('probe');
    await until(() => {
      heard.push(spoken(element));
      return spoken(element) === 'probe';
    });
    expect(heard).to.not.include('7 providers match.');
  });

  it('takes back what is no longer so, and what still waits, and speaks again', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    element.announcer.now('Sending your request…');
    element.announcer.afterRest('7 providers match.');
    element.announcer.clear();
    expect(spoken(element)).to.equal('');
    element.announcer.afterRest('probe');
    await until(() => spoken(element) !== '');
    expect(spoken(element)).to.equal('probe');
  });

  it('takes back by itself what was said, where it is asked to, and nothing that was said since', async () => {
    const element = await fixture<ForgettingElement>(html`<forgetting-element></forgetting-element>`);
    element.announcer.now('Email changed.');
    expect(spoken(element)).to.equal('Email changed.');
    element.announcer.now('State changed.');
    element.announcer.afterRest('Noor Haddad removed.');
    await until(() => spoken(element) === 'Noor Haddad removed.', 'what still waited was swallowed');
    await until(() => spoken(element) === '', 'it was never taken back');
  });

  it('falls silent when its element leaves the page, and speaks again after it came back', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    const parent = element.parentElement as HTMLElement;
    element.announcer.now('7 providers match.');
    element.remove();
    expect(spoken(element)).to.equal('');
    parent.append(element);
    element.announcer.now('3 providers match.');
    expect(regions(element)).to.have.length(2);
    expect(spoken(element)).to.equal('3 providers match.');
  });
});

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { holdTimers } from '../../fixtures/held-timers.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, box, inside, keepConsole, press, ready, search, spoken, type, write } from './search-on-page.js';

keepConsole();

const follows = (later: Element, earlier: Element): boolean =>
  Boolean(earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('provider-search, where somebody may be in danger', () => {
  for (const text of ['suicidal thoughts', 'i want to die', 'quiero morir', 'self harm']) {
    it(`shows whom to call right under the box for “${text}”, above what was understood and who was found`, async () => {
      const element = await search();
      await write(element, text);
      const line = inside(element, 'crisis-line');
      await (line as HTMLElementTagNameMap['crisis-line']).updateComplete;
      expect(line.shadowRoot?.querySelector('a[href="tel:988"]')).to.not.equal(null);
      const gap = line.getBoundingClientRect().top - inside(element, '.box').getBoundingClientRect().bottom;
      expect(gap).to.be.within(0, 24);
      for (const below of all(element, '.note, .chips, .answer')) expect(follows(below, line), below.className).to.equal(true);
      expect(all(element, 'crisis-line')).to.have.length(1);
    });
  }

  it('keeps the list of suggestions away from it, and still answers', async () => {
    const element = await search();
    await type(element, 'depres');
    expect(box(element).getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element, '#suggestions').checkVisibility()).to.equal(true);
    await write(element, 'depression want to die');
    expect(box(element).getAttribute('aria-expanded')).to.equal('false');
    expect(inside(element, '#suggestions').checkVisibility()).to.equal(false);
    expect(inside(element, 'crisis-line').checkVisibility()).to.equal(true);
    expect(all(element, 'provider-card, .way').length).to.be.above(0);
  });

  it('says it once, and takes it away with the words', async () => {
    const element = await search();
    const rests = holdTimers(1000);
    try {
      await write(element, 'kill myself');
      rests.run();
      expect(spoken(element)).to.match(/^If you are in danger, call or text 988/);
      await write(element, 'kill myself aetna');
      rests.run();
      expect(spoken(element)).to.not.contain('danger');
      await press(element, 'Enter');
      expect(spoken(element)).to.not.contain('danger');
      await write(element, 'aetna');
      expect(inside(element, 'crisis-line')).to.equal(null);
    } finally {
      rests.release();
    }
  });

  it('says it in Spanish where the page speaks Spanish', async () => {
    const element = await search({}, true);
    await until(() => box(element) !== null, 'the Spanish words never came');
    const rests = holdTimers(1000);
    try {
      await write(element, 'quiero morir');
      rests.run();
      expect(spoken(element)).to.match(/^Si está en peligro, llame .*988/);
    } finally {
      rests.release();
    }
  });

  it('is not alarmed by the beginning of another word', async () => {
    const element = await search();
    await type(element, 'self');
    expect(inside(element, 'crisis-line')).to.equal(null);
  });

  it('shows the page’s own crisis line in its place, and names no number that is not its', async () => {
    const parent = await fixture(
      html`<div>
        <provider-search src=${feedAddress(sampleFeed)}
          ><crisis-line slot="crisis" number="116 123"></crisis-line
        ></provider-search>
      </div>`,
    );
    const element = await ready(parent.firstElementChild as HTMLElementTagNameMap['provider-search']);
    const rests = holdTimers(1000);
    try {
      await write(element, 'suicide');
      rests.run();
      await nextFrame();
      expect(element.querySelector('crisis-line')?.checkVisibility()).to.equal(true);
      expect(spoken(element))
        .to.match(/^If you are in danger/)
        .and.not.contain('988');
    } finally {
      rests.release();
    }
  });
});

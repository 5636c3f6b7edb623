import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/components/provider-card/define.js';
import type { ProviderCard } from '../../src/components/provider-card/provider-card.js';
import type { Provider } from '../../src/feed/provider.js';
import { bare, full } from '../fixtures/sample-providers.js';
import { until } from '../fixtures/until.js';

/** A host that no name server knows: the photo is asked for, and fails. */
const nowhere = 'https://photos.invalid';

const card = (provider: Provider, src?: string): Promise<ProviderCard> =>
  fixture<ProviderCard>(html`<provider-card .provider=${provider} .src=${src}></provider-card>`);
const inside = <Found extends Element = HTMLElement>(element: Element, selector: string): Found | null =>
  element.shadowRoot!.querySelector<Found>(selector);

describe('a photo', () => {
  it('is asked for from the site of the feed, and gives way to the initials when it does not come', async () => {
    const element = await card({ ...full, photo: `${nowhere}/nadia.jpg` }, `${nowhere}/feed.json`);
    const image = inside<HTMLImageElement>(element, 'img');
    expect(image?.alt).to.equal('Photo of Nadia Okafor');
    expect(image?.referrerPolicy).to.equal('no-referrer');
    image?.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(inside(element, 'img')).to.equal(null);
    expect(inside(element, '.portrait')?.textContent).to.equal('NO');
  });

  it('never stands beside the name of the next person while theirs is on its way', async () => {
    const element = await card({ ...full, photo: `${nowhere}/nadia.jpg` }, `${nowhere}/feed.json`);
    const image = inside(element, 'img');
    element.provider = { ...full, id: 'other', photo: `${nowhere}/other.jpg` };
    await element.updateComplete;
    expect(inside(element, 'img')).to.not.equal(image);
  });

  it('is tried again for the next person', async () => {
    const element = await card({ ...full, photo: `${nowhere}/nadia.jpg` }, `${nowhere}/feed.json`);
    inside(element, 'img')?.dispatchEvent(new Event('error'));
    element.provider = { ...full, id: 'other', photo: `${nowhere}/other.jpg` };
    await element.updateComplete;
    expect(inside<HTMLImageElement>(element, 'img')?.src).to.equal(`${nowhere}/other.jpg`);
  });

  it('is never asked for from a third party, who would learn of the visit', async () => {
    for (const src of [undefined, `${nowhere}/feed.json`]) {
      const element = await card({ ...full, photo: 'https://tracker.invalid/nadia.jpg' }, src);
      expect(inside(element, 'img')).to.equal(null);
      expect(inside(element, '.portrait')?.textContent).to.equal('NO');
    }
  });

  it('has one initial for one name, and none for a name without letters', async () => {
    expect(inside(await card({ id: 'one', name: 'Åsa' }), '.portrait')?.textContent).to.equal('Å');
    expect(inside(await card({ id: 'none', name: '007' }), '.portrait')?.textContent).to.equal('');
  });
});

describe('what leaves the card', () => {
  it('is the id of the provider and what was pressed, for every link', async () => {
    const element = await card(full);
    inside<HTMLDetailsElement>(element, 'details')!.open = true;
    await oneEvent(element, 'pm-select');
    const told: unknown[] = [];
    element.addEventListener('pm-select', (event) => told.push(event.detail));
    element.shadowRoot!.addEventListener('click', (event) => event.preventDefault());
    for (const link of element.shadowRoot!.querySelectorAll('a')) link.click();
    expect(told).to.have.deep.members(['call', 'book', 'website', 'email'].map((action) => ({ id: 'nadia-okafor', action })));
  });

  it('does not tell of details that were closed again', async () => {
    const element = await card(full);
    const details = inside<HTMLDetailsElement>(element, 'details')!;
    const told: string[] = [];
    element.addEventListener('pm-select', (event) => told.push(event.detail.action));
    details.open = true;
    await until(() => told.length === 1);
    details.open = false;
    await oneEvent(details, 'toggle');
    expect(told).to.deep.equal(['details']);
  });
});

describe('words of the feed', () => {
  it('are marked as being in a language that nobody knows', async () => {
    const element = await card(full);
    for (const selector of ['.bio bdi', 'blockquote bdi', '.notes bdi[lang]']) {
      expect(inside(element, selector)?.getAttribute('lang'), selector).to.equal('');
    }
  });

  it('keep their hyphens as written, so that they can be copied', async () => {
    const element = await card(full);
    expect(inside(element, '.credentials')?.textContent).to.equal('DNP, PMHNP-BC');
    expect(inside(element, '.notes bdi[lang]')?.textContent).to.equal('Mon-Fri 9-5');
    for (const word of element.shadowRoot!.querySelectorAll('.unbroken')) {
      expect(word.getClientRects(), word.textContent ?? '').to.have.length.at.most(1);
    }
  });
});

describe('a card that is moved to', () => {
  it('has the focus on the name', async () => {
    const element = await card(full);
    element.focus();
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Nadia Okafor');
  });

  it('has no empty details and no button without a number', async () => {
    const element = await card(bare);
    expect(inside(element, 'details')).to.equal(null);
    expect(inside(element, '[part="call"]')).to.equal(null);
  });
});

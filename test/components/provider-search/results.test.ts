import { expect, fixture, html } from '@open-wc/testing';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, cards, focused, inside, keepConsole, press, ready, search, spoken, total, type } from './search-on-page.js';

keepConsole();

describe('provider-search, results', () => {
  it('adds twenty more and moves the focus to the first of them', async () => {
    const element = await search();
    const more = inside<HTMLButtonElement>(element, '.more button');
    expect(more.textContent?.trim()).to.equal('Show 20 more');
    more.focus();
    await press(element, 'Enter');
    await until(() => focused(element) === cards(element)[20], 'the first of them never had the focus');
    expect(cards(element)).to.have.length(40);
    expect(spoken(element)).to.equal('20 more added. 40 of 60 providers shown.');
  });

  it('keeps the card of a person who stays in the list', async () => {
    const element = await search({ sort: 'name' });
    const first = cards(element)[0];
    const name = inside(element, 'provider-card').shadowRoot?.querySelector('h2, h3, h4')?.textContent ?? '';
    await type(element, name.trim().split(/\s+/)[0] ?? '');
    expect(cards(element)).to.include(first);
  });

  it('draws no card again for an answer that says the same of its person', async () => {
    const element = await search({ insurance: 'aetna' });
    let drawn = 0;
    for (const card of cards(element)) card.addController({ hostUpdated: () => (drawn += 1) });
    await type(element, ' ');
    expect(drawn).to.equal(0);
    await type(element, 'adhd');
    expect(drawn).to.be.above(0);
  });

  it('offers ways out that lead somewhere where nobody fits', async () => {
    const element = await search({ language: 'vi', insurance: 'aetna' });
    expect(spoken(element), 'nobody asked yet').to.equal('');
    await type(element, 'bipolar');
    expect(element.total).to.equal(0);
    expect(inside(element, 'crisis-line')).to.not.equal(null);
    const way = inside(element, '.way');
    const promised = way.querySelector('.way-total')?.textContent;
    way.click();
    await element.updateComplete;
    expect(total(element)).to.equal(promised);
    expect(focused(element)).to.equal(inside(element, '#total'));
  });

  it('tells of more people a little farther away where few fit', async () => {
    const inTown = sampleFeed.providers.filter(({ locations }) => JSON.stringify(locations).includes('Evanston')).slice(0, 1);
    const inCity = sampleFeed.providers.filter(({ locations }) => JSON.stringify(locations).includes('Chicago')).slice(0, 5);
    const element = document.createElement('provider-search');
    element.setAttribute('src', feedAddress({ version: 1, providers: [...inTown, ...inCity] }));
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.append(element);
    await ready(element);
    await type(element, 'evanston');
    expect(element.total).to.equal(1);
    const way = inside(element, '.farther .way');
    expect(way.textContent).to.contain('Within 10 miles of Evanston, IL').and.to.contain('6 providers');
    way.click();
    await element.updateComplete;
    expect(element.total).to.equal(6);
    expect(all(element, '.farther')).to.have.length(0);
  });

  it('tells how the list is ordered, and orders it as asked', async () => {
    const element = await search();
    const sort = inside<HTMLSelectElement>(element, '#sort');
    expect([...sort.options].find((option) => option.value === 'nearest')?.disabled).to.equal(true);
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(inside(element, '.order').textContent).to.contain('By name, from A to Z.');
    expect(spoken(element)).to.equal('Order: Name, A to Z. 60 providers.');
  });
});

import { expect } from '@open-wc/testing';
import { until } from '../../fixtures/until.js';
import { cards, focused, inside, keepConsole, press, search, spoken, total, type } from './search-on-page.js';

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

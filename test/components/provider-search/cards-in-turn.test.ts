import { expect } from '@open-wc/testing';
import { until } from '../../fixtures/until.js';
import { cards, inside, keepConsole, search, type, write } from './search-on-page.js';

keepConsole();

describe('provider-search, cards in turn', () => {
  it('draws what can be seen while somebody types, and the rest when the typing rests', async () => {
    const element = await search();
    expect(cards(element)).to.have.length(20);
    // The list begins below what the window shows.
    inside(element, '.cards').style.marginBlockStart = '5000px';
    await write(element, 'a');
    expect(cards(element)).to.have.length(1);
    await until(() => cards(element).length === Math.min(20, element.total ?? 0));
  });

  it('leaves no place empty that can be seen', async () => {
    const element = await search();
    inside(element, '.cards').scrollIntoView();
    await type(element, 'a');
    const last = cards(element).at(-1)!.getBoundingClientRect();
    expect(last.bottom).to.be.above(innerHeight);
  });

  it('draws the rest without waiting once the page is scrolled', async () => {
    const element = await search();
    inside(element, '.cards').style.marginBlockStart = '5000px';
    await write(element, 'a');
    expect(cards(element)).to.have.length(1);
    document.dispatchEvent(new Event('scroll'));
    await element.updateComplete;
    expect(cards(element).length).to.be.above(1);
  });
});

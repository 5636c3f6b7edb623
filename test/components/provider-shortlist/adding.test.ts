import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import '../../../src/components/provider-shortlist/define.js';
import { feedAddress } from '../../fixtures/sample-feed.js';
import { full } from '../../fixtures/sample-providers.js';
import { cards, inside, listen, names, searchAndList, settled, toggleOf, wordsOf } from './list-on-page.js';

describe('the button of a card', () => {
  it('is there only where a list of the same feed is on the page', async () => {
    const card = await fixture<ProviderCard>(html`<provider-card .provider=${full} src=${feedAddress()}></provider-card>`);
    expect(toggleOf(card)).to.equal(null);
    const { search, list } = await searchAndList();
    expect(toggleOf(cards(search)[0] as Element)).to.not.equal(null);
    expect(toggleOf(card), 'another feed').to.equal(null);
    list.remove();
    await cards(search)[0]?.updateComplete;
    expect(toggleOf(cards(search)[0] as Element), 'the list has left').to.equal(null);
  });

  it('adds by keyboard, says what it did once, and takes off again', async () => {
    const { search, list } = await searchAndList();
    const [card] = cards(search) as [ProviderCard];
    const name = card.hit?.provider.name as string;
    const heard = listen(card);
    expect(toggleOf(card).getAttribute('aria-label')).to.equal(`Add to my list: ${name}`);
    toggleOf(card).focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    await list.updateComplete;
    expect(wordsOf(toggleOf(card))).to.equal('On my list');
    expect(toggleOf(card).getAttribute('aria-label')).to.equal(`On my list: ${name}. Press to take off.`);
    expect(names(list)).to.deep.equal([name]);
    expect(heard).to.deep.equal([`${name} added. 1 on your list.`]);
    await sendKeys({ press: ' ' });
    await card.updateComplete;
    await list.updateComplete;
    expect(wordsOf(toggleOf(card))).to.equal('Add to my list');
    expect(names(list)).to.deep.equal([]);
    expect(heard).to.have.length(2);
    expect(card.shadowRoot?.activeElement, 'the focus stays').to.equal(toggleOf(card));
  });

  it('says in words that the list is full, and adds nobody', async () => {
    const { search, list } = await searchAndList('shortlist-limit="2"');
    const [one, two, three] = cards(search) as [ProviderCard, ProviderCard, ProviderCard];
    for (const card of [one, two, three]) toggleOf(card).click();
    await three.updateComplete;
    await list.updateComplete;
    expect(list.ids).to.have.length(2);
    const said = inside(three, '.list-said');
    expect(wordsOf(said)).to.equal('Your list holds 2 providers. Take one off first.');
    expect(said.checkVisibility() && said.getBoundingClientRect().height > 10, 'for eyes as well').to.equal(true);
    expect(wordsOf(toggleOf(three))).to.equal('Add to my list');
  });

  it('is quiet on a card when another card is pressed', async () => {
    const { search } = await searchAndList();
    const [one, two] = cards(search) as [ProviderCard, ProviderCard];
    toggleOf(one).click();
    await one.updateComplete;
    const heard = listen(one);
    toggleOf(two).click();
    await two.updateComplete;
    await one.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('is a target of 44 px, as wide and high on the list as off it', async () => {
    const { search } = await searchAndList();
    const [card] = cards(search) as [ProviderCard];
    const before = card.getBoundingClientRect().height;
    expect(toggleOf(card).getBoundingClientRect().height).to.be.within(44, 46);
    toggleOf(card).click();
    await card.updateComplete;
    expect(card.getBoundingClientRect().height, 'nothing moves under the finger').to.equal(before);
  });
});

describe('two lists on one page', () => {
  it('agree at once, and so do the cards', async () => {
    const { search, list, src } = await searchAndList();
    const other = document.createElement('provider-shortlist');
    other.setAttribute('src', src);
    list.after(other);
    const [card] = cards(search) as [ProviderCard];
    toggleOf(card).click();
    await settled(list);
    await settled(other);
    expect(names(other)).to.deep.equal(names(list));
    expect(names(other)).to.have.length(1);
    inside(other, '.remove').click();
    await Promise.all([card.updateComplete, list.updateComplete, other.updateComplete]);
    expect(names(list)).to.deep.equal([]);
    expect(wordsOf(toggleOf(card))).to.equal('Add to my list');
  });

  it('that are given different limits hold the smaller number both, and tell the site editor', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const { list, src } = await searchAndList('shortlist-limit="4"');
    const told: unknown[] = [];
    list.addEventListener('pm-error', ({ detail }) => told.push(detail));
    const other = document.createElement('provider-shortlist');
    other.setAttribute('src', src);
    other.setAttribute('shortlist-limit', '2');
    list.after(other);
    await settled(other);
    await list.updateComplete;
    for (const id of ['p1', 'p2', 'p3']) list.add({ id, name: id });
    expect([list.ids, other.ids]).to.deep.equal([
      ['p1', 'p2'],
      ['p1', 'p2'],
    ]);
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ code: 'shortlist-limits-differ', attribute: 'shortlist-limit', value: '4' });
    other.remove();
    expect(list.add({ id: 'p3', name: 'p3' }), 'the other has left').to.equal(true);
    console.warn = warn;
  });
});

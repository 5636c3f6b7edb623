import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { ProblemEvent } from '../../../src/components/problem-event.js';
import '../../../src/components/provider-match/define.js';
import type { ProviderMatch } from '../../../src/components/provider-match/provider-match.js';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { feedAddress } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, cards, feedWithLists, inside, names, settled, toggleOf, wordsOf } from './list-on-page.js';

async function whole(): Promise<readonly [ProviderMatch, readonly ProviderCard[]]> {
  const element = await fixture<ProviderMatch>(
    html`<provider-match src=${feedAddress(feedWithLists)} limit="6" no-faq></provider-match>`,
  );
  const search = inside<ProviderSearch>(element, 'provider-search');
  await until(() => search.status === 'ready', 'the feed never came');
  await search.updateComplete;
  const found = cards(search);
  await Promise.all(found.map((card) => card.updateComplete));
  return [element, found];
}

const listIn = async (element: ProviderMatch): Promise<ProviderShortlist> => {
  await until(() => inside(element, 'provider-shortlist')?.shadowRoot, 'the list never came');
  const list = inside<ProviderShortlist>(element, 'provider-shortlist');
  await settled(list);
  return list;
};

describe('the list inside <provider-match>', () => {
  // A driver that can't size its window has one that is large enough.
  beforeEach(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('costs nothing until somebody is on it, then stands between search and form, and is announced by a bar', async () => {
    const [element, [card]] = await whole();
    element.endpoint = '/consults';
    await element.updateComplete;
    expect(all(element, 'provider-shortlist, .list-bar')).to.deep.equal([]);
    toggleOf(card as Element).click();
    await element.updateComplete;
    expect(wordsOf(inside(element, '.list-bar p'))).to.equal('1 on your list');
    const order = all(element, 'provider-search, provider-shortlist, consult-request').map(({ localName }) => localName);
    expect(order).to.deep.equal(['provider-search', 'provider-shortlist', 'consult-request']);
    const list = await listIn(element);
    expect(names(list)).to.deep.equal([(card as ProviderCard).hit?.provider.name]);
  });

  it('moves nothing under the finger when the bar comes, which is in sight at once', async () => {
    const [element, found] = await whole();
    const toggle = toggleOf(found[1] as Element);
    toggle.scrollIntoView({ block: 'center' });
    const before = toggle.getBoundingClientRect().top;
    toggle.click();
    await element.updateComplete;
    await listIn(element);
    expect(toggle.getBoundingClientRect().top).to.equal(before);
    const bar = inside(element, '.list-bar').getBoundingClientRect();
    expect(bar.bottom).to.be.at.most(innerHeight);
    expect(bar.top).to.be.greaterThan(innerHeight / 2);
  });

  it('is gone to by the bar, with the keyboard', async () => {
    const [element, [card]] = await whole();
    toggleOf(card as Element).click();
    await element.updateComplete;
    inside(element, '.list-bar button').focus();
    await sendKeys({ press: 'Enter' });
    const list = await listIn(element);
    await until(() => list.shadowRoot?.activeElement?.id === 'mine', 'focus never came');
    expect(inside(list, '.entry').getBoundingClientRect().bottom).to.be.within(0, innerHeight);
  });

  it('never lets the bar cover what Tab comes to', async () => {
    const [element, found] = await whole();
    toggleOf(found[0] as Element).click();
    await element.updateComplete;
    toggleOf(found[0] as Element).focus();
    for (let step = 0; step < 8; step += 1) {
      await sendKeys({ press: 'Tab' });
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (focused?.closest('.list-bar')) break;
      const bar = inside(element, '.list-bar').getBoundingClientRect();
      expect(focused?.getBoundingClientRect().bottom, wordsOf(focused)).to.be.at.most(bar.top);
    }
  });

  it('comes with a link, also one that is followed on the page', async () => {
    const [element] = await whole();
    expect(all(element, 'provider-shortlist')).to.deep.equal([]);
    location.hash = '#pm-list=1!warm-referrals';
    const list = await listIn(element);
    expect(wordsOf(inside(list, '#shared-title'))).to.equal('A list was shared with you');
    expect(all(element, '.list-bar'), 'nobody is on the visitor’s own').to.deep.equal([]);
  });

  it('stands before the search where the page was opened for it, and after it where the page was being read', async () => {
    const comesBefore = (element: ProviderMatch): boolean =>
      (inside(element, 'provider-shortlist').compareDocumentPosition(inside(element, 'provider-search')) &
        Node.DOCUMENT_POSITION_FOLLOWING) >
      0;
    const [read] = await whole();
    location.hash = '#pm-list=1!warm-referrals';
    await listIn(read);
    expect(comesBefore(read)).to.equal(false);
    read.remove();
    const [opened] = await whole();
    const list = await listIn(opened);
    expect(comesBefore(opened)).to.equal(true);
    expect(wordsOf(inside(list, '#shared-title'))).to.equal('A list was shared with you');
  });

  it('hands down how many there may be', async () => {
    const [element, found] = await whole();
    element.shortlistLimit = 1;
    await element.updateComplete;
    for (const card of found.slice(0, 2)) toggleOf(card).click();
    await found[1]?.updateComplete;
    expect(wordsOf(inside(found[1] as Element, '.list-said'))).to.equal('Your list holds 1 provider. Take that one off first.');
  });

  it('is the page’s own where the page has one', async () => {
    const element = await fixture<ProviderMatch>(
      html`<provider-match src=${feedAddress(feedWithLists)} no-faq><provider-shortlist></provider-shortlist></provider-match>`,
    );
    expect(all(element, 'provider-shortlist, provider-search')).to.deep.equal([]);
    const list = element.querySelector('provider-shortlist') as ProviderShortlist;
    expect(list.settings.src).to.equal(element.src);
  });
});

describe('a list beside <provider-match>, not inside of it', () => {
  it('that was given no feed tells the site editor', async () => {
    const { error } = console;
    console.error = () => undefined;
    const told: unknown[] = [];
    const place = await fixture(html`<div></div>`);
    place.addEventListener('pm-error', (event) =>
      told.push([(event.target as Element).localName, (event as ProblemEvent).detail.code]),
    );
    place.innerHTML = `<provider-match src="${feedAddress(feedWithLists)}" no-faq></provider-match><provider-shortlist></provider-shortlist>`;
    await until(() => told.length > 0, 'nothing was said');
    console.error = error;
    expect(told).to.deep.equal([['provider-shortlist', 'feed-address-missing']]);
  });
});

describe('a name with a word of 84 letters', () => {
  const word = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 84);
  const [first, ...others] = feedWithLists.providers;
  const src = () =>
    feedAddress({
      ...feedWithLists,
      providers: [{ ...first, name: `Ana ${word}`, credentials: [word] }, ...others],
      lists: { all: { title: word, ids: [first?.['id'], 'p2'] } },
    });

  it('does not widen a column of 320 px, on cards, on the list, or in the comparison', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.setProperty('width', '320px');
    const list = document.createElement('provider-shortlist');
    list.setAttribute('src', src());
    list.setAttribute('list', 'all');
    place.append(list);
    await settled(list);
    inside(list, '.take-all').click();
    await until(() => inside(list, '.compare'));
    inside(list, '.compare > summary').click();
    await until(() => inside(list, '.table'));
    inside(list, '.remove').click();
    await list.updateComplete;
    inside(list, '#put-back').click();
    await list.updateComplete;
    const card = cards(list)[0] as ProviderCard;
    await until(() => inside(card, '.name'));
    expect(place.scrollWidth).to.equal(320);
    const { right } = place.getBoundingClientRect();
    const across = [...all(list, '.entry-name, .role, .title, .cell-name, .arrows'), ...all(card, '.name, .role')];
    expect(across.length).to.be.greaterThan(8);
    for (const one of across) {
      expect(one.scrollWidth, one.className).to.be.at.most(one.clientWidth || 320);
      expect(one.getBoundingClientRect().right, one.className).to.be.at.most(right);
    }
  });
});

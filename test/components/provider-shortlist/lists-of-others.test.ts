import { expect } from '@open-wc/testing';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { listFragment } from '../../../src/referral/link.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, inside, listOf, nameOf, toggleOf, wordsOf } from './list-on-page.js';

const { warn, error } = console;
let messages: string[] = [];
beforeEach(() => {
  messages = [];
  console.warn = console.error = (message: string) => void messages.push(message);
});
afterEach(() => {
  console.warn = warn;
  console.error = error;
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const cardsIn = (list: ProviderShortlist, kind: string): ProviderCard[] => all<ProviderCard>(list, `#${kind} provider-card`);
const idsIn = (list: ProviderShortlist, kind: string) => cardsIn(list, kind).map(({ provider }) => provider?.id);

describe('a list of the practice', () => {
  it('is shown in the practice’s order and words, with what it says of each', async () => {
    const list = await listOf([], { list: 'warm-referrals' });
    const words = wordsOf(inside(list, '#curated'));
    expect(wordsOf(inside(list, '#curated-title'))).to.equal('Psychiatrists we know');
    expect(words).to.contain('Recommended by Lakeside Therapy').and.contain('We have worked with each for years.');
    expect(idsIn(list, 'curated')).to.deep.equal(['p13', 'p3', 'p23']);
    await cardsIn(list, 'curated')[0]?.updateComplete;
    expect(cardsIn(list, 'curated')[0]?.shadowRoot?.textContent).to.contain('Listens well and calls back.');
    expect(inside(list, '#curated-title').localName).to.equal('h2');
    expect(cardsIn(list, 'curated')[0]?.headingLevel).to.equal(3);
  });

  it('goes onto the visitor’s list as a whole, in order', async () => {
    const list = await listOf(['p3'], { list: 'warm-referrals' });
    inside(list, '.take-all').click();
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p3', 'p13', 'p23']);
    expect(wordsOf(inside(list, '.said'))).to.equal('2 providers added to your list.');
    expect(inside(list, '.take-all').getAttribute('aria-disabled')).to.equal('true');
    const [card] = cardsIn(list, 'curated') as [ProviderCard];
    await card.updateComplete;
    expect(wordsOf(toggleOf(card))).to.equal('On my list');
  });

  it('fills the visitor’s list as far as there is room, and says so', async () => {
    const list = await listOf(['p1'], { list: 'warm-referrals', 'shortlist-limit': '2' });
    inside(list, '.take-all').click();
    await list.updateComplete;
    expect(list.ids).to.deep.equal(['p1', 'p13']);
    expect(wordsOf(inside(list, '.said'))).to.equal('1 provider added. Your list holds 2.');
  });

  it('that the feed does not have is told to the site editor, with those that it has', async () => {
    const list = document.createElement('provider-shortlist');
    const codes: unknown[] = [];
    list.addEventListener('pm-error', (event) => codes.push(event.detail));
    list.setAttribute('list', 'warm-referral');
    list.src = feedAddress({ ...sampleFeed, lists: { 'warm-referrals': { title: 'We know', ids: ['p1'] } } });
    document.body.append(list);
    await until(() => codes.length > 0, 'nothing was said');
    list.remove();
    expect(codes).to.deep.equal([
      { code: 'list-not-in-feed', attribute: 'list', value: 'warm-referral', allowed: 'warm-referrals' },
    ]);
    expect(messages.join()).to.contain('list-not-in-feed');
  });
});

describe('a link to a list', () => {
  it('shows it first, moves it into view once, and leaves the visitor’s own list as it was', async () => {
    const before = document.createElement('div');
    before.style.height = '3000px';
    document.body.prepend(before);
    history.replaceState(null, '', listFragment({ ids: ['p7', 'p5'] }));
    const list = await listOf(['p1'], { list: 'evenings' });
    await until(() => scrollY > 1000, 'it never came into view');
    const [first] = all(list, 'section');
    expect(first?.id).to.equal('shared');
    expect(wordsOf(inside(list, '#shared-title'))).to.equal('A list was shared with you');
    expect(idsIn(list, 'shared')).to.deep.equal(['p7', 'p5']);
    expect(list.ids).to.deep.equal(['p1']);
    scrollTo(0, 0);
    list.requestUpdate();
    await list.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(scrollY, 'once').to.equal(0);
    before.remove();
  });

  it('says how many of it are gone, and says it where all are', async () => {
    history.replaceState(null, '', '#pm-list=1!!p5,gone-1,gone-2');
    const list = await listOf([]);
    expect(wordsOf(inside(list, '#shared'))).to.contain('2 providers of this list are no longer listed.');
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#pm-list=1!!gone-1';
    await heard;
    await list.updateComplete;
    expect(wordsOf(inside(list, '#shared'))).to.contain('Nobody of this list is listed here any more.');
  });

  it('with the name of a list of the practice shows it once, under the practice’s title', async () => {
    history.replaceState(null, '', listFragment({ list: 'warm-referrals', ids: [] }));
    const list = await listOf([], { list: 'warm-referrals' });
    expect(all(list, '.suggested').map(({ id }) => id)).to.deep.equal(['shared']);
    expect(wordsOf(inside(list, '.list-title'))).to.equal('Psychiatrists we know');
    expect(idsIn(list, 'shared')).to.deep.equal(['p13', 'p3', 'p23']);
  });

  it('that is no list is let be', async () => {
    history.replaceState(null, '', '#pm-list=2!!p1');
    const list = await listOf(['p1']);
    expect(all(list, '.suggested')).to.deep.equal([]);
    expect(wordsOf(inside(list, '.entry-name'))).to.contain(nameOf('p1'));
  });
});

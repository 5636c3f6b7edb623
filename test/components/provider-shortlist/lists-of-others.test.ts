import { expect } from '@open-wc/testing';
import type { ProviderCard } from '../../../src/components/provider-card/provider-card.js';
import type { ProviderShortlist } from '../../../src/components/provider-shortlist/provider-shortlist.js';
import { listFragment } from '../../../src/referral/link.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, inside, listen, listOf, nameOf, toggleOf, wordsOf } from './list-on-page.js';

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

  it('says on the button how many fit, and beside it that there is no room', async () => {
    const list = await listOf([], { list: 'warm-referrals', 'shortlist-limit': '2' });
    const button = inside(list, '.take-all');
    expect(wordsOf(button)).to.equal('Add the first 2 to my list');
    list.add({ id: 'p3', name: nameOf('p3') });
    await list.updateComplete;
    expect(wordsOf(button), 'the second is on it already').to.equal('Add the first 2 to my list');
    all(list, '.remove')[0]?.click();
    list.add({ id: 'p23', name: nameOf('p23') });
    await list.updateComplete;
    expect(wordsOf(button), 'the last is on it already').to.equal('Add 1 more to my list');
    list.add({ id: 'p1', name: nameOf('p1') });
    await list.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(wordsOf(inside(list, '.said'))).to.equal('Your list holds 2 providers. Take one off first.');
    const heard = listen(list);
    button.click();
    expect(list.ids).to.deep.equal(['p23', 'p1']);
    await until(() => heard.length > 0, 'nothing was said');
    expect(heard).to.deep.equal(['Your list holds 2 providers. Take one off first.']);
  });

  it('is said to be added only while it is so, and said again when it is added again', async () => {
    const list = await listOf([], { list: 'warm-referrals' });
    const spoken: string[] = [];
    const said = '3 providers added to your list.';
    const hear = new MutationObserver((changes) => {
      for (const { target } of changes) if (wordsOf(target as Element) === said) spoken.push(said);
    });
    for (const region of all(list, '[role="status"]')) hear.observe(region, { childList: true });
    for (let time = 1; time <= 2; time += 1) {
      inside(list, '.take-all').click();
      await list.updateComplete;
      expect(wordsOf(inside(list, '.said'))).to.equal(said);
      expect(all(list, '.notice'), 'not cleared any more').to.deep.equal([]);
      inside(list, '#clear').click();
      await list.updateComplete;
      expect(wordsOf(inside(list, '.said')), 'over an empty list').to.equal('');
      await until(() => spoken.length === time, 'it was not said');
    }
    hear.disconnect();
  });

  it('that is on the visitor’s list already is said to be, each time', async () => {
    const list = await listOf(['p3', 'p13', 'p23'], { list: 'warm-referrals' });
    const heard = listen(list);
    inside(list, '.take-all').click();
    await until(() => heard.length > 0, 'nothing was said');
    expect(heard).to.deep.equal(['All of them are on your list.']);
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

  it('with a name that the feed does not know says so, and not that people have left', async () => {
    history.replaceState(null, '', listFragment({ list: 'mornings', ids: [] }));
    const list = await listOf([]);
    expect(wordsOf(inside(list, '#shared')))
      .to.contain('This list is not known here.')
      .and.not.contain('any more');
  });

  for (const hash of ['#pm-list=2!!p1', '#pm-list=1!'])
    it(`that this page cannot read (${hash}) is told in human words, and shows nobody`, async () => {
      history.replaceState(null, '', hash);
      const list = await listOf(['p1']);
      expect(all(list, '.suggested').map(({ id }) => id)).to.deep.equal(['shared']);
      expect(wordsOf(inside(list, '#shared p'))).to.equal('This page cannot read this link. Ask whoever sent it for a new one.');
      expect(wordsOf(inside(list, '.entry-name')), 'the visitor’s own').to.contain(nameOf('p1'));
    });

  it('in another part of the address is let be', async () => {
    history.replaceState(null, '', '#contact');
    const list = await listOf(['p1']);
    expect(all(list, '.suggested')).to.deep.equal([]);
  });
});

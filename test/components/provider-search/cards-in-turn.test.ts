import { expect, fixture, html } from '@open-wc/testing';
import { rehearseOnFocus } from '../../../src/components/provider-search/rehearsal.js';
import { pageIdle } from '../../../src/controllers/page-idle.js';
import { createDirectory } from '../../../src/search/directory.js';
import { holdTimers } from '../../fixtures/held-timers.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, box, cards, inside, keepConsole, ready, search, total, type, write } from './search-on-page.js';

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

  it('draws the first list a few cards at a time, and is complete once all are there', async () => {
    const element = document.createElement('provider-search');
    element.setAttribute('src', feedAddress(sampleFeed));
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const counts = new Set<number>();
    parent.append(element);
    const observer = new MutationObserver(() => counts.add(cards(element).length));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await ready(element);
    observer.disconnect();
    expect(cards(element)).to.have.length(20);
    expect(Math.min(...[...counts].filter((count) => count > 0))).to.be.below(6);
  });

  it('draws filters that are folded away after the first list', async () => {
    const element = document.createElement('provider-search');
    element.setAttribute('src', feedAddress(sampleFeed));
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.style.setProperty('width', '390px');
    const seen: [cards: number, filters: number][] = [];
    parent.append(element);
    const observer = new MutationObserver(() => seen.push([cards(element).length, all(element, '#filters .group').length]));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await ready(element);
    observer.disconnect();
    expect(seen.some(([drawn, groups]) => drawn > 0 && groups === 0)).to.equal(true);
    expect(all(element, '#filters .group')).to.not.have.length(0);
    expect(inside(element, '#filters').checkVisibility()).to.equal(false);
    inside(element, '.fold').click();
    await element.updateComplete;
    expect(inside(element, '#filters').checkVisibility()).to.equal(true);
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

  it('draws the letter and the suggestions first, and what they find once those are painted', async () => {
    const element = await search();
    const frames: FrameRequestCallback[] = [];
    const { requestAnimationFrame: request } = window;
    const patience = holdTimers(100);
    window.requestAnimationFrame = (callback) => frames.push(callback);
    try {
      const written = write(element, 'aet');
      await until(() => all(element, '[role="option"]').length > 0);
      expect(box(element).value).to.equal('aet');
      expect(total(element)).to.equal('60 providers');
      expect(all(element, '.chip')).to.have.length(0);
      while (frames.length > 0) frames.shift()?.(performance.now());
      await written;
      expect(total(element)).to.equal(`${element.total} providers`);
      expect(all(element, '.chip')).to.have.length(1);
    } finally {
      window.requestAnimationFrame = request;
      patience.release();
    }
  });

  it('keeps the card of who stays, and draws over those of who leaves', async () => {
    const element = await search();
    const before = new Map(cards(element).map((card) => [card, card.hit?.provider.id]));
    await write(element, 'aetna');
    const now = cards(element);
    expect(now.map((card) => before.has(card))).to.deep.equal(now.map(() => true));
    for (const card of now) {
      const { id } = card.hit!.provider;
      if ([...before.values()].includes(id)) expect(before.get(card)).to.equal(id);
    }
  });

  it('hides the cards that wait from everybody, and shows twenty when the typing rests', async () => {
    const element = await search();
    inside(element, '.cards').style.marginBlockStart = '5000px';
    await write(element, 'a');
    const waiting = all(element, '.card.spare');
    expect(waiting).to.have.length(19);
    for (const card of waiting) {
      expect(card.getAttribute('aria-hidden')).to.equal('true');
      expect(card.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    }
    await until(() => cards(element).length === Math.min(20, element.total ?? 0));
    expect(all(element, '.card.spare')).to.have.length(0);
  });

  it('never puts somebody else into the card that has the focus', async () => {
    const element = await search();
    const [first] = cards(element);
    first!.focus();
    const { id, name } = first!.hit!.provider;
    const other = sampleFeed.providers.find((provider) => provider.name !== name)!;
    element.query = { text: String(other.name) };
    await element.updateComplete;
    expect(cards(element).map((card) => card.hit?.provider.id)).to.not.include(id);
    expect(first!.isConnected).to.equal(false);
    expect(first!.hit!.provider.id).to.equal(id);
  });
});

describe('a rehearsal', () => {
  it('begins with the focus, searches for words of the list itself, and ends with the first letter that is typed', async () => {
    const directory = createDirectory(sampleFeed.providers as never);
    const asked: string[] = [];
    const { search: find } = directory;
    directory.search = (query) => {
      if (query.text) asked.push(query.text);
      return find.call(directory, query);
    };
    const state = { status: 'ready', directory, feed: { version: 1, providers: [] } } as const;
    let typed = false;
    const host = document.createElement('button');
    document.body.append(host);
    try {
      rehearseOnFocus(host, () => (typed ? undefined : state));
      host.focus();
      await until(() => asked.length > 2);
      expect(asked[1]!.startsWith(asked[0]!)).to.equal(true);
      typed = true;
      const { length } = asked;
      for (let rests = 0; rests < 3; rests++) await pageIdle();
      expect(asked).to.have.length(length);
    } finally {
      host.remove();
    }
  });
});

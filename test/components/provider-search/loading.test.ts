import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ProblemEvent } from '../../../src/components/problem-event.js';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import { holdTimers } from '../../fixtures/held-timers.js';
import { feedAddress, sampleFeed } from '../../fixtures/sample-feed.js';
import { inHalves, serveFiles } from '../../fixtures/served-files.js';
import { until } from '../../fixtures/until.js';
import { all, box, cards, chips, focused, inside, keepConsole, ready, spoken, total, type } from './search-on-page.js';

const { said } = keepConsole();

describe('provider-search, while its list is on the way or missing', () => {
  it('can be typed into while the list is still on its way', async () => {
    const { fetch } = window;
    let answer = (_: Response): void => {};
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    try {
      const parent = await fixture(html`<div><provider-search src="/slow.json">Call us</provider-search></div>`);
      const element = parent.firstElementChild as ProviderSearch;
      await until(() => box(element) !== null);
      await type(element, 'aetna');
      await until(() => all(element, 'progress').length > 0, 'no progress was shown');
      expect(inside(element, '.status').getAttribute('aria-busy')).to.equal('true');
      answer(Response.json(sampleFeed));
      await ready(element);
      expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna']);
      expect(focused(element)).to.equal(box(element));
    } finally {
      window.fetch = fetch;
    }
  });

  it('shows what to do when the list cannot be loaded, tells the editor why, and tries again', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const element = document.createElement('provider-search');
      element.innerText = 'Call 312-555-0142';
      element.phone = '312-555-0199';
      element.src = '/gone.json';
      const parent = await fixture(html`<div></div>`);
      const heard = oneEvent(element, 'pm-error');
      parent.append(element);
      const problem = (await heard) as unknown as ProblemEvent;
      await element.updateComplete;
      expect(problem.detail.code).to.equal('feed-network');
      expect(said()).to.contain('docs/errors.md#feed-network');
      expect(inside<HTMLSlotElement>(element, 'slot:not([name])').assignedNodes()).to.have.length(1);
      expect(inside<HTMLAnchorElement>(element, '.problem a').href).to.equal('tel:+13125550199');
      expect(inside(element, 'crisis-line')).to.not.equal(null);
      expect(spoken(element)).to.equal('The list of providers cannot be shown');
      window.fetch = () => Promise.resolve(Response.json(sampleFeed));
      inside(element, '.problem button').click();
      await ready(element);
      expect(total(element)).to.equal('60 providers');
      expect(focused(element)).to.equal(box(element));
    } finally {
      window.fetch = fetch;
    }
  });

  it('tells the editor who gave no address, but only once a script had time to give one', async () => {
    const patience = holdTimers(100);
    const problems: string[] = [];
    const listen = (event: Event): void => void problems.push((event as ProblemEvent).detail.code);
    document.addEventListener('pm-error', listen);
    try {
      await fixture(
        html`<div>
          <provider-search></provider-search>
          <provider-search src=""></provider-search>
          <provider-search .src=${feedAddress(sampleFeed)}></provider-search>
        </div>`,
      );
      expect(problems).to.deep.equal([]);
      patience.run();
      expect(problems).to.deep.equal(['feed-address-missing', 'feed-address-missing']);
    } finally {
      document.removeEventListener('pm-error', listen);
      patience.release();
    }
  });
});

describe('provider-search, with a large list', () => {
  const many = Array.from({ length: 1_200 }, (_, i) => ({ id: `p${i}`, name: `Name ${i}`, bio: 'Plain words. '.repeat(100) }));

  it('says how many of how many providers are read, in a bar with a name', async () => {
    const { body, arrive } = inHalves(JSON.stringify({ version: 1, count: many.length, providers: many }));
    const served = serveFiles({ 'large.json': body });
    try {
      const parent = await fixture(html`<div><provider-search src="/large.json">Call us</provider-search></div>`);
      const element = parent.firstElementChild as ProviderSearch;
      await until(() => served.asked.length > 0);
      arrive[0]();
      await until(() => /^Reading [\d,]+ of 1,200 providers$/.test(all(element, '.progress label')[0]?.textContent ?? ''));
      const bar = inside<HTMLProgressElement>(element, 'progress');
      expect(bar.labels).to.have.length(1);
      expect(bar.value).to.be.within(1, 59);
      arrive[1]();
      await ready(element);
      expect(total(element)).to.equal('1,200 providers');
      expect(all(element, 'progress')).to.have.length(0);
    } finally {
      served.restore();
    }
  });
});

describe('provider-search, with the first of a large list', () => {
  const many = Array.from({ length: 10_500 }, (_, i) => ({
    id: `p${i}`,
    name: `Name ${i}`,
    focus: ['adhd'],
    bio: 'Plain words about what somebody does. '.repeat(4),
  }));
  const text = JSON.stringify({ version: 1, count: many.length, providers: many });
  let served: ReturnType<typeof serveFiles>;
  let next = 0;
  afterEach(() => served.restore());

  /** A search that has read half of its list and shows the first. */
  async function begun(): Promise<{ element: ProviderSearch; arriveAll: () => void }> {
    const { body, arrive } = inHalves(text);
    const name = `begun-${next++}.json`;
    served = serveFiles({ [name]: body });
    const parent = await fixture(html`<div><provider-search src=${`/${name}`}>Call us</provider-search></div>`);
    const element = parent.firstElementChild as ProviderSearch;
    await until(() => served.asked.length > 0);
    arrive[0]();
    await until(() => total(element) === '2,000 providers so far', 'the first were not shown');
    return { element, arriveAll: arrive[1] };
  }

  it('shows them while the others are on their way, without a count that pretends to be the last', async () => {
    const { element, arriveAll } = await begun();
    expect(element.status).to.equal('loading');
    expect(element.total).to.equal(undefined);
    await until(() => cards(element).length === 20);
    expect(all(element, '.value-count, .more .hint')).to.have.length(0);
    await until(() => /^Reading [\d,]+ of 10,500 providers$/.test(all(element, '.rest label')[0]?.textContent ?? ''));
    expect(inside(element, '.rest').textContent).to.contain('You can search the first 2,000 now.');
    const top = inside(element, '#total').getBoundingClientRect().top;
    arriveAll();
    await ready(element);
    expect(total(element)).to.equal('10,500 providers');
    expect(element.total).to.equal(10_500);
    expect(inside(element, '.rest').textContent).to.contain('All 10,500 providers are here.');
    expect(Math.abs(inside(element, '#total').getBoundingClientRect().top - top)).to.be.below(2);
    await type(element, 'name');
    expect(all(element, '.rest')).to.have.length(0);
  });

  it('says that the list cannot be shown when the others do not come', async () => {
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    served = serveFiles({
      'broken.json': new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) }),
    });
    const parent = await fixture(html`<div><provider-search src="/broken.json">Call us</provider-search></div>`);
    const element = parent.firstElementChild as ProviderSearch;
    await until(() => served.asked.length > 0);
    body?.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
    await until(() => total(element) === '2,000 providers so far');
    body?.error(new TypeError('The connection broke'));
    await until(() => element.status === 'failed');
    await until(() => all(element, '.problem').length > 0);
    expect(cards(element)).to.have.length(0);
  });

  it('leaves them in place under somebody who reads them, until they want everybody', async () => {
    const { element, arriveAll } = await begun();
    const [first] = cards(element);
    first!.focus();
    arriveAll();
    await until(() => all(element, '.rest button').length > 0);
    expect(total(element)).to.equal('2,000 providers so far');
    expect(cards(element)[0]).to.equal(first);
    expect(focused(element)).to.equal(first);
    inside(element, '.rest button').click();
    await until(() => total(element) === '10,500 providers');
    expect(focused(element)?.id).to.equal('total');
  });

  it('takes the news that everybody is here away where nothing seen would move, and leaves it where something would', async () => {
    const news = holdTimers(8000);
    try {
      const { element, arriveAll } = await begun();
      arriveAll();
      await ready(element);
      await until(() => cards(element).length === 20);
      expect(inside(element, '.rest').textContent).to.contain('All 10,500 providers are here.');
      window.scrollTo(0, 0);
      news.run();
      await element.updateComplete;
      expect(all(element, '.rest'), 'the list is in sight').to.have.length(1);
      element.parentElement!.style.marginBlockStart = `${innerHeight}px`;
      news.run();
      await until(() => all(element, '.rest').length === 0, 'it stayed though nobody saw the list');
      expect(total(element)).to.equal('10,500 providers');
    } finally {
      news.release();
    }
  });

  it('says once by ear that everybody is here, in place of how far it was', async () => {
    const tellings = holdTimers(10_000);
    try {
      const { element, arriveAll } = await begun();
      await until(() => inside<HTMLProgressElement>(element, '.rest progress').value > 0);
      tellings.run();
      expect(spoken(element)).to.match(/^Still loading the list of providers: \d+ percent\.$/);
      arriveAll();
      await ready(element);
      expect(spoken(element)).to.equal('All 10,500 providers are here.');
    } finally {
      tellings.release();
    }
  });

  it('asks everybody as soon as somebody who reads asks something else', async () => {
    const { element, arriveAll } = await begun();
    cards(element)[0]!.focus();
    arriveAll();
    await until(() => all(element, '.rest button').length > 0);
    await type(element, 'adhd');
    expect(total(element)).to.equal('10,500 providers');
  });

  it('says the count of an answer once, when everybody has come', async () => {
    const { element, arriveAll } = await begun();
    const rests = holdTimers(1000);
    try {
      await type(element, 'adhd');
      rests.run();
      expect(spoken(element)).to.equal('');
      arriveAll();
      await ready(element);
      rests.run();
      expect(spoken(element)).to.match(/^10,500 providers match/);
    } finally {
      rests.release();
    }
  });
});

describe('provider-search, with a list in parts', () => {
  const inState = (state: string) => [{ id: state, name: `Who works in ${state}`, licensedIn: [state] }];
  const index = {
    parts: [
      { src: 'il.json', states: ['IL'] },
      { src: 'wi.json', states: ['WI'] },
    ],
  };
  const open = async (name: string, state: string): Promise<ProviderSearch> => {
    const parent = await fixture(html`<div><provider-search src=${`/${name}`} state=${state}></provider-search></div>`);
    return ready(parent.firstElementChild as ProviderSearch);
  };

  it('loads the state that the page names, says so, and loads the others when asked', async () => {
    const served = serveFiles({ 'a-index.json': index, 'il.json': inState('IL'), 'wi.json': inState('WI') });
    try {
      const element = await open('a-index.json', 'Illinois');
      expect(served.asked).to.deep.equal(['a-index.json', 'il.json']);
      expect(inside(element, '.rest').textContent).to.contain('Only providers for patients in Illinois are loaded.');
      inside(element, '.rest button').click();
      await until(() => served.asked.includes('wi.json') && all(element, '.rest').length === 0);
      expect(chips(element)).to.have.length(1);
      inside(element, '.chip').click();
      await until(() => total(element) === '2 providers');
    } finally {
      served.restore();
    }
  });

  it('loads the others when the state is taken away', async () => {
    const served = serveFiles({ 'b-index.json': index, 'il.json': inState('IL'), 'wi.json': inState('WI') });
    try {
      const element = await open('b-index.json', 'IL');
      inside(element, '.chip').click();
      await until(() => total(element) === '2 providers');
      expect(all(element, '.rest')).to.have.length(0);
    } finally {
      served.restore();
    }
  });

  it('says that a part is missing, and tries it again', async () => {
    const served = serveFiles({ 'c-index.json': index, 'il.json': inState('IL') });
    try {
      const element = await open('c-index.json', '');
      expect(total(element)).to.equal('1 provider');
      expect(inside(element, '.rest').textContent).to.contain('A part of the list did not arrive');
      expect(said()).to.contain('docs/errors.md#feed-not-found');
      served.files['wi.json'] = inState('WI');
      inside(element, '.rest button').click();
      await until(() => total(element) === '2 providers');
      expect(all(element, '.rest')).to.have.length(0);
    } finally {
      served.restore();
    }
  });
});

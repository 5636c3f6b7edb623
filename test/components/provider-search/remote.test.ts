import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/components/provider-match/define.js';
import type { ProblemEvent } from '../../../src/components/problem-event.js';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { createDirectory } from '../../../src/search/directory.js';
import { indexRecords } from '../../../src/search/remote/index-record.js';
import type { SearchClient } from '../../../src/search/remote/search-client.js';
import { IndexInMemory } from '../../fixtures/index-in-memory.js';
import { sampleFeed } from '../../fixtures/sample-feed.js';
import { until } from '../../fixtures/until.js';
import { all, box, cards, chips, focused, inside, keepConsole, ready, spoken, total, wide, write } from './search-on-page.js';

const { said } = keepConsole();
const { providers } = parseFeed(sampleFeed).feed;
const local = createDirectory(providers);
const records = indexRecords(providers);

/** A client whose answers a test can hold back, take away or replace. */
class TestClient implements SearchClient {
  readonly index = new IndexInMemory(records);
  /** In place of the index. */
  answer: ((found: Promise<unknown>) => Promise<unknown>) | undefined;
  #held: (() => void)[] | undefined;

  async search(requests: Parameters<SearchClient['search']>[0]): Promise<unknown> {
    const found = this.index.search(requests);
    const held = this.#held;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    return this.answer ? this.answer(found) : found;
  }

  /** From here on answers wait. @returns lets those go that were asked for so far, the newest first */
  hold(): () => void {
    const held: (() => void)[] = [];
    this.#held = held;
    return () => {
      this.#held = undefined;
      for (const resolve of held.reverse()) resolve();
    };
  }

  /** How often something was asked. */
  get count(): number {
    return this.index.calls.length;
  }
}

async function mount(client: SearchClient, attributes: Record<string, string> = {}): Promise<ProviderSearch> {
  const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  parent.style.setProperty('width', wide);
  const element = document.createElement('provider-search');
  element.searchClient = client;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

const answered = (element: ProviderSearch): Promise<void> =>
  until(() => inside(element, '.results')?.getAttribute('aria-busy') === 'false', 'no answer came');
const totalOf = (text: string): string => `${local.search({ text }).total} providers`;

describe('provider-search with a search client', () => {
  it('shows what the engine holds, with the counts and reasons of a local list', async () => {
    const client = new TestClient();
    const element = await ready(await mount(client));
    expect(total(element)).to.equal('60 providers');
    expect(cards(element)).to.have.length(20);
    await write(element, 'aetna adhd ');
    await answered(element);
    expect(total(element)).to.equal(totalOf('aetna adhd '));
    expect(chips(element)).to.deep.equal(['Remove Insurance: Aetna', 'Remove Condition: ADHD']);
    const [card] = cards(element);
    await card!.updateComplete;
    const hit = local
      .search({ text: 'aetna adhd ', limit: 60 })
      .hits.find(({ provider }) => provider.id === card!.hit?.provider.id);
    expect(card!.hit?.reasons).to.deep.equal(hit?.reasons);
    expect(card!.hit?.cautions).to.deep.equal(hit?.cautions);
  });

  it('starts with the presets, and never shows anybody without them', async () => {
    const client = new TestClient();
    const release = client.hold();
    const element = await mount(client, { insurance: 'aetna' });
    let shown = 0;
    const watch = new MutationObserver(() => (shown = Math.max(shown, cards(element).length)));
    await until(() => element.shadowRoot?.querySelector('.root'));
    watch.observe(element.shadowRoot!, { childList: true, subtree: true });
    release();
    await ready(element);
    watch.disconnect();
    expect(element.total).to.equal(local.search({ filters: { insurance: ['aetna'] } }).total);
    expect(cards(element).every(({ hit }) => hit?.provider.insurance?.accepted?.includes('aetna'))).to.equal(true);
    expect(shown).to.be.at.most(20);
  });

  it('keeps the list before until the answer is there, and shows at once what was understood', async () => {
    const client = new TestClient();
    const element = await ready(await mount(client));
    const before = cards(element).map(({ hit }) => hit?.provider.id);
    const release = client.hold();
    await write(element, 'medicaid ');
    expect(chips(element)).to.deep.equal(['Remove Insurance: Medicaid']);
    expect(inside(element, '.results').getAttribute('aria-busy')).to.equal('true');
    const after = cards(element).map(({ hit }) => hit?.provider.id);
    // Those below the fold wait until the typing rests.
    expect(after).to.have.length.above(0);
    expect(after).to.deep.equal(before.slice(0, after.length));
    expect(spoken(element)).to.equal('');
    const asked = client.count;
    await until(() => client.count > asked);
    release();
    await answered(element);
    expect(total(element)).to.equal(totalOf('medicaid '));
    await until(() => spoken(element) !== '');
    expect(spoken(element)).to.contain(String(local.search({ text: 'medicaid ' }).total));
  });

  it('drops an answer that arrives after a later one', async () => {
    const client = new TestClient();
    const element = await ready(await mount(client));
    const release = client.hold();
    let asked = client.count;
    await write(element, 'aetna ');
    await until(() => client.count > asked);
    asked = client.count;
    await write(element, 'cigna ');
    await until(() => client.count > asked);
    // The newest first, so that the older answer is late.
    release();
    await answered(element);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove Insurance: Cigna']);
    expect(total(element)).to.equal(totalOf('cigna '));
  });

  it('says that the list did not arrive where the client fails, tells the editor without the question, and tries again', async () => {
    const client = new TestClient();
    client.answer = () => Promise.reject(Object.assign(new TypeError('POST /q?query=secret'), { status: 503 }));
    const element = document.createElement('provider-search');
    element.searchClient = client;
    const parent = await fixture(html`<div></div>`);
    const heard = oneEvent(element, 'pm-error');
    parent.append(element);
    const { detail } = (await heard) as unknown as ProblemEvent;
    expect(detail.code).to.equal('search-client-failed');
    expect(said()).to.contain('docs/errors.md#search-client-failed').and.contain('503').and.not.contain('secret');
    await element.updateComplete;
    expect(inside(element, '.problem-title').textContent).to.equal('The list of providers cannot be shown');
    client.answer = undefined;
    inside(element, '.problem button').click();
    await ready(element);
    expect(total(element)).to.equal('60 providers');
  });

  for (const [what, outage] of [
    ['nothing', () => Promise.resolve(undefined)],
    ['results without a number', () => Promise.resolve({ results: [{ hits: [] }] })],
    [
      'empty lists',
      async (found: Promise<unknown>) => {
        const { results } = (await found) as { results: unknown[] };
        return { results: results.map(() => ({ hits: [], nbHits: 0, facets: {} })) };
      },
    ],
  ] as const) {
    it(`does not take ${what} in an outage for a list without providers, and keeps what was typed`, async () => {
      const client = new TestClient();
      const element = await ready(await mount(client));
      client.answer = outage;
      await write(element, 'aetna ');
      await until(() => element.status === 'failed', 'the outage was not noticed');
      await element.updateComplete;
      expect(inside(element, '.problem-title').textContent).to.equal('The list of providers cannot be shown');
      expect(element.shadowRoot?.getElementById('total')).to.equal(null);
      expect(said()).to.contain('search-client-no-answer');
      expect(box(element).value).to.equal('aetna ');
      expect(focused(element)).to.equal(box(element));
      client.answer = undefined;
      await write(element, 'aetna adhd ');
      await ready(element);
      expect(total(element)).to.equal(totalOf('aetna adhd '));
    });
  }

  it('says so where really nobody fits, with ways out that are counted elsewhere', async () => {
    const element = await ready(await mount(new TestClient(), { insurance: 'aetna', language: 'vi', state: 'WI' }));
    const query = { filters: { insurance: ['aetna'], language: ['vi'], state: ['WI'] } };
    expect(local.search(query).total).to.equal(0);
    expect(inside(element, '.nothing')).to.not.equal(null);
    expect(all(element, '.way')).to.have.length(local.search(query).relaxations.length + 1);
  });

  it('leaves out a record that cannot be used, tells the editor, and shows the others', async () => {
    const client = new TestClient();
    client.answer = async (found) => {
      const { results } = (await found) as { results: { hits: { provider: unknown }[] }[] };
      for (const { hits } of results) if (hits[0]) hits[0].provider = { id: 'p1', name: '' };
      return { results };
    };
    const element = await ready(await mount(client));
    expect(cards(element)).to.have.length(19);
    expect(said()).to.contain('docs/errors.md#name-missing');
  });

  it('adds more on a press, and goes to the first of them', async () => {
    const element = await ready(await mount(new TestClient()));
    inside(element, '.more button').click();
    await until(() => cards(element).length === 40, 'no more came');
    await until(() => focused(element) === cards(element)[20]);
    expect(new Set(cards(element).map(({ hit }) => hit?.provider.id)).size).to.equal(40);
  });

  it('offers the orders that there is an index for, and asks that index', async () => {
    const client = new TestClient();
    const element = await mount(client);
    element.searchIndex = { best: 'people', name: 'people_by_name' };
    await ready(element);
    const sort = inside<HTMLSelectElement>(element, '#sort');
    expect([...sort.options].map(({ value }) => value)).to.deep.equal(['best', 'name']);
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await until(() => client.index.calls.at(-1)?.[0]?.indexName === 'people_by_name');
    await answered(element);
  });

  it('is handed the client by the provider-match around it', async () => {
    const match = document.createElement('provider-match');
    match.searchClient = new TestClient();
    match.noFaq = true;
    const parent = await fixture(html`<div lang="en"></div>`);
    parent.append(match);
    await until(() => match.shadowRoot?.querySelector('provider-search'));
    const element = match.shadowRoot!.querySelector('provider-search')!;
    await ready(element);
    expect(total(element)).to.equal('60 providers');
  });

  it('says what is wrong where the client is none', async () => {
    const element = await mount({} as SearchClient);
    await until(() => element.status === 'failed');
    expect(said()).to.contain('search-client-not-usable');
  });
});

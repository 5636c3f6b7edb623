import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/provider-match/define.js';
import type { ProviderMatch } from '../../src/components/provider-match/provider-match.js';
import type { ProviderSearch } from '../../src/components/provider-search/provider-search.js';
import { feedAddress, sampleFeed } from '../fixtures/sample-feed.js';
import { until } from '../fixtures/until.js';

const src = feedAddress(sampleFeed);

async function readySearch(root: ParentNode | null | undefined): Promise<ProviderSearch> {
  await until(() => root?.querySelector('provider-search')?.status === 'ready', 'the feed never came');
  const search = root?.querySelector('provider-search') as ProviderSearch;
  await search.updateComplete;
  return search;
}
const chips = (search: ProviderSearch): string[] =>
  [...(search.shadowRoot?.querySelectorAll('.chip') ?? [])].map((chip) => chip.getAttribute('aria-label') ?? '');
const isShown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** The editor's messages are what is tested; they need not fill the report. */
const { warn, error } = console;
beforeEach(() => {
  console.warn = () => {};
  console.error = () => {};
});
afterEach(() => {
  console.warn = warn;
  console.error = error;
});

describe('provider-match', () => {
  it('is the whole experience in one tag: crisis line first, then the search', async () => {
    const element = await fixture<ProviderMatch>(html`<provider-match src=${src} insurance="aetna"></provider-match>`);
    const search = await readySearch(element.shadowRoot);
    const order = [...(element.shadowRoot?.querySelectorAll('crisis-line, provider-search') ?? [])].map((each) => each.localName);
    expect(order).to.deep.equal(['crisis-line', 'provider-search']);
    expect(chips(search)).to.deep.equal(['Remove Insurance: Aetna']);
  });

  it('hands its settings to the elements that the page puts inside, and an element’s own win', async () => {
    const element = await fixture<ProviderMatch>(
      html`<provider-match src=${src} insurance="aetna" language="es">
        <section><provider-search insurance="cigna"></provider-search></section>
      </provider-match>`,
    );
    const search = await readySearch(element);
    expect(chips(search)).to.deep.equal(['Remove Insurance: Cigna', 'Remove Language: Spanish']);
    expect(element.shadowRoot?.querySelector('provider-search'), 'only the page’s own').to.equal(null);
  });

  it('shows what stands between its tags until the list is there, and hides it then', async () => {
    const element = await fixture<ProviderMatch>(html`<provider-match><p>Call 312-555-0142</p></provider-match>`);
    const words = element.querySelector('p') as HTMLElement;
    expect(isShown(words)).to.equal(true);
    element.src = src;
    await readySearch(element.shadowRoot);
    expect(isShown(words)).to.equal(false);
  });

  it('shows the page’s own crisis line in place of ours, above and where somebody seems to be in danger', async () => {
    const element = await fixture<ProviderMatch>(
      html`<provider-match src=${src}
        ><crisis-line slot="crisis" number="116 123" exit-url="https://example.org/"></crisis-line
      ></provider-match>`,
    );
    const search = await readySearch(element.shadowRoot);
    const own = element.querySelector('crisis-line') as HTMLElement;
    expect(isShown(own)).to.equal(true);
    search.query = { text: 'quiero morir' };
    await search.updateComplete;
    const [below] = search.shadowRoot?.querySelector<HTMLSlotElement>('slot[name="crisis"]')?.assignedElements() ?? [];
    expect(below?.getAttribute('number')).to.equal('116 123');
    expect(below?.hasAttribute('exit-url'), 'one way out is enough').to.equal(false);
    expect(isShown(below as Element)).to.equal(true);
    expect(isShown(own)).to.equal(true);
  });

  it('shows the page’s own crisis line beside elements of the page’s own too', async () => {
    const element = await fixture<ProviderMatch>(
      html`<provider-match src=${src}
        ><crisis-line slot="crisis" number="116 123"></crisis-line><provider-search></provider-search
      ></provider-match>`,
    );
    await readySearch(element);
    expect(isShown(element.querySelector('crisis-line') as Element)).to.equal(true);
  });

  it('names the tag that the editor wrote when something in it is wrong', async () => {
    const problems: string[] = [];
    console.warn = (line: string) => problems.push(line);
    const element = await fixture<ProviderMatch>(html`<provider-match src=${src} insurance="aetnaa"></provider-match>`);
    await readySearch(element.shadowRoot);
    expect(problems.join()).to.contain('at <provider-match insurance="aetnaa">. Did you mean aetna?');
  });

  it('shows it again when the list cannot be shown, with one crisis line above', async () => {
    const element = await fixture<ProviderMatch>(
      html`<provider-match src=${feedAddress('<!doctype html>')}><p>Call 312-555-0142</p></provider-match>`,
    );
    const search = element.shadowRoot?.querySelector('provider-search') as ProviderSearch;
    await until(() => search.status === 'failed');
    await search.updateComplete;
    expect(isShown(element.querySelector('p') as HTMLElement)).to.equal(true);
    expect(search.shadowRoot?.querySelector('crisis-line')).to.equal(null);
    expect(isShown(element.shadowRoot?.querySelector('crisis-line') as Element)).to.equal(true);
  });

  it('steps back when the page adds an element of its own later', async () => {
    const element = await fixture<ProviderMatch>(html`<provider-match src=${src}></provider-match>`);
    await readySearch(element.shadowRoot);
    element.append(document.createElement('provider-search'));
    await readySearch(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('provider-search')).to.equal(null);
  });

  it('a change of a preset reaches the search inside', async () => {
    const element = await fixture<ProviderMatch>(html`<provider-match src=${src} insurance="aetna"></provider-match>`);
    const search = await readySearch(element.shadowRoot);
    element.setAttribute('insurance', 'cigna');
    await until(() => chips(search)[0] === 'Remove Insurance: Cigna');
    element.removeAttribute('insurance');
    await until(() => chips(search).length === 0);
  });
});

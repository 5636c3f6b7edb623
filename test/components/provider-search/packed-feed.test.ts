import { expect, fixture, html } from '@open-wc/testing';
import type { ProviderSearch } from '../../../src/components/provider-search/provider-search.js';
import { packFeed } from '../../../src/feed/pack-feed.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { indexToPack } from '../../../src/search/index-to-pack.js';
import { sampleFeed } from '../../fixtures/sample-feed.js';
import { serveFiles } from '../../fixtures/served-files.js';
import { until } from '../../fixtures/until.js';
import { cards, keepConsole, ready, total, type } from './search-on-page.js';

keepConsole();

const { feed } = parseFeed(sampleFeed);
const packed = packFeed(feed, indexToPack(feed.providers));
const served = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => new Response(bytes).body!;

describe('provider-search, with a packed list', () => {
  let restore = (): void => {};
  afterEach(() => restore());

  async function searchOn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ProviderSearch> {
    ({ restore } = serveFiles({ [name]: served(bytes) }));
    const parent = await fixture(html`<div><provider-search src=${`/${name}`}>Call us</provider-search></div>`);
    return parent.firstElementChild as ProviderSearch;
  }

  it('shows, counts and finds the same people as with a plain one', async () => {
    const element = await searchOn('people.packed.bin', packed);
    await ready(element);
    expect(total(element)).to.equal('60 providers');
    const [first] = feed.providers as readonly [(typeof feed.providers)[number]];
    await type(element, first.name);
    await until(
      () =>
        cards(element)[0]?.textContent?.includes(first.name) || cards(element)[0]?.shadowRoot?.textContent?.includes(first.name),
    );
  });

  it('shows what the page has between its tags where the file was changed on the way', async () => {
    const broken = packed.slice();
    broken[400]! ^= 1;
    const element = await searchOn('broken.packed.bin', broken);
    await until(() => element.shadowRoot?.querySelector('.problem') !== null, 'nothing was said');
    expect(element.textContent).to.equal('Call us');
  });
});

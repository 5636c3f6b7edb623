import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, type Visit } from './site.js';

const CANARY = 'Zephyrine';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => visit.page.close());
afterAll(() => site.close());

const page = (extra = ''): string => `<body>
  <a id="away" href="/demo/site.css">Away</a>
  <consult-request practice="Willow Street Therapy" endpoint="/consults"></consult-request>
  <script src="/dist/provider-match.js"></script>
  <script>
    addEventListener('pageshow', (event) => { document.title = event.persisted ? 'kept' : 'new'; });
    document.querySelector('consult-request').addEventListener('pm-consult-submit', (event) => {
      event.preventDefault();
      event.resolve('WS-1');
    });
    ${extra}
  </script>
</body>`;

/** Chromium keeps no page in memory that wants to be told of its end. */
const neverKept = `addEventListener('unload', () => {});`;

/** Everything that stands in the page and in its fields, in every shadow root. */
const allWords = ({ page: tab }: Visit): Promise<string> =>
  tab.evaluate(() => {
    const words: string[] = [];
    const read = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element) words.push(String(element.value));
        if (element.childElementCount === 0) words.push(element.textContent ?? '');
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    return words.join('\n');
  });

const state = ({ page: tab }: Visit): Promise<string | undefined> =>
  tab.evaluate(() => document.querySelector('consult-request')?.status);

/** Waits by frames: what changes inside a shadow root is not seen by who watches the document. */
const shows = ({ page: tab }: Visit, selector: string): Promise<unknown> =>
  tab.waitForFunction((inside) => document.querySelector('consult-request')?.shadowRoot?.querySelector(inside), {}, selector);

async function write(visited: Visit): Promise<void> {
  await shows(visited, '#name');
  await visited.page.locator('>>> #name').fill(CANARY);
  await visited.page.locator('>>> #email').fill('z@example.org');
}

async function goAwayAndBack(visited: Visit): Promise<string> {
  const { page: tab } = visited;
  await Promise.all([tab.waitForNavigation(), tab.click('#away')]);
  await tab.goBack();
  await shows(visited, '#name, #outcome');
  return tab.title();
}

describe.each([
  ['kept in memory', ''],
  ['loaded again', neverKept],
])('the way back to a page that the browser has %s', (how, extra) => {
  it('brings back nothing of a request that arrived', async () => {
    visit = await site.open(page(extra));
    await write(visit);
    await visit.page.locator('>>> [type="submit"]').click();
    await shows(visit, '#outcome');
    expect(await state(visit)).toBe('confirmed');
    expect(await goAwayAndBack(visit)).toBe(how === 'loaded again' ? 'new' : 'kept');
    if (how === 'kept in memory') await visit.page.locator('>>> #outcome button').click();
    await shows(visit, '#name');
    expect(await allWords(visit)).not.toContain(CANARY);
  });

  it(how === 'loaded again' ? 'shows an empty form' : 'still has what was not sent', async () => {
    visit = await site.open(page(extra));
    await write(visit);
    expect(await allWords(visit)).toContain(CANARY);
    await goAwayAndBack(visit);
    expect(await state(visit)).toBe('editing');
    expect((await allWords(visit)).includes(CANARY)).toBe(how !== 'loaded again');
  });
});

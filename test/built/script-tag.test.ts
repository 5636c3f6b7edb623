import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importMap } from './import-map.js';
import { openSite, type Site, type Visit } from './site.js';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const tags = Object.keys(exports)
  .map((door) => door.slice(2))
  .filter((name) => /^[a-z]+-[a-z-]+$/.test(name));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const script = '<script src="/dist/provider-match.js"></script>';
const crisis = '<crisis-line>Call 988</crisis-line>';
const search = '<provider-search src="/demo/providers.json">Call us</provider-search>';

const definedIn = ({ page }: Visit): Promise<string[]> =>
  page.evaluate((names) => names.filter((name) => customElements.get(name) !== undefined), tags);

/** What each needs, so that it has nothing to tell the site editor. */
const everyTag = tags
  .map((tag) => `<${tag} ${tag === 'consult-request' ? 'endpoint="/consult"' : 'src="/demo/providers.json"'}></${tag}>`)
  .join('');
const allDefined = ({ page }: Visit): Promise<unknown> =>
  page.evaluate((names) => Promise.all(names.map((name) => customElements.whenDefined(name))).then(() => true), tags);

/** Waits until the element on the page says a text; the test fails by time where it never does. */
const says = ({ page }: Visit, tag: string, text: string): Promise<unknown> =>
  page.waitForFunction((name, words) => document.querySelector(name)?.shadowRoot?.textContent?.includes(words), {}, tag, text);

describe('the script tag', () => {
  it('defines every element that is on the page, and leaves nothing else behind', async () => {
    const plain = await site.open('<body></body>');
    const namesOf = (visit: Visit): Promise<string[]> => visit.page.evaluate(() => Object.getOwnPropertyNames(window));
    const visit = await site.open(`<body>${everyTag}${script}</body>`);
    await allDefined(visit);
    expect(visit.complaints).toEqual([]);
    const before = new Set(await namesOf(plain));
    const known = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
    expect((await namesOf(visit)).filter((name) => !before.has(name) && !known.includes(name))).toEqual([]);
  });

  it('fetches nothing where none of its elements is on the page', async () => {
    const visit = await site.open(`<body><p>Call us</p>${script}</body>`);
    expect(visit.requests.filter((address) => address.includes('/provider-match/'))).toEqual([]);
    expect(await definedIn(visit)).toEqual([]);
  });

  it('fetches what one element needs, not what the others do', async () => {
    const visit = await site.open(`<body>${crisis}${script}</body>`);
    await says(visit, 'crisis-line', '988');
    expect(await definedIn(visit)).toEqual(['crisis-line']);
  });

  it('finds elements that come later, also inside others', async () => {
    const visit = await site.open(`<body><main></main>${script}</body>`);
    await visit.page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('p'), document.createElement('crisis-line'));
      document.querySelector('main')?.append(section);
    });
    await says(visit, 'crisis-line', '988');
  });

  it('asks for all the files of an element at once', async () => {
    const visit = await site.open(`<body>${crisis}${script}</body>`);
    await says(visit, 'crisis-line', '988');
    const asked = visit.requests.filter((address) => address.includes('/provider-match/'));
    const entry = readFileSync('dist/provider-match.js', 'utf8');
    for (const address of asked) expect(entry).toContain(address.replace('/dist/', './'));
  });

  it('says so, and leaves the words of the page, where its files are missing', async () => {
    const visit = await site.open(`<body>${crisis}<script>${readFileSync('dist/provider-match.js', 'utf8')}</script></body>`);
    await visit.page.waitForFunction(() => document.readyState === 'complete');
    await expect.poll(() => visit.complaints.join()).toContain('element-not-loaded at <crisis-line>');
    expect(await visit.page.evaluate(() => document.body.innerText)).toContain('Call 988');
  });

  it('is a classic script of one piece', () => {
    const text = readFileSync('dist/provider-match.js', 'utf8');
    expect(text).not.toMatch(/(^|[;\s}])(import|export)[\s{*]/m);
    expect(text.slice(0, 200)).toContain('provider-match/LICENSES.md');
    expect(readFileSync('dist/provider-match/LICENSES.md', 'utf8')).toContain('lit');
  });

  it.each([
    ['twice in a row', `<body>${crisis}${script}${script}</body>`],
    [
      'twice, deferred and in the head',
      `<head><script defer src="/dist/provider-match.js"></script></head><body>${crisis}${script}</body>`,
    ],
    ['asynchronously', `<head><script async src="/dist/provider-match.js"></script></head><body>${crisis}</body>`],
    ['with a version behind its name', `<body>${crisis}<script src="/dist/provider-match.js?ver=6.8"></script></body>`],
    [
      'from a server and for a page that speak another encoding',
      `<body>${crisis}<script charset="windows-1252" src="/no-charset/provider-match.js"></script></body>`,
    ],
    ['as a module', `<body>${crisis}<script type="module" src="/dist/provider-match.js"></script></body>`],
  ])('works when it is loaded %s', async (_way, html) => {
    const visit = await site.open(html);
    await says(visit, 'crisis-line', '988');
    expect(visit.complaints).toEqual([]);
  });

  it('is happy beside the ES modules on one page', async () => {
    const visit = await site.open(
      `<body><script type="importmap">${importMap}</script>${crisis}${script}<script type="module">import 'provider-match/define'; document.title = 'both';</script></body>`,
    );
    await visit.page.waitForFunction(() => document.title === 'both');
    expect(visit.complaints).toEqual([]);
  });
});

/** Waits until the search speaks Spanish, which comes from a file of its own. */
const speaksSpanish = ({ page }: Visit): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('provider-search')?.shadowRoot?.querySelector('[lang="es"] input'));

describe('the files beside the script tag', () => {
  it.each([
    ['', script],
    [' as a module', '<script type="module" src="/dist/provider-match.js"></script>'],
  ])('bring Spanish from where the script came from%s', async (_way, tag) => {
    const visit = await site.open(`<body lang="es">${search}${tag}</body>`);
    await speaksSpanish(visit);
    expect(visit.requests.some((address) => /^\/dist\/provider-match\/es-[\w-]+\.js$/.test(address))).toBe(true);
    expect(visit.complaints).toEqual([]);
  });

  it('have names that change with what is in them, so that an old one is not taken from a cache', () => {
    for (const name of readdirSync('dist/provider-match')) expect(name).toMatch(/-[\w-]{8}\.js$|^LICENSES\.md$/);
  });

  it('bring the places of ZIP codes', () => {
    const shards = readdirSync('dist/provider-match').filter((name) => /^\d\d-[\w-]{8}\.js$/.test(name));
    expect(shards).toHaveLength(readdirSync('src/search/zip-centroids').length);
  });

  it('are done without where those of a language are missing: the search speaks English', async () => {
    const visit = await site.open(`<body lang="es">${search}<script src="/no-spanish/provider-match.js"></script></body>`);
    await visit.page.waitForFunction(() =>
      document.querySelector('provider-search')?.shadowRoot?.querySelector('[lang="en"] input'),
    );
  });
});

describe('under a strict policy with Trusted Types', () => {
  it('the whole experience draws, searches and breaks no rule', async () => {
    const visit = await site.open(
      `<body lang="es"><provider-match src="/demo/providers.json"></provider-match><script src="/dist/provider-match.js"></script></body>`,
      { strict: true },
    );
    await visit.page.waitForFunction(() => {
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
      return deep(document).some((element) => element.localName === 'provider-card');
    });
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((address) => !address.startsWith('/'))).toEqual([]);
  });
});

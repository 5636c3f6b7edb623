import { readFileSync } from 'node:fs';
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

/** Waits until the element on the page says a text; the test fails by time where it never does. */
const says = ({ page }: Visit, tag: string, text: string): Promise<unknown> =>
  page.waitForFunction((name, words) => document.querySelector(name)?.shadowRoot?.textContent?.includes(words), {}, tag, text);

describe('the script tag', () => {
  it('defines every element, and leaves nothing else behind', async () => {
    const plain = await site.open('<body></body>');
    const namesOf = (visit: Visit): Promise<string[]> => visit.page.evaluate(() => Object.getOwnPropertyNames(window));
    const visit = await site.open(`<body>${script}</body>`);
    expect(await definedIn(visit)).toEqual(tags);
    expect(visit.complaints).toEqual([]);
    const before = new Set(await namesOf(plain));
    const known = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
    expect((await namesOf(visit)).filter((name) => !before.has(name) && !known.includes(name))).toEqual([]);
  });

  it('is a classic script of one piece', () => {
    const text = readFileSync('dist/provider-match.js', 'utf8');
    expect(text).not.toMatch(/^\s*(import|export)\b/m);
    expect(text.slice(0, 200)).toContain('provider-match.LICENSES.md');
    expect(readFileSync('dist/provider-match.LICENSES.md', 'utf8')).toContain('lit');
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
    expect(await definedIn(visit)).toEqual(tags);
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
  it('bring Spanish from where the script came from', async () => {
    const visit = await site.open(`<body lang="es">${search}${script}</body>`);
    await speaksSpanish(visit);
    expect(visit.requests).toContain('/dist/provider-match.es.js');
    expect(visit.complaints).toEqual([]);
  });

  it('carry the version of the script, so that an old one is not taken from a cache', async () => {
    const visit = await site.open(`<body lang="es">${search}<script src="/dist/provider-match.js?ver=6.8"></script></body>`);
    await speaksSpanish(visit);
    expect(visit.requests).toContain('/dist/provider-match.es.js?ver=6.8');
  });

  it('are found by the name of the script where it runs as a module', async () => {
    const visit = await site.open(
      `<body lang="es">${search}<script type="module" src="/dist/provider-match.js"></script></body>`,
    );
    await speaksSpanish(visit);
    expect(visit.requests).toContain('/dist/provider-match.es.js');
  });

  it('are done without where they are missing: the search speaks English', async () => {
    const visit = await site.open(
      `<body lang="es">${search}<script>${readFileSync('dist/provider-match.js', 'utf8')}</script></body>`,
    );
    await visit.page.waitForFunction(() =>
      document.querySelector('provider-search')?.shadowRoot?.querySelector('[lang="en"] input'),
    );
  });

  it('are not asked for where nobody needs them', async () => {
    const visit = await site.open(`<body>${crisis}${script}</body>`);
    await says(visit, 'crisis-line', '988');
    expect(visit.requests.filter((address) => address.includes('provider-match.'))).toEqual(['/dist/provider-match.js']);
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

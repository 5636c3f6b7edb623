import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answersMarkup } from '../../src/cli/answers-markup.js';
import { guideMarkup } from '../../src/cli/guide-markup.js';
import { readListFragment } from '../../src/referral/link.js';

const demo = new URL('../../demo/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, demo), 'utf8');
const pages = readdirSync(demo)
  .filter((name) => name.endsWith('.html'))
  .sort();
const styles = readdirSync(demo).filter((name) => name.endsWith('.css'));

/** Made by the build and by the generator, not kept in the repository. */
const isMade = (address: string) => address.includes('/dist/') || address.endsWith('providers-10000.json');
/** Without the snippets that a page shows as text. */
const addressesIn = (html: string) =>
  Array.from(html.replaceAll(/<pre.*?<\/pre>/gs, '').matchAll(/\s(?:href|src)="([^"]+)"/g), ([, address]) => address!);
const finderIn = (html: string) => /<provider-match\b([^>]*)>(.*?)<\/provider-match>/s.exec(html);

interface DemoProvider {
  name: unknown;
  endorsement?: object;
  locations?: { phone?: string }[];
}
const { providers: demoProviders, lists: demoLists } = JSON.parse(read('providers.json')) as {
  providers: DemoProvider[];
  lists: Record<string, object>;
};

test('there is a page for each way of embedding', () => {
  expect(pages).toEqual([
    'answers.html',
    'dark.html',
    'es-modules.html',
    'index.html',
    'no-javascript.html',
    'spanish.html',
    'strict-csp.html',
    'ten-thousand.html',
    'theme-column.html',
  ]);
});

describe.each(pages)('%s', (name) => {
  const html = read(name);

  test('leads to every page of the demo and marks itself', () => {
    for (const page of pages) expect(html).toContain(`href="${page}"`);
    expect(html).toContain(`href="${name}" aria-current="page"`);
  });

  test('asks for nothing outside its own address', () => {
    // A link asks for nothing until it is pressed.
    const asked = addressesIn(html.replaceAll(/<a\b[^>]*>/g, ''));
    expect(asked.filter((address) => /^(?:\w+:)?\/\//.test(address))).toEqual([]);
  });

  test('names only files and places that are there', () => {
    const missing = addressesIn(html).filter((address) => {
      if (/^(?:tel|sms|mailto|https):/.test(address) || isMade(address)) return false;
      const [file, place] = address.split('#');
      const list = readListFragment(place ?? '')?.list;
      if (list !== undefined) return !(list in demoLists);
      if (file && !existsSync(new URL(file, demo))) return true;
      return place !== undefined && !(file ? read(file) : html).includes(`id="${place}"`);
    });
    expect(missing).toEqual([]);
  });

  test('shows a phone number and 988 where the finder does not run', () => {
    const between = finderIn(html)?.[2] ?? '';
    expect(between).toContain('href="tel:+13105550142"');
    expect(between).toContain('href="tel:988"');
  });

  test('gives the finder a feed, the practice and its phone', () => {
    const attributes = finderIn(html)?.[1] ?? '';
    expect(attributes).toMatch(/src="providers(?:-10000)?\.json"/);
    expect(attributes).toContain('practice="Willow Street Therapy"');
    expect(attributes).toContain('phone="+1-310-555-0142"');
  });

  test('says that everyone on it is invented, in its own language', () => {
    const footer = html.slice(html.indexOf('<footer'));
    expect(footer).toMatch(html.includes('<html lang="es"') ? /son inventados/ : /is\s+invented/);
  });
});

test.each(styles)('%s fetches nothing', (name) => {
  expect(read(name)).not.toMatch(/@import|url\(/);
});

describe('strict-csp.html', () => {
  const html = read('strict-csp.html');

  test('carries its policy itself, before anything it governs', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ]),
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:link|script)\b/));
  });

  test('has no script, style or handler of its own', () => {
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script src="../dist/provider-match.js" defer>']);
    expect(html).not.toMatch(/<style\b|\sstyle=|\son\w+=/);
  });
});

test('no-javascript.html names people of the feed whom the practice recommends, with their own numbers', () => {
  const html = read('no-javascript.html');
  const named = Array.from(html.matchAll(/<strong>([^<,]+), [A-Z-]+<\/strong>[^]*?href="tel:([^"]+)"/g), ([, person, phone]) => ({
    person,
    phone,
  }));
  expect(named).toHaveLength(3);
  for (const { person, phone } of named) {
    const provider = demoProviders.find(({ name }) => name === person);
    expect(provider?.endorsement).toBeDefined();
    expect(provider?.locations?.[0]?.phone?.replaceAll('-', '')).toBe(phone);
  }
  expect(html).toContain(`content="script-src 'none'"`);
});

test('answers.html holds what the command prints today, for who has no scripts', async () => {
  const shown = (html: string) =>
    html
      .replace(/<!--.*?-->|<[^>]+>/gs, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/\s+/g, '');
  const page = shown(read('answers.html'));
  const parts = [
    answersMarkup('en', { topics: ['feelings', 'finding'], exclude: ['first-visit'] }),
    guideMarkup('en', ['compare', 'steps']),
  ];
  for (const { text } of parts) expect(page).toContain(shown(text));
});

test('es-modules.html maps every package to a file that is installed', () => {
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(read('es-modules.html'))?.[1] ?? '{}';
  const { imports } = JSON.parse(map) as { imports: Record<string, string> };
  const targets = Object.values(imports).filter((target) => target.startsWith('../node_modules/'));
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !existsSync(fileURLToPath(new URL(target, demo))))).toEqual([]);
});

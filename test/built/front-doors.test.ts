import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importMap } from './import-map.js';
import { openSite, type Site } from './site.js';

type Door = string | { types: string; default: string };
const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Door>;
  bin: Record<string, string>;
};
const elementDoors = Object.entries(exports).flatMap(([name, door]) =>
  /^\.\/[a-z]+-[a-z-]+$/.test(name) && typeof door === 'object' ? [[name.slice(2), door.default.slice(1)] as const] : [],
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function importInPage(address: string): Promise<{ names: string[]; defined: string[]; complaints: string[] }> {
  const { page, complaints } = await site.open(`<head><script type="importmap">${importMap}</script></head><body></body>`);
  const tags = elementDoors.map(([tag]) => tag);
  // As text, since the test runner rewrites an import() that it sees.
  const names = (await page.evaluate(`import(${JSON.stringify(address)}).then(Object.keys)`)) as string[];
  const defined = await page.evaluate((candidates) => candidates.filter((tag) => customElements.get(tag) !== undefined), tags);
  return { names, defined, complaints };
}

describe('the front doors of the package', () => {
  it('all lead to files that were built', () => {
    const files = Object.values(exports).flatMap((door) => (typeof door === 'string' ? [door] : [door.types, door.default]));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(elementDoors)('provider-match/%s defines that element', async (tag, address) => {
    const { defined, complaints } = await importInPage(address);
    expect(defined).toContain(tag);
    expect(complaints).toEqual([]);
  });

  it('provider-match defines nothing and gives every class', async () => {
    const { names, defined } = await importInPage('/dist/index.js');
    expect(defined).toEqual([]);
    for (const [tag] of elementDoors) {
      const name = tag.replaceAll(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
      // `ConsultRequest` is what is sent, so the element that sends it has a longer name.
      expect(
        names.some((one) => one === name || one === `${name}Element`),
        name,
      ).toBe(true);
    }
  });

  it('provider-match/define defines every element', async () => {
    const { defined } = await importInPage('/dist/define.js');
    expect(defined).toEqual(elementDoors.map(([tag]) => tag));
  });

  it('the command can be run', () => {
    const program = bin['provider-match'] ?? '';
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(program).mode & 0o111).toBe(0o111);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkImports } from '../../scripts/check-imports.mjs';

const rules = JSON.parse(readFileSync('config/import-rules.json', 'utf8')) as { forbidden: { name: string }[] };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-rules-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function violationsOf(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkImports(root, rules).violations;
}

/** For each rule, a file that breaks it. */
const planted: Record<string, [path: string, text: string]> = {
  'only-doors-register-elements': ['src/index.ts', `import './components/crisis-line/define.js';`],
  'node-in-programs-only': ['src/feed/load.ts', `import { readFile } from 'node:fs/promises';`],
  'no-dom-libraries-in-the-core': ['src/search/rank.ts', `import type { TemplateResult } from 'lit';`],
  'fuse-in-one-place': ['src/search/suggest.ts', `import Fuse from 'fuse.js/basic';`],
  'fuse-without-extended-search': ['src/search/fuzzy.ts', `import Fuse from 'fuse.js';`],
  'floating-ui-in-one-place': ['src/components/provider-search/list.ts', `import { computePosition } from '@floating-ui/dom';`],
  'zod-in-schemas-only': ['src/feed/parse.ts', `import * as z from 'zod/mini';`],
  'zod-mini-only': ['src/feed/schema.ts', `import { z } from 'zod';`],
  'no-tests-in-the-source': ['src/search/rank.ts', `import { people } from '../../test/people.js';`],
};

describe('the import rules', () => {
  it('have a planted violation each', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(planted))('catch %s', (name, [path, text]) => {
    expect(violationsOf({ [path]: text })).toContainEqual(expect.stringContaining(`[${name}]`));
  });

  it('catch a layer that looks up, even for a type', () => {
    const found = violationsOf({
      'src/vocabulary/states.ts': `import type { Provider } from '../feed/provider.js';`,
      'src/feed/provider.ts': `export interface Provider { id: string }`,
    });
    expect(found).toEqual([expect.stringContaining('src/vocabulary/states.ts:1 imports src/feed/provider.ts  [layers]')]);
  });

  it('catch a type that is imported in place', () => {
    const found = violationsOf({
      'src/feed/parse.ts': `export let hit: import('../search/query.js').Hit;`,
      'src/search/query.ts': `export interface Hit { score: number }`,
    });
    expect(found).toEqual([expect.stringContaining('[layers]')]);
  });

  it('catch a re-export', () => {
    const found = violationsOf({
      'src/feed/parse.ts': `export * from '../search/query.js';`,
      'src/search/query.ts': `export interface Hit { score: number }`,
    });
    expect(found).toEqual([expect.stringContaining('[layers]')]);
  });

  it('catch files that need each other', () => {
    const found = violationsOf({
      'src/feed/a.ts': `import { b } from './b.js'; export const a = b;`,
      'src/feed/b.ts': `import { c } from './c.js'; export const b = c;`,
      'src/feed/c.ts': `import { a } from './a.js'; export const c = a;`,
    });
    expect(found).toEqual([
      expect.stringContaining('src/feed/a.ts -> src/feed/b.ts -> src/feed/c.ts -> src/feed/a.ts  [cycles]'),
    ]);
  });

  it('catch a dynamic import outside files-on-demand.ts', () => {
    const text = `export const spanish = () => import('../i18n/es.js');`;
    expect(violationsOf({ 'src/controllers/words.ts': text })).toEqual([expect.stringContaining('[dynamic-imports]')]);
  });

  it('catch a folder that no layer owns', () => {
    expect(violationsOf({ 'src/utils/dates.ts': '' })).toEqual([expect.stringContaining('belongs to no layer')]);
  });

  it('let through what the picture allows', () => {
    const found = violationsOf({
      'src/vocabulary/fold.ts': `export const fold = (text: string): string => text;`,
      'src/feed/provider.ts': `import { fold } from '../vocabulary/fold.js'; export const key = fold;`,
      'src/search/fuzzy.ts': `import Fuse from 'fuse.js/basic'; import { key } from '../feed/provider.js'; export { Fuse, key };`,
      'src/cli/main.ts': `import { readFileSync } from 'node:fs'; import { key } from '../feed/provider.js'; export { key, readFileSync };`,
    });
    expect(found).toEqual([]);
  });
});

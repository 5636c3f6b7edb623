import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const anchors = new Set([...read('docs/errors.md').matchAll(/^#{2,4} ([a-z][a-z0-9-]*)$/gm)].map(([, code]) => code));

/** The members of a union type of texts. */
function membersOf(type: string, path: string): string[] {
  const body = new RegExp(`export type ${type} =([^;]+);`).exec(read(path))?.[1] ?? '';
  return [...body.matchAll(/'([a-z0-9-]+)'/g)].map(([, code]) => code as string);
}

/** What became of a request that was sent: for the visitor, in a sentence, and for nobody else. */
const OUTCOMES = ['network', 'timeout'];

/** The codes that elements report themselves. */
function reportedByElements(): string[] {
  return readdirSync(`${root}src/components`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...read(`src/components/${path}`).matchAll(/\bcode: '([a-z-]+)'/g)])
    .map(([, code]) => code as string)
    .filter((code) => !OUTCOMES.includes(code));
}

/** The codes of errors that only a program can bring about. */
function thrownByTheCore(): string[] {
  return ['src/feed/convert.ts', 'src/referral/link.ts'].flatMap((path) =>
    [...read(path).matchAll(/readonly code(?:: | = )([^;,]+)/g)].flatMap(([, codes]) =>
      [...(codes ?? '').matchAll(/'([a-z-]+)'/g)].map(([, code]) => code as string),
    ),
  );
}

describe('docs/errors.md', () => {
  for (const [what, codes] of [
    ['why a feed could not be loaded', membersOf('FeedLoadCode', 'src/feed/feed-load-error.ts')],
    ['what is wrong in a feed', membersOf('FeedIssueCode', 'src/feed/issue-log.ts')],
    ['why a search elsewhere gave no answer', membersOf('RemoteSearchCode', 'src/search/remote/remote-search-error.ts')],
    ['what elements report', reportedByElements()],
    ['how a program misuses the core', thrownByTheCore()],
  ] as const) {
    it(`has a paragraph for every code that says ${what}`, () => {
      expect(codes.length).toBeGreaterThan(2);
      expect(codes.filter((code) => !anchors.has(code))).toEqual([]);
    });
  }
});

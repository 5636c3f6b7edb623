import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scriptTagFiles } from '../../config/script-tag-files.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const { exports, version } = JSON.parse(read('package.json')) as { exports: Record<string, unknown>; version: string };
const budget = JSON.parse(read('config/size-budget.json')) as { doors: Record<string, { bytes?: number; goal: number }> };
const elements = readdirSync('src/components').filter((name) => existsSync(`src/components/${name}/define.ts`));

describe('the front doors', () => {
  it('are one for each element', () => {
    const doors = Object.keys(exports).map((door) => door.slice(2));
    for (const element of elements) expect(doors).toContain(element);
    for (const door of doors.filter((name) => /^[a-z]+-[a-z-]+$/.test(name))) expect(elements).toContain(door);
  });

  it('are all opened by define.ts', () => {
    const opened = [...read('src/define.ts').matchAll(/'\.\/components\/([\w-]+)\/define\.js'/g)].map(([, name]) => name ?? '');
    expect(opened.sort()).toEqual(elements.sort());
  });

  it('have a size recorded and a goal each', () => {
    const measured = ['provider-match.js', 'index', 'define', 'core', ...elements];
    expect(Object.keys(budget.doors)).toEqual(expect.arrayContaining(measured));
    for (const [name, door] of Object.entries(budget.doors))
      expect(door, name).toMatchObject({ bytes: expect.any(Number), goal: expect.any(Number) });
  });

  it('keep the goals of the design', () => {
    expect(budget.doors['provider-match.js']?.goal).toBe(55_000);
    expect(budget.doors['provider-search']?.goal).toBe(38_000);
    expect(budget.doors['core']?.goal).toBe(20_000);
  });
});

describe('the files beside the script tag', () => {
  it('are built from files that exist', () => {
    for (const source of Object.values(scriptTagFiles)) expect(existsSync(source), source).toBe(true);
  });

  it('are the ones that the script asks for', () => {
    const asked = [...read('src/script-tag-files.ts').matchAll(/load<[^>]*>\([`']([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(Object.keys(scriptTagFiles).some((file) => file.startsWith(name))).toBe(true);
    for (const file of Object.keys(scriptTagFiles))
      expect(
        asked.some((name) => file.startsWith(name)),
        file,
      ).toBe(true);
  });
});

describe('the change log', () => {
  it('has a section for the version in package.json', () => {
    expect(read('CHANGELOG.md')).toContain(version);
  });
});

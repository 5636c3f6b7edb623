import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
    const measured = ['<provider-match>', 'index', 'define', 'core', ...elements];
    expect(Object.keys(budget.doors)).toEqual(expect.arrayContaining(measured));
    for (const [name, door] of Object.entries(budget.doors))
      expect(door, name).toMatchObject({ bytes: expect.any(Number), goal: expect.any(Number) });
  });

  it('keep the goals of the design', () => {
    expect(budget.doors['<provider-match>']?.goal).toBe(55_000);
    expect(budget.doors['provider-search']?.goal).toBe(38_000);
    expect(budget.doors['core']?.goal).toBe(20_000);
  });
});

describe('the script tag', () => {
  it('opens every element', () => {
    const opened = [
      ...read('src/script-tag.ts').matchAll(/'([\w-]+)': \(\) => import\('\.\/components\/([\w-]+)\/define\.js'\)/g),
    ];
    expect(opened.map(([, tag]) => tag ?? '').toSorted()).toEqual(elements.toSorted());
    for (const [, tag, folder] of opened) expect(folder).toBe(tag);
  });
});

describe('the change log', () => {
  it('has a section for the version in package.json', () => {
    expect(read('CHANGELOG.md')).toContain(version);
  });
});

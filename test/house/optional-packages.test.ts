import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readImports } from '../../scripts/read-imports.mjs';

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { peerDependencies: Record<string, string> };
const graph = readImports('.', 'src');

/** Everything that is loaded at once with a file: no types, and nothing that waits for an `import()`. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to, kind } of graph.get(file) ?? []) if (kind === 'static') loadedWith(to, seen);
  return seen;
}

it.each(['src/cli/main.ts', 'src/core.ts', 'src/index.ts', 'src/define.ts'])(
  '%s starts without the packages that only the receiver needs',
  (door) => {
    expect(graph.has(door)).toBe(true);
    const optional = Object.keys(peerDependencies);
    expect([...loadedWith(door)].filter((name) => optional.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual(
      [],
    );
  },
);

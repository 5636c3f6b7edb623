import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'config/tsconfig.build.json',
  'scripts/build.mjs',
  'custom-elements.json',
];
const stamp = ['dist', '.built'];

/** Whether anything that goes into dist/ is newer than the last build. */
export function isBuildStale(root) {
  const built = statSync(join(root, ...stamp), { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => newestIn(join(root, source)) > built);
}

export function stampBuild(root) {
  writeFileSync(join(root, ...stamp), '');
}

function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

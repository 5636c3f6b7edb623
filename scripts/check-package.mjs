import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'provider-match-package-'));
const program = (name) => join(root, 'node_modules', '.bin', name);

/** Packs what would be published and lets publint and arethetypeswrong look at it. */
try {
  const pack = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, quiet: true });
  if (pack.code !== 0) throw new Error(`npm pack failed:\n${pack.output}`);
  const [name] = readdirSync(folder);
  const tarball = join(folder, name);
  // A classic script and data have no types.
  const untyped = ['provider-match.js', 'custom-elements.json', 'schema/provider-feed.v1.schema.json', 'package.json'];
  const results = [
    await run(program('publint'), ['run', '--strict', tarball], { cwd: root }),
    await run(
      program('attw'),
      [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii', '--exclude-entrypoints', ...untyped],
      { cwd: root },
    ),
  ];
  if (results.some(({ code }) => code !== 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** Everything that is committed and made from something else. `--check` compares instead of writing. */
const generators = ['scripts/write-manifest.mjs', 'scripts/write-feed-schema.mjs', 'scripts/write-reference.mjs'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const generator of generators) {
  const { code } = await run(process.execPath, [generator, ...process.argv.slice(2)], { cwd: root });
  if (code !== 0) process.exitCode = 1;
}

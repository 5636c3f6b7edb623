import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { writeGenerated } from './generated-file.mjs';

/** Writes schema/provider-feed.v1.schema.json from src/feed/schema.ts. `--check` fails where the committed file differs. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport(`${root}/src/feed/schema.ts`, { root, configFile: false, logLevel: 'error' });
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...module.feedJsonSchema(),
};
const isSame = writeGenerated(root, 'schema/provider-feed.v1.schema.json', JSON.stringify(schema, null, 2) + '\n', {
  check: process.argv.includes('--check'),
  remedy: 'npm run generate',
});
if (!isSame) process.exitCode = 1;

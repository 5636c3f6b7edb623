import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { writeGenerated } from './generated-file.mjs';

/** Writes the schemas of a feed and of an index of parts from src/feed/schema.ts. `--check` fails where a committed file differs. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { module } = await runnerImport(`${root}/src/feed/schema.ts`, { root, configFile: false, logLevel: 'error' });
const schemas = {
  'schema/provider-feed.v1.schema.json': module.feedJsonSchema(),
  'schema/provider-feed-index.v1.schema.json': module.partsIndexJsonSchema(),
};
for (const [path, body] of Object.entries(schemas)) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...body };
  const isSame = writeGenerated(root, path, JSON.stringify(schema, null, 2) + '\n', {
    check: process.argv.includes('--check'),
    remedy: 'npm run generate',
  });
  if (!isSame) process.exitCode = 1;
}

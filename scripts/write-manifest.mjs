import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeGenerated } from './generated-file.mjs';
import { run } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const text = await analyze();
if (!writeGenerated(root, 'custom-elements.json', text, { check: values.check, remedy: 'npm run generate' }))
  process.exitCode = 1;

async function analyze() {
  const folder = mkdtempSync(join(tmpdir(), 'provider-match-manifest-'));
  try {
    const cem = join(root, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
    const args = [
      'analyze',
      '--config',
      'config/custom-elements-manifest.config.mjs',
      '--outdir',
      relative(root, folder),
      '--quiet',
    ];
    const { code, output } = await run(process.execPath, [cem, ...args], { cwd: root, quiet: true });
    if (code !== 0) throw new Error(`cem analyze failed:\n${output}`);
    const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    return withPublishedPaths(`${JSON.stringify(manifest, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package carries dist/, not src/. */
function withPublishedPaths(text) {
  return text.replaceAll(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"').replaceAll(/"(\/?)src\/([^"]+\.js)"/g, '"$1dist/$2"');
}

import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stampBuild } from './build-stamp.mjs';
import { warnOfOldContent } from './check-content-age.mjs';
import { run } from './run.mjs';
import { writeAnswers } from './write-answers.mjs';
import { writeEditorData } from './write-editor-data.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) rmSync(join(dist, name), { recursive: true, force: true });

await buildModules();
await buildScriptTag();
await writeAnswers(root);
await writeEditorData(root);
stampBuild(root);
warnOfOldContent();
console.log('Built dist/: ES modules and types, provider-match.js and the files beside it, answers to paste, editor data.');

async function buildModules() {
  const { code } = await run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'config/tsconfig.build.json'],
    { cwd: root },
  );
  if (code !== 0) throw new Error('tsc could not build the ES modules; its messages stand above.');
  const program = join(dist, 'cli', 'main.js');
  if (existsSync(program)) chmodSync(program, 0o755);
}

async function buildScriptTag() {
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

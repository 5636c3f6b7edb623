import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { scriptTagFiles } from '../config/script-tag-files.mjs';
import { stampBuild } from './build-stamp.mjs';
import { run } from './run.mjs';
import { writeEditorData } from './write-editor-data.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) rmSync(join(dist, name), { recursive: true, force: true });

await buildModules();
await buildScriptTag();
await buildFilesBeside();
await writeEditorData(root);
stampBuild(root);
console.log(
  `Built dist/: ES modules and types, provider-match.js and ${Object.keys(scriptTagFiles).length} files beside it, editor data.`,
);

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

/**
 * Each file is whole in itself, so that a stale one can't break the others: what two of them need, both carry. The many with
 * ZIP codes need nothing, and are built in one go.
 */
async function buildFilesBeside() {
  const files = Object.entries(scriptTagFiles);
  const isAlone = ([name]) => !name.startsWith('zip-');
  for (const file of files.filter(isAlone)) await buildBeside([file]);
  await buildBeside(files.filter((file) => !isAlone(file)));
}

async function buildBeside(files) {
  const entry = Object.fromEntries(files.map(([name, source]) => [`provider-match.${name}`, join(root, source)]));
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const shared = output.filter((chunk) => !chunk.isEntry).map((chunk) => chunk.fileName);
  if (shared.length > 0)
    throw new Error(`The files beside the script share ${shared.join(', ')}; give each a copy or move it into the script.`);
}

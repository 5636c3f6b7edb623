import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { format } from 'prettier';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const budgetPath = join(root, 'config', 'size-budget.json');
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const budget = JSON.parse(readFileSync(budgetPath, 'utf8'));
const doors = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports;

let outOfStep = 0;
for (const [name, door] of Object.entries(budget.doors)) {
  const bytes = await measure(name);
  const notes = [];
  if (bytes !== door.bytes)
    notes.push(
      door.bytes === undefined ? 'not recorded yet' : `${signed(bytes - door.bytes)} against the recorded ${door.bytes}`,
    );
  if (bytes > door.goal) notes.push(`${bytes - door.goal} over the goal of ${door.goal}`);
  console.log(`${name.padEnd(24)} ${String(bytes).padStart(7)} bytes  ${notes.join('; ')}`.trimEnd());
  if (bytes !== door.bytes) outOfStep += 1;
  door.bytes = bytes;
}

if (values.write) {
  writeFileSync(budgetPath, await format(JSON.stringify(budget), { parser: 'json', printWidth: 130 }));
} else if (outOfStep > 0) {
  console.error(
    `${outOfStep} sizes differ from config/size-budget.json. Where that is meant, run \`npm run size:record\` and commit it.`,
  );
  process.exitCode = 1;
}

/** @returns {Promise<number>} bytes after minifying and Brotli at its highest level, with all that is loaded at once */
async function measure(name) {
  if (name.startsWith('<')) return measureScriptTag(name.slice(1, -1));
  return compressed(await bundle(entryOf(name)));
}

/** The script, and the files that it asks for at once where an element is on the page: each is compressed by itself, as a server does. */
function measureScriptTag(tag) {
  const script = readFileSync(join(root, 'dist', 'provider-match.js'), 'utf8');
  const [asked] = new RegExp(`"?${tag}"?:\\(\\)=>(Promise\\.all\\(\\[[^\\]]*|import[^)]*)`).exec(script) ?? [];
  if (!asked) throw new Error(`dist/provider-match.js does not open <${tag}>.`);
  const files = [...asked.matchAll(/import\("\.\/([^"]+)"/g)].map(([, file]) => readFileSync(join(root, 'dist', file)));
  return [script, ...files].reduce((total, text) => total + compressed(text), 0);
}

function compressed(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function entryOf(name) {
  const door = doors[name === 'index' ? '.' : `./${name}`];
  if (!door) throw new Error(`package.json has no export for the door "${name}" of config/size-budget.json.`);
  return join(root, door.default);
}

async function bundle(entry) {
  const [result] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'door' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = new Map(result.output.map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set();
  const take = (file) => {
    if (atOnce.has(file) || !chunks.has(file)) return;
    atOnce.add(file);
    chunks.get(file).imports.forEach(take);
  };
  take(result.output.find((chunk) => chunk.isEntry).fileName);
  return Buffer.from([...atOnce].map((file) => chunks.get(file).code).join('\n'));
}

function signed(bytes) {
  return bytes > 0 ? `+${bytes}` : String(bytes);
}

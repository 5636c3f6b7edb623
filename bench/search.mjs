// One keystroke = interpretation + hits + all facet counts + the first 20 with reasons, over invented directories.
// Prints medians, 95th and 99th percentiles, the time to build, and the heap. Run: node --expose-gc bench/search.mjs [sizes...]
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { randomProviders } from './providers.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const today = '2026-11-15';

/** What people type, letter by letter: every beginning of each line is one keystroke. */
const typed = [
  'bipoler aetna spanish',
  'adhd',
  'anxiety medicaid telehealth',
  'psychiatrist near 90210',
  'depression in austin',
  'maria ortega',
  'okafor',
  'schizophrenia',
  'postpartum california',
  'psiquiatra que hable español',
  'ocd teens aetna',
  'blue cross blue shield ptsd',
  'nurse practitioner chicago',
  'insomnia',
  'suboxone',
  'dr nguyen',
  'anxeity deppression',
  'jonson',
];

const { createDirectory, terms } = await loadCore();
const ids = (name) => terms(name).map(({ id }) => id);
const vocabulary = {
  conditions: ids('condition'),
  services: ids('service'),
  insurers: ids('insurer'),
  languages: ids('language'),
  states: ids('state'),
};
const keystrokes = typed.flatMap((line) => Array.from(line, (_, i) => line.slice(0, i + 1)));

console.log(`${keystrokes.length} keystrokes, Node ${process.version}, times in ms\n`);
console.log('providers   build   heap MB   median     p95     p99     max   slowest keystrokes');
for (const size of sizes.length ? sizes : [1_000, 10_000, 100_000]) measure(size);

function measure(size) {
  const providers = randomProviders(size, vocabulary, { today });
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = performance.now();
  const directory = createDirectory(providers, { today });
  const built = performance.now() - started;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  // A phone's engine has not warmed up either, but the first line would pay for all.
  for (const text of keystrokes) directory.search({ text });
  const rounds = size > 20_000 ? 3 : 10;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of keystrokes) {
      const start = performance.now();
      const { facets } = directory.search({ text });
      if (!facets.focus) throw new Error('no counts');
      times.push({ text, took: performance.now() - start });
    }
  }
  times.sort((a, b) => a.took - b.took);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].took.toFixed(3).padStart(8);
  const slowest = [...new Set(times.slice(-Math.ceil(times.length / 20)).map(({ text }) => text))].slice(-6).join(' | ');
  console.log(
    `${String(size).padStart(9)} ${built.toFixed(0).padStart(7)} ${megabytes.toFixed(1).padStart(9)} ${at(0.5)}${at(0.95)}${at(0.99)}${at(1)}   ${slowest}`,
  );
}

/** Bundles the sources as they are, so that the benchmark needs no build before it. */
async function loadCore() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('../src/core.ts', import.meta.url)), formats: ['es'], fileName: 'core' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return import(`data:text/javascript;base64,${Buffer.from(output.output[0].code).toString('base64')}`);
}

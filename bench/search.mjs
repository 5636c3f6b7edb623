// One keystroke = interpretation + hits + all facet counts + the first 20 with reasons, over invented directories.
// Prints medians, 95th and 99th percentiles, the time to build, and the heap. "quiet" takes the fastest round of each keystroke, which
// leaves out what other programs on the machine do; the other columns take all rounds. Run: node --expose-gc bench/search.mjs [sizes...]
import { loadSource, vocabularyOf } from './load-source.mjs';
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

const core = await loadSource('src/core.ts');
const { createDirectory } = core;
const vocabulary = vocabularyOf(core);
const keystrokes = typed.flatMap((line) => Array.from(line, (_, i) => line.slice(0, i + 1)));

console.log(`${keystrokes.length} keystrokes, Node ${process.version}, times in ms\n`);
console.log('                              all rounds                        quiet');
console.log('providers   build   heap MB   median     p95     p99     max  median     p95   slowest keystrokes');
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
  const rounds = size > 20_000 ? 8 : 30;
  const quiet = new Map();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of keystrokes) {
      const start = performance.now();
      const { facets } = directory.search({ text });
      if (!facets.focus) throw new Error('no counts');
      const took = performance.now() - start;
      times.push(took);
      quiet.set(text, Math.min(quiet.get(text) ?? Infinity, took));
    }
  }
  const slowest = [...quiet].sort((a, b) => b[1] - a[1]).slice(0, 5);
  const all = percentile(times);
  const least = percentile([...quiet.values()]);
  const columns = [all(0.5), all(0.95), all(0.99), all(1), least(0.5), least(0.95)]
    .map((took) => took.toFixed(3).padStart(8))
    .join('');
  const row = `${String(size).padStart(9)} ${built.toFixed(0).padStart(7)} ${megabytes.toFixed(1).padStart(9)} ${columns}`;
  console.log(`${row}   ${slowest.map(([text]) => text).join(' | ')}`);
}

function percentile(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

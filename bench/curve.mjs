// How the cost of a keystroke grows with the directory, for questions that few answer and for broad ones.
// Run: node --expose-gc bench/curve.mjs [--sizes 1000,2000,...]
import { parseArgs } from 'node:util';
import { fastest, percentile } from './keystrokes.mjs';
import { loadSource, vocabularyOf } from './load-source.mjs';
import { randomProviders } from './providers.mjs';

const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,2000,5000,10000,20000,35000,50000,70000,100000' } },
});
const today = '2026-11-15';
const questions = {
  selective: [
    'okafor',
    'dr nguyen',
    'maria ortega',
    'catatonia cigna vietnamese',
    'bipolar aetna spanish 90210',
    'clozapine baltimore medicaid',
    'ocd teens tricare texas',
    'hoarding in santa fe',
    'schitzophrenia emdr chicago',
  ],
  broad: ['anxiety', 'depression', 'psychiatrist', 'telehealth', 'medicaid', 'adhd'],
};
const ROUNDS = 25;

const core = await loadSource('src/core.ts');
const rows = options.sizes.split(',').map((size) => measure(Number(size)));
console.log(
  `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; median over questions of the fastest of ${ROUNDS} rounds, ms`,
);
console.log('providers   selective       hits   broad        hits');
const longest = Math.max(...rows.map(({ selective }) => selective.took));
for (const { size, selective, broad } of rows) {
  const columns = [selective, broad].map(({ took, hits }) => took.toFixed(3).padStart(9) + String(hits).padStart(11)).join('   ');
  console.log(`${String(size).padStart(9)} ${columns}   ${'#'.repeat(Math.round((selective.took / longest) * 40))}`);
}
// time ~ size^exponent, by least squares over the logarithms
for (const kind of ['selective', 'broad']) {
  const points = rows.map((row) => [Math.log(row.size), Math.log(row[kind].took)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  console.log(`${kind}: time grows as size to the power of ${slope.toFixed(2)}`);
}

function measure(size) {
  const directory = core.createDirectory(randomProviders(size, vocabularyOf(core), { today, bio: 20 }), { today });
  const row = { size };
  for (const [kind, texts] of Object.entries(questions)) {
    const search = (text) => directory.search({ text });
    for (const text of texts) search(text);
    const { times } = fastest(texts, ROUNDS, Infinity, search);
    const hits = percentile(texts.map((text) => search(text).total))(0.5);
    row[kind] = { took: percentile([...times.values()])(0.5), hits };
  }
  return row;
}

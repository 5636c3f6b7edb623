// Prints nDCG@10 by class, for all queries of test/search/relevance and for either half, and the precision of the whole result set.
// Run: node bench/relevance.mjs [sizes...]; --misses lists every query that is not perfect.
import { loadSource, vocabularyOf } from './load-source.mjs';
import { randomProviders } from './providers.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const today = '2026-11-15';
const { judge, mean, summarize } = await loadSource('test/search/relevance/evaluate.ts');
const core = await loadSource('src/core.ts');

for (const size of sizes.length ? sizes : [1_000, 10_000, 100_000]) {
  const providers = randomProviders(size, vocabularyOf(core), { today });
  const judged = judge(core.createDirectory(providers, { today }), providers);
  const classes = summarize(judged);
  console.log(`\n${size} providers, ${judged.length} queries            nDCG@10`);
  console.log('class              queries       all  1st half  2nd half precision');
  const row = (name, queries, ...figures) =>
    console.log(name.padEnd(18) + String(queries).padStart(8) + figures.map((figure) => figure.toFixed(3).padStart(10)).join(''));
  for (const { className, queries, ndcg, firstHalf, secondHalf, precision } of classes)
    row(className, queries, ndcg, firstHalf, secondHalf, precision);
  const over = (key) => mean(classes.map((each) => each[key]));
  row('mean of classes', judged.length, over('ndcg'), over('firstHalf'), over('secondHalf'), over('precision'));
  if (!process.argv.includes('--misses')) continue;
  for (const { className, text, ndcg, precision } of judged)
    if (ndcg < 1 || precision < 0.9)
      console.log(`  ${className}: "${text}" nDCG ${ndcg.toFixed(2)}, precision ${precision.toFixed(2)}`);
}

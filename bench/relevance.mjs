// Prints nDCG@10, precision and recall by class: the queries of test/search/relevance that the search was tuned with, either half of them
// for itself, then those that nobody tuned for. Run: node bench/relevance.mjs [sizes...]; --misses lists every query that is not perfect, but
// for the held-out halves of the third collection and those after it: who reads them tunes for them.
import { loadSource, vocabularyOf } from './load-source.mjs';
import { randomProviders } from './providers.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const today = '2026-11-15';
const { answerOf, judge, lastQueries, mean, summarize, typedAtNight, unseenQueries, voicedQueries, withFees } = await loadSource(
  'test/search/relevance/evaluate.ts',
);
const core = await loadSource('src/core.ts');

for (const size of sizes.length ? sizes : [1_000, 10_000, 100_000]) {
  const providers = withFees(randomProviders(size, vocabularyOf(core), { today }));
  const answer = answerOf(core.createDirectory(providers, { today }));
  print(`${size} providers, tuned with`, judge(answer, providers));
  print(`${size} providers, unseen`, judge(answer, providers, unseenQueries()));
  print(`${size} providers, in people's own voices`, judge(answer, providers, voicedQueries()));
  print(`${size} providers, asked last`, judge(answer, providers, lastQueries()));
  print(`${size} providers, typed at night`, judge(answer, providers, typedAtNight()));
}

function print(title, judged) {
  const classes = summarize(judged);
  console.log(`\n${title}: ${judged.length} queries`);
  console.log('class              queries   nDCG@10     tuned  held out precision    recall');
  const row = (name, queries, ...figures) =>
    console.log(name.padEnd(18) + String(queries).padStart(8) + figures.map((figure) => figure.toFixed(3).padStart(10)).join(''));
  const figures = ['ndcg', 'tunedHalf', 'heldOutHalf', 'precision', 'recall'];
  for (const each of classes) row(each.className, each.queries, ...figures.map((figure) => each[figure]));
  row('mean of classes', judged.length, ...figures.map((figure) => mean(classes.map((each) => each[figure]))));
  if (!process.argv.includes('--misses')) return;
  for (const { className, text, ndcg, precision, recall, half } of judged)
    if (/^(voice|closing|night)/.test(className) && half === 'heldOut') continue;
    else if (ndcg < 1 || precision < 0.9 || recall < 0.9)
      console.log(
        `  ${className}: "${text}" nDCG ${ndcg.toFixed(2)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
      );
}

// One keystroke = interpretation + hits + all facet counts + the first 20 with reasons, over invented directories, for this search and for
// others in the same run, with the same keystrokes. Run: node --expose-gc --max-old-space-size=12000 bench/search.mjs
// --sizes 1000,10000 --only MiniSearch,Fuse --quick (fewer keystrokes, rounds and seconds) --relevance (precision and nDCG@10 of all)
import { parseArgs } from 'node:util';
import { fastest, keystrokes, percentile, spread } from './keystrokes.mjs';
import { loadSource, vocabularyOf } from './load-source.mjs';
import { peers } from './peers.mjs';
import { randomProviders } from './providers.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string', default: peers.map(({ name }) => name).join() },
    quick: { type: 'boolean', default: false },
    relevance: { type: 'boolean', default: false },
  },
});
const today = '2026-11-15';
const PAGE = 20;
const ROUNDS = options.quick ? 3 : 7;
/** Per engine and size, for all rounds. An engine that is slower answers fewer keystrokes, spread over all, at least this many. */
const SECONDS = options.quick ? 5 : 60;
const FEWEST = 12;

const core = await loadSource('src/core.ts');
const { countFacets, peerDocuments, peerQuery } = await loadSource('bench/peer-documents.ts');
const chosen = peers.filter(({ name }) => options.only.split(',').includes(name));
const all = options.quick ? spread(keystrokes, 80) : keystrokes;

console.log(`${all.length} keystrokes, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
console.log(`times in ms; of each keystroke the fastest of at most ${ROUNDS} rounds after a warm-up`);
for (const size of options.sizes.split(',').map(Number)) await compare(size);

async function compare(size) {
  const providers = randomProviders(size, vocabularyOf(core), { today });
  console.log(`\n${size} providers`);
  console.log(
    '                       build  heap MB     median        p95        p99    keystrokes x rounds  times slower: median  p95',
  );
  const own = await measure(() => {
    const directory = core.createDirectory(providers, { today });
    const answer = (text) => check(directory.search({ text, limit: PAGE }));
    return { answer, directory, forget: () => forgetMisspellings(directory) };
  }, Infinity);
  print('provider-match', own, own);
  const documents = chosen.length ? peerDocuments(providers) : undefined;
  const engines = [];
  for (const peer of chosen) {
    const figures = await measure(async () => {
      const search = await peer.build(documents);
      const answer = (text) => {
        const hits = search(peerQuery(text));
        const facets = countFacets(hits, documents);
        return check({ facets, hits: hits.slice(0, PAGE).map((doc) => providers[doc]) });
      };
      return { answer, search };
    });
    print(peer.name, figures, own);
    const { search } = figures;
    if (options.relevance) engines.push([peer.name, (text) => search(peerQuery(text))]);
    // Else the next one's memory would be measured while this one's is given back.
    figures.search = figures.answer = undefined;
  }
  if (options.relevance) await printRelevance(providers, own.directory, engines);
}

async function measure(build, seconds = SECONDS) {
  await collectGarbage();
  const before = memory();
  // Processor time: the wall's clock counts what other programs do as well.
  const started = process.cpuUsage();
  const engine = await build();
  const { user, system } = process.cpuUsage(started);
  const built = (user + system) / 1000;
  await collectGarbage();
  const heap = (memory() - before) / 2 ** 20;
  const probes = spread(all, FEWEST);
  const probe = fastest(probes, 1, 0, engine.answer).times;
  const each = [...probe.values()].reduce((a, b) => a + b, 0) / probes.length;
  const texts = spread(all, Math.max(FEWEST, Math.floor((seconds * 1000) / each / 3)));
  const isFast = each * texts.length < seconds * 250;
  if (isFast) for (const text of texts) engine.answer(text);
  const figures = fastest(texts, ROUNDS, seconds, engine.answer, engine.forget);
  return { ...figures, ...engine, built, heap };
}

function print(name, { built, heap, times, rounds }, own) {
  const figure = percentile([...times.values()]);
  const ours = percentile([...times.keys()].map((text) => own.times.get(text)));
  const columns = [figure(0.5), figure(0.95), figure(0.99)].map((took) => took.toFixed(3).padStart(11)).join('');
  const ratios = [0.5, 0.95].map((share) => (figure(share) / ours(share)).toFixed(1).padStart(9)).join('');
  console.log(
    `${name.padEnd(20)}${built.toFixed(0).padStart(8)}${heap.toFixed(1).padStart(9)}${columns}` +
      `${`${times.size} x ${rounds}`.padStart(23)}${'   '}${name === 'provider-match' ? '' : ratios}`,
  );
}

/** Precision and order, by the queries of test/search/relevance. */
async function printRelevance(providers, directory, engines) {
  const { answerOf, judge, mean, relevanceQueries, remember, summarize, unseenQueries } = await loadSource(
    'test/search/relevance/evaluate.ts',
  );
  const answers = engines.map(([name, search]) => [
    name,
    (text) => {
      const docs = search(text);
      return { total: docs.length, providers: docs.map((doc) => providers[doc]) };
    },
  ]);
  for (const [title, queries] of [
    ['tuned with', relevanceQueries(providers)],
    ['unseen', unseenQueries()],
  ]) {
    const classes = remember(queries, providers);
    console.log(`\n${title}: mean of classes      nDCG@10  precision     recall`);
    for (const [name, answer] of [['provider-match', answerOf(directory)], ...answers]) {
      const summary = summarize(judge(answer, providers, classes));
      const figures = ['ndcg', 'precision', 'recall'].map((key) =>
        mean(summary.map((each) => each[key]))
          .toFixed(3)
          .padStart(11),
      );
      console.log(`${name.padEnd(29)}${figures.join('')}`);
    }
  }
}

function check(answer) {
  if (!answer.facets.focus) throw new Error('no counts');
  return answer;
}

/** More words that nothing knows than the search remembers: a round that finds its corrections remembered would be too fast. */
function forgetMisspellings(directory) {
  for (let i = 0; i < 520; i++) directory.search({ text: `qx${(i + 1000).toString(26).replace(/\d/g, 'z')}vv`, limit: 0 });
}

async function collectGarbage() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

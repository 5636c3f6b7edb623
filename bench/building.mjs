// Building the index until a first text is answered, beside MiniSearch's, in the same run: processor time, so that what other programs do
// counts less. The first text is part of it, because this search reads its vocabularies' phrases only then.
// Run: node --expose-gc --max-old-space-size=12000 bench/building.mjs --sizes 1000,10000,100000 --rounds 5
import { parseArgs } from 'node:util';
import { loadSource, vocabularyOf } from './load-source.mjs';
import { peers } from './peers.mjs';
import { randomProviders } from './providers.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
  },
});
const today = '2026-11-15';
const question = { text: 'okafor' };

const core = await loadSource('src/core.ts');
const { peerDocuments } = await loadSource('bench/peer-documents.ts');
const miniSearch = peers.find(({ name }) => name === 'MiniSearch');

console.log(
  `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; processor time in ms, first round and fastest of ${options.rounds}`,
);
for (const size of options.sizes.split(',').map(Number)) compare(size);

function compare(size) {
  const providers = randomProviders(size, vocabularyOf(core), { today });
  const withoutBio = providers.map(({ bio, ...provider }) => provider);
  const documents = peerDocuments(providers);
  const ways = [
    ['this search, with biographies', () => core.createDirectory(providers, { today }).search(question)],
    ['this search, without', () => core.createDirectory(withoutBio, { today }).search(question)],
    ['MiniSearch, without, words given', () => miniSearch.build(documents)(question.text)],
    ['MiniSearch, without, from records', () => miniSearch.build(peerDocuments(providers))(question.text)],
  ];
  // One after the other in each round, so that a slow minute slows them all.
  const took = ways.map(() => []);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [place, [, build]] of ways.entries()) took[place].push(timed(build));
  }
  console.log(`\n${size} providers                        first    fastest    times, fastest`);
  const own = Math.min(...took[1]);
  for (const [place, [name]] of ways.entries()) {
    const fastest = Math.min(...took[place]);
    console.log(
      `${name.padEnd(38)}${took[place][0].toFixed(0).padStart(8)}${fastest.toFixed(0).padStart(11)}${(fastest / own).toFixed(2).padStart(16)}`,
    );
  }
}

function timed(build) {
  globalThis.gc?.();
  const started = process.cpuUsage();
  const built = build();
  const { user, system } = process.cpuUsage(started);
  if (!built) throw new Error('nothing was built');
  return (user + system) / 1000;
}

/** `node demo/generate-feed.mjs [--count 240] [--seed 7] [--updated-on 2026-11-15] [--out FILE]` writes a feed of invented people. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatFeed } from './feed-generator/format-feed.mjs';
import { generateFeed, UPDATED_ON } from './feed-generator/generate-feed.mjs';

const COMMITTED_COUNT = 240;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: String(COMMITTED_COUNT) },
    seed: { type: 'string', default: '7' },
    'updated-on': { type: 'string', default: UPDATED_ON },
    out: { type: 'string' },
  },
});

const count = wholeNumber('--count', values.count, 1_000_000);
const seed = wholeNumber('--seed', values.seed, 2 ** 32 - 1);
const updatedOn = values['updated-on'];
if (!/^\d{4}-\d{2}-\d{2}$/.test(updatedOn) || Number.isNaN(Date.parse(updatedOn))) {
  fail(`--updated-on is "${updatedOn}"; allowed is a day such as ${UPDATED_ON}.`);
}

const fileName = count === COMMITTED_COUNT ? 'providers.json' : `providers-${count}.json`;
const out = values.out ?? fileURLToPath(new URL(fileName, import.meta.url));
const text = formatFeed(generateFeed({ count, seed, updatedOn }));
writeFileSync(out, text);
console.log(`${out}: ${count} invented providers, ${Math.ceil(Buffer.byteLength(text) / 1000)} kB`);

function wholeNumber(option, text, most) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) fail(`${option} is "${text}"; allowed is a whole number from 0 to ${most}.`);
  return number;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

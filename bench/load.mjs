// From an address to a searchable list, in a real Chromium: time, the longest task of the main thread and the heap, for the plain feed read in
// one go (as loadFeed does without `pause`, then createDirectory), read in slices as the elements do, and packed. The page's processor may be
// slowed. Run: node bench/load.mjs [--slow 4] [--rounds 3] [sizes...]
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../config/browser-launchers.mjs';
import { findChromium } from '../scripts/find-browser.mjs';
import { bundleSource, loadSource, vocabularyOf } from './load-source.mjs';
import { randomProviders } from './providers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slow: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '0' },
  },
});
const slow = Number(values.slow);
const rounds = Number(values.rounds);
const sizes = positionals.length ? positionals.map(Number) : [1_000, 10_000, 100_000];
const today = '2026-11-15';

const core = await loadSource('bench/load-page.ts');
const files = new Map([['/page.js', Buffer.from(await bundleSource('bench/load-page.ts'))]]);
const server = createServer((request, response) => {
  const file = files.get(request.url);
  if (file) {
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'application/json';
    response.writeHead(200, { 'content-type': type, 'content-length': file.length }).end(file);
  } else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>load</title>');
});
await new Promise((resolve) => server.listen(Number(values.port), '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const chromium = findChromium();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: chromium.headless,
  protocolTimeout: 600_000,
  args: [...chromiumArgs, ...chromium.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});

console.log(`${await browser.version()}, processor slowed ${slow} times, medians of ${rounds} rounds\n`);
console.log(
  'providers  way         file MB  gzip MB   arrived & read ms   indexed ms   searchable ms   longest task ms   heap MB',
);
try {
  for (const size of sizes) {
    const plain = `/plain-${size}.json`;
    const providers = randomProviders(size, vocabularyOf(core), { today });
    files.set(plain, Buffer.from(JSON.stringify({ version: 1, count: size, providers: providers.map(recordOf) })));
    await measure(size, 'in one go', plain, false);
    await measure(size, 'in slices', plain, true);
    if (core.packFeed) {
      const packed = `/packed-${size}.json`;
      const { feed } = core.parseFeed(files.get(plain).toString());
      files.set(packed, Buffer.from(core.packFeed(feed, core.indexToPack(feed.providers))));
      files.delete(plain);
      await measure(size, 'packed', packed, true);
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** As a feed writes it. */
function recordOf({ name, nameParts, ...rest }) {
  return { ...rest, name: nameParts ?? name };
}

async function measure(size, way, path, inSlices) {
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    // What a debugger keeps of each answer would be part of the page's longest task.
    await page._client().send('Network.disable');
    if (slow > 1) await page.emulateCPUThrottling(slow);
    await page.evaluate(() => import('/page.js'));
    const tasks = await watchTasks(page);
    const run = await page.evaluate((url, slices, day) => window.measureLoad(url, slices, day), path, inSlices, today);
    // Being slowed counts as the thread's own time.
    const longestTask = await tasks.longest();
    runs.push({ ...run, longestTask, heap: await page.evaluate(() => window.measureHeap()) });
    await page.close();
  }
  const median = (name) => runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
  const file = files.get(path);
  const columns = [
    [file.length / 1e6, 8, 1],
    [gzipSync(file).length / 1e6, 9, 2],
    [median('read'), 20, 0],
    [median('indexed'), 13, 0],
    [median('searchable'), 16, 0],
    [median('longestTask'), 18, 0],
    [median('heap') / 2 ** 20, 10, 1],
  ].map(([value, width, digits]) => value.toFixed(digits).padStart(width));
  console.log(`${String(size).padStart(9)}  ${way.padEnd(10)}${columns.join('')}`);
}

/** The main thread's longest task in milliseconds of its own processor time: what other programs take of the processor does not count. */
async function watchTasks(page) {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  return {
    longest: async () => {
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      const mains = new Set(
        traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
      );
      const ofPages = traceEvents.filter((event) => event.name.endsWith('RunTask') && event.tdur && mains.has(threadOf(event)));
      return Math.max(0, ...ofPages.map(({ tdur }) => tdur)) / 1000;
    },
  };
}

function threadOf({ pid, tid }) {
  return `${pid} ${tid}`;
}

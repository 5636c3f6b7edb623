// What a visitor of a small practice waits for: from the address to the first card, with an empty cache. Needs `npm run build` first.
// Run: node bench/first-list.mjs [--providers 24] [--slowdown 4] [--kbps 1600] [--rounds 5]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { formatFeed } from '../demo/feed-generator/format-feed.mjs';
import { generateFeed, UPDATED_ON } from '../demo/feed-generator/generate-feed.mjs';
import { chromiumArgs } from '../config/browser-launchers.mjs';
import { findChromium } from '../scripts/find-browser.mjs';
import { listen } from '../scripts/serve.mjs';
import { percentile } from './keystrokes.mjs';

const { values: options } = parseArgs({
  options: {
    providers: { type: 'string', default: '24' },
    slowdown: { type: 'string', default: '4' },
    /** Kilobits a second, with 150 ms each way; 0 is as fast as this machine is. */
    kbps: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '5' },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LATENCY_MS = 150;
const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Find</title>
<body><h1>Find</h1><provider-match src="/feed.json" practice="Willow Street Therapy"></provider-match>
<script src="/dist/provider-match.js" defer></script></body></html>`;
const feed = formatFeed(generateFeed({ count: Number(options.providers), seed: 7, updatedOn: UPDATED_ON }));

const pressed = new Map([
  ['/page.html', brotliCompressSync(page)],
  ['/feed.json', brotliCompressSync(feed)],
]);
const server = createServer((request, response) => {
  const path = normalize(request.url);
  if (!pressed.has(path)) {
    if (!path.startsWith('/dist/')) return response.writeHead(404).end();
    pressed.set(path, brotliCompressSync(readFileSync(join(root, path))));
  }
  response
    .writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', 'content-encoding': 'br' })
    .end(pressed.get(path));
});
const origin = `http://localhost:${await listen(server, 0)}`;
const chromium = findChromium();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: chromium.headless,
  args: [...chromiumArgs, ...chromium.args, '--window-size=1400,1100'],
});
const rounds = [];
for (let round = 0; round < Number(options.rounds); round++) rounds.push(await visit());
await browser.close();
server.close();

console.log(
  `${options.providers} providers, processor slowed ${options.slowdown} times, ${options.kbps} kbit/s, medians of ${options.rounds}, ms`,
);
for (const [name, key] of [
  ['box for typing', 'box'],
  ['first card', 'card'],
  ['longest task', 'longest'],
])
  console.log(
    name.padEnd(16) +
      percentile(rounds.map((times) => times[key]))(0.5)
        .toFixed(0)
        .padStart(8),
  );

async function visit() {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 390, height: 844, hasTouch: true });
  await tab.evaluateOnNewDocument(watch);
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slowdown) });
  if (options.kbps !== '0') {
    const bytesEachSecond = Number(options.kbps) * 125;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: bytesEachSecond,
      uploadThroughput: bytesEachSecond,
    });
  }
  await tab.goto(`${origin}/page.html`);
  await tab.waitForFunction(() => globalThis.seen.card, { timeout: 60_000 });
  // The other cards follow.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const seen = await tab.evaluate(() => globalThis.seen);
  await context.close();
  return seen;
}

/** Runs in the page. */
function watch() {
  const seen = (globalThis.seen = { box: 0, card: 0, longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const search = document.querySelector('provider-match')?.shadowRoot?.querySelector('provider-search')?.shadowRoot;
    if (search?.querySelector('#box')) seen.box ||= performance.now();
    if (search?.querySelector('provider-card')?.shadowRoot?.childElementCount) seen.card ||= performance.now();
    if (!seen.card) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

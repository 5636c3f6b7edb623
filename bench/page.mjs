// From key to paint: types into the built demo page in Chromium, with the processor slowed. Needs `npm run build` first.
// Run: node bench/page.mjs [--sizes 10000,100000] [--slowdown 4] [--width 390] [--chromium /usr/bin/chromium] [--quick]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { formatFeed } from '../demo/feed-generator/format-feed.mjs';
import { generateFeed, UPDATED_ON } from '../demo/feed-generator/generate-feed.mjs';
import { createStaticServer, listen } from '../scripts/serve.mjs';
import { percentile } from './keystrokes.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    slowdown: { type: 'string', default: '4' },
    width: { type: 'string', default: '390' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    quick: { type: 'boolean', default: false },
  },
});
const slowdown = Number(options.slowdown);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const typed = [
  'bipoler aetna spanish',
  'psiquiatra que hable espanol',
  'anxeity deppression',
  'schitzophrenia medicade',
  'psychiatrist near 90210',
  'post partum california',
  'dr nguyen',
].slice(0, options.quick ? 2 : undefined);
/** A quick typist's pace; a slower one gives the page more rest between keys. */
const BETWEEN_KEYS_MS = 150;

console.log(
  `processor slowed ${options.slowdown} times, ${options.width} px wide, ${new Date().toISOString().slice(0, 10)}, times in ms`,
);
/** A page that holds nothing but a text box, which does nothing: what the browser and this machine take for themselves. */
const bareBox = `<!doctype html><meta name="viewport" content="width=device-width" /><provider-match></provider-match><script>
  class Box extends HTMLElement {
    status = 'ready';
    updateComplete = Promise.resolve();
    connectedCallback() {
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.append(document.createElement(this.localName === 'provider-match' ? 'provider-search' : 'input'));
      shadow.firstChild.id = 'box';
    }
  }
  customElements.define('provider-search', class extends Box {});
  customElements.define('provider-match', class extends Box {});
</script>`;

await measure('a bare text box', () => ({ 'page.html': bareBox }));
for (const size of options.sizes.split(',').map(Number)) {
  await measure(`${size} providers`, () => ({
    'page.html': readFileSync(join(root, 'demo/ten-thousand.html'), 'utf8')
      .replace(/src="providers-\d+\.json"/, 'src="providers.json"')
      .replace('href="site.css"', 'href="/site.css"'),
    'providers.json': formatFeed(generateFeed({ count: size, seed: 7, updatedOn: UPDATED_ON })),
  }));
}

async function measure(what, files) {
  const folder = mkdtempSync(join(tmpdir(), 'provider-match-bench-'));
  for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
  const server = createStaticServer({ mounts: { '/': join(root, 'demo'), '/dist/': join(root, 'dist'), '/feed/': folder } });
  const origin = `http://localhost:${await listen(server, 0)}`;
  const browser = await puppeteer.launch({
    executablePath: options.chromium,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      // What lies outside the browser's own window is drawn but never presented, and Event Timing would wait for it until a later key.
      '--window-size=1400,1100',
    ],
    protocolTimeout: 600_000,
  });
  try {
    print(what, await type(browser, origin));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function type(browser, origin) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(options.width), height: 844, hasTouch: true });
  await page.evaluateOnNewDocument(observe);
  await page.goto(`${origin}/feed/page.html`);
  const input = await page.waitForFunction(
    () =>
      document.querySelector('provider-match')?.shadowRoot?.querySelector('provider-search')?.shadowRoot?.querySelector('#box'),
    { timeout: 300_000, polling: 500 },
  );
  await page.waitForFunction(
    () => document.querySelector('provider-match').shadowRoot.querySelector('provider-search').status === 'ready',
    { timeout: 300_000, polling: 500 },
  );
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Under a mouse that rests on the page each frame asks what lies there; a phone has none.
  await input.asElement().tap();
  // Nobody types in the moment in which the box takes the focus: a phone still unfolds its keyboard.
  await rest(1000);
  // The first letters ever typed meet code that has not run yet: they are measured, but told apart.
  for (const text of ['a', ...typed]) {
    await page.evaluate((isFirst) => (globalThis.measured.isOn = !isFirst), text === 'a');
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await rest(BETWEEN_KEYS_MS);
    }
    await rest(500);
    await page.evaluate(() => (globalThis.measured.isOn = false));
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await rest(800);
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const measured = await page.evaluate(() => globalThis.measured);
  return { ...measured, metrics, ...(await processorTime(page, devtools)) };
}

/**
 * What each key costs the main thread until the next one, in all and in its longest task, as if it ran on the slower processor. Measured in the
 * thread's own processor time, which other programs do not lengthen.
 */
async function processorTime(page, devtools) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = { processor: [], tasks: [] };
  for (const text of typed) {
    await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'toplevel'] });
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await rest(BETWEEN_KEYS_MS);
    }
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const keys = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
    keys.sort((a, b) => a.ts - b.ts);
    const { pid, tid } = keys[0];
    const tasks = outermost(traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.tdur));
    for (const [place, key] of keys.entries()) {
      const end = keys[place + 1]?.ts ?? key.ts + BETWEEN_KEYS_MS * 1000;
      const own = tasks.filter(({ ts, dur }) => ts + dur > key.ts && ts + dur <= end).map(({ tdur }) => (tdur / 1000) * slowdown);
      times.processor.push(own.reduce((sum, ms) => sum + ms, 0));
      times.tasks.push(Math.max(0, ...own));
    }
    await rest(800);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await rest(800);
  }
  return times;
}

/** Tasks are recorded at two levels, one inside the other. */
function outermost(events) {
  let end = 0;
  const tasks = events.filter(({ name }) => name.endsWith('RunTask')).toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  return tasks.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** Runs in the page. */
function observe() {
  const measured = (globalThis.measured = { isOn: false, keys: [], answers: [], events: [], longest: 0 });
  // A message sent while a frame is drawn arrives after it was painted.
  const { port1, port2 } = new MessageChannel();
  let pressed = [];
  port1.onmessage = () => {
    for (const at of pressed) measured.keys.push(performance.now() - at);
    pressed = [];
  };
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      }),
    );
  const followAnswer = async (at) => {
    await painted();
    const search = document.querySelector('provider-match').shadowRoot.querySelector('provider-search');
    // Chips, count and cards may follow the letter in a later frame.
    await search.updateComplete;
    await painted();
    measured.answers.push(performance.now() - at);
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (!measured.isOn) return;
      pressed.push(timeStamp);
      void followAnswer(timeStamp);
      requestAnimationFrame(() => port2.postMessage(0));
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (measured.isOn && name === 'keydown') measured.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) if (measured.isOn) measured.longest = Math.max(measured.longest, duration);
  }).observe({ type: 'longtask' });
}

function print(what, { keys, answers, events, longest, metrics, processor, tasks }) {
  // What took less than a frame of 16 ms is not reported.
  const reported = [...events, ...Array(Math.max(0, keys.length - events.length)).fill(16)];
  console.log(`\n${`${what}, ${keys.length} keys`.padEnd(32)}  median     p95     p99     max`);
  for (const [name, times] of [
    ['Event Timing, key down', reported],
    ['key down to painted letter', keys],
    ['key down to painted answer', answers],
    [`processor time x ${slowdown}`, processor],
    [`of it, longest task x ${slowdown}`, tasks],
  ]) {
    const figure = percentile(times);
    console.log(name.padEnd(32) + [0.5, 0.95, 0.99, 1].map((share) => figure(share).toFixed(0).padStart(8)).join(''));
  }
  const spent = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const parts = ['Script', 'Layout', 'RecalcStyle', 'Task'].map((name) => `${name} ${spent[`${name}Duration`].toFixed(2)}`);
  console.log(`longest task ${longest === 0 ? 'below 50' : longest} ms; seconds in all: ${parts.join(', ')}`);
}

function rest(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium, findFirefox, findWebKit } from '../scripts/find-browser.mjs';

/** A browser that asks no one anything, and starts in a container without a sandbox, a GPU or much shared memory. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Shift, Control, Alt and Meta, as WebDriver writes them. */
const modifierKey = /^[\uE008-\uE00A\uE03D]$/;

export const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

function launchChromium() {
  const { path, args, headless } = found(findChromium(), 'chromium');
  return chromeLauncher({ launchOptions: { executablePath: path, headless, args: [...chromiumArgs, ...args] } });
}

function launchFirefox() {
  const executablePath = found(findFirefox(), 'firefox');
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
  launcher.name = 'Firefox';
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (...session) => {
    // Tab from the last stop of a page goes to Firefox's own bar, and no page that is loaded into that tab has the focus again.
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.close();
    return startSession(...session);
  };
  return launcher;
}

async function launchWebKit() {
  const { driver, browser, display } = found(findWebKit(), 'webkit');
  const port = await freePort();
  const child = spawn(display, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', detached: true });
  // xvfb-run starts an X server and the driver; as their own process group they end together.
  process.once('exit', () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  });
  child.unref();
  await answers(port);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  const pressAll = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (session, keys) => {
    if (modifierKey.test(keys[0])) return pressAll(session, keys);
    // All keys would be pressed before any is let go, and a letter that is held cannot be typed again: "sleep" would read "slep".
    for (const key of keys) await pressAll(session, [key]);
  };
  return launcher;
}

function found(browser, name) {
  if (!browser) throw new Error(`No ${name} was found. Run \`npm run test:all\`, which installs it where it can.`);
  return browser;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the driver answers, at most 15 s. */
async function answers(port) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 15 s.');
}

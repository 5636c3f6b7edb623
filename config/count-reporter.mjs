import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes how the element tests went, for the sum at the end of `npm test`.
 * @param {string} path of a JSON file: `{passed, failed, skipped, failedFiles}`, the last three as names
 */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failed: [], skipped: [], failedFiles: [] };
      for (const session of sessions) countSession(session, results);
      writeFileSync(path, JSON.stringify(results));
    },
  };
}

function countSession(session, results) {
  const file = relative(process.cwd(), session.testFile);
  const at = `[${session.browser.name}] ${file}`;
  const failedBefore = results.failed.length;
  if (session.testResults) countSuite(session.testResults, at, results);
  // A file that could not be loaded has no test results, and errors instead.
  if (!session.passed && results.failed.length === failedBefore) results.failed.push(`${at} could not be run`);
  if (results.failed.length > failedBefore && !results.failedFiles.includes(file)) results.failedFiles.push(file);
}

function countSuite(suite, at, results) {
  for (const test of suite.tests) {
    const name = `${at}: ${[suite.name, test.name].filter(Boolean).join(' > ')}`;
    if (test.skipped) results.skipped.push(name);
    else if (test.passed) results.passed += 1;
    else results.failed.push(name);
  }
  for (const inner of suite.suites) countSuite(inner, at, results);
}

import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * How a test run went, from the JSON it left behind; the file is removed, so that the next run can't be taken for it.
 * @param {'vitest' | 'wtr'} kind
 * @param {string} path
 * @returns {{passed: number, failed: string[], skipped: string[], failedFiles: string[]}} names of the tests that failed or were skipped,
 *   and the files of the failed ones
 */
export function readCounts(kind, path) {
  if (!existsSync(path)) return { passed: 0, failed: [], skipped: [], failedFiles: [] };
  const results = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  return kind === 'vitest' ? countVitest(results) : results;
}

function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const names = (...statuses) => tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  const unreadable = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  return {
    passed: names('passed').length,
    failed: [...names('failed'), ...unreadable.map((file) => `${file.name}: ${file.message}`)],
    skipped: names('skipped', 'pending', 'todo'),
    failedFiles: testResults.filter(({ status }) => status === 'failed').map(({ name }) => name),
  };
}

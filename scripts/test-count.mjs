import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, from the JSON report of a test run.
 * A run that failed never counts as without failure, whatever its report says or leaves out.
 *
 * @param {string} file the report
 * @param {boolean} runSucceeded whether the test command ended well
 */
export function countTests(file, runSucceeded) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const brokenFiles = (report?.testResults ?? []).filter(
    (result) => result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: runSucceeded ? failed : Math.max(1, failed),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

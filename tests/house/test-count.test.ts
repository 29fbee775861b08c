import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const script = new URL('../../scripts/test-count.mjs', import.meta.url).href;

async function count(report: object | undefined, runSucceeded: boolean) {
  const { countTests } = await import(script);
  const folder = mkdtempSync(path.join(tmpdir(), 'steady-count-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'tests.json');
  if (report !== undefined) writeFileSync(file, JSON.stringify(report));
  return countTests(file, runSucceeded);
}

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };

describe('The count at the end of a test run', () => {
  it('holds every test that passed, failed or was left out', async () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, testResults: [passed] };
    expect(await count(report, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', async () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(await count({ numPassedTests: 7, numFailedTests: 0, testResults: [passed, broken] }, false)).toMatchObject({
      passed: 7,
      failed: 1,
    });
  });

  it('never reports a failed run as one without failure', async () => {
    expect(await count({ numPassedTests: 7, numFailedTests: 0, testResults: [passed] }, false)).toMatchObject({
      failed: 1,
    });
    expect(await count(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

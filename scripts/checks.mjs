import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { announcedStep } from './announced-step.mjs';
import { buildTheApp } from './build.mjs';
import { bundledNode, installWhatIsMissing } from './install.mjs';
import { countTests } from './test-count.mjs';

/**
 * Runs the checks that guard main, all of them even when one fails, and says how each went.
 * The last line is `N passed, N failed`: every test counts one, and every other check counts one.
 *
 * @param {'all' | 'quick'} extent quick leaves out the build, the browser and the torture tests
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runChecks(extent) {
  const outcomes = [];
  const note = (name, step, counts) => outcomes.push({ name, ...step, ...counts });
  const noteOne = (name, step) => note(name, step, { passed: step.ok ? 1 : 0, failed: step.ok ? 0 : 1 });

  if (!(await installWhatIsMissing())) {
    noteOne('packages', { ok: false, seconds: 0 });
    return summary(outcomes);
  }

  noteOne('lockfile', await ours('Checking the lockfile', ['scripts/lockfile.mjs', 'check']));
  noteOne(
    'style',
    await ours('Checking style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  );
  noteOne('types', await ours('Checking types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']));
  if (extent === 'all') {
    noteOne('build', await buildTheApp());
    if (browserIsNotInThePackages()) noteOne('browser', await installBrowser());
  }

  const report = mkdtempSync(path.join(tmpdir(), 'steady-tests-'));
  const file = path.join(report, 'tests.json');
  const tests = await ours('Running the tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(extent === 'quick' ? ['--project=unit'] : []),
  ]);
  note('tests', tests, countTests(file, tests.ok));
  rmSync(report, { recursive: true, force: true });

  return summary(outcomes);
}

/** Runs one of our tools on the Node that came with the packages. */
function ours(title, args) {
  return announcedStep(title, bundledNode, args);
}

/** The browser in the packages is for Linux on x64; elsewhere Playwright fetches its own. */
function browserIsNotInThePackages() {
  return process.platform !== 'linux' || process.arch !== 'x64';
}

function installBrowser() {
  return ours('Installing a browser for the journeys', ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
}

function summary(outcomes) {
  console.log('\nSummary');
  for (const { name, ok, seconds, passed, failed, skipped = 0 } of outcomes) {
    const counted = passed + failed > 1 ? `, ${passed} passed, ${failed} failed` : '';
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`  ${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${counted}${left})`);
  }
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { announcedNpm, root } from './announced-step.mjs';

const oldestNode = [24, 11];

/** The Node that npm brought with the packages; everything of ours runs on it. */
export const bundledNode = path.join(
  root,
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/.bin/node',
);

/**
 * Installs the packages where they are missing or older than the lockfile, and makes sure that the Node they bring runs.
 *
 * @returns {Promise<boolean>} whether everything is in place; when not, it has said what to do
 */
export async function installWhatIsMissing() {
  if (!packagesAreUpToDate()) {
    const installing = await announcedNpm(
      'Installing the packages',
      ['install', '--no-audit', '--no-fund', '--loglevel=error'],
      'some 700 MB on disk, usually one to three minutes',
    );
    if (!installing.ok) {
      console.error(
        'The packages could not be installed. Check the network and the free disk space, then run this again.',
      );
      return false;
    }
    stampTheInstall();
  }
  return bundledNodeRuns();
}

function packagesAreUpToDate() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** npm leaves the time of its own record alone where nothing had to change; the next start would install again. */
function stampTheInstall() {
  const now = new Date();
  utimesSync(path.join(root, 'node_modules/.package-lock.json'), now, now);
}

function bundledNodeRuns() {
  const answer = existsSync(bundledNode) ? spawnSync(bundledNode, ['--version'], { encoding: 'utf8' }) : undefined;
  const version = answer?.stdout?.trim() ?? '';
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return true;

  console.error(
    [
      `Node ${oldestNode.join('.')} or later should have come with the packages, but ${version === '' ? 'it is not there' : `${version} is there`}.`,
      'Its install script fetches it. Let it run, then try again:',
      '  npm rebuild node',
      'If npm says that install scripts are not allowed:',
      '  npm install-scripts approve node && npm rebuild node',
    ].join('\n'),
  );
  return false;
}

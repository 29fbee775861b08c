import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { announcedNpm, root } from './announced-step.mjs';

const builtPage = 'packages/web/dist/index.html';
const packagesInTheApp = ['knowledge', 'engine', 'language', 'exchange', 'web'];
const notSources = new Set(['node_modules', 'dist']);

/**
 * Builds the web app where it is missing or older than anything it is made of.
 *
 * @returns {Promise<boolean>} whether an up-to-date build is there
 */
export async function buildWhatIsStale() {
  if (buildIsUpToDate()) return true;
  const building = await buildTheApp();
  return building.ok;
}

export function buildTheApp() {
  return announcedNpm('Building the web app', ['run', 'build', '--silent'], 'usually less than a minute');
}

function buildIsUpToDate() {
  const page = path.join(root, builtPage);
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const newest = Math.max(...packagesInTheApp.map((name) => newestChange(path.join(root, 'packages', name))));
  return built >= Math.max(newest, statSync(path.join(root, 'package-lock.json')).mtimeMs);
}

/** The latest change of any file below a folder, in milliseconds. */
function newestChange(folder) {
  const times = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .map((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? newestChange(place) : statSync(place).mtimeMs;
    });
  return Math.max(0, ...times);
}

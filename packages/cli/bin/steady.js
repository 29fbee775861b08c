#!/usr/bin/env node
// Plain JavaScript that an old Node can run: where this Node is too old for the sources, the one that npm brought with
// the packages does the work, with the same input, output and exit code.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const oldest = [24, 11];
const broughtBy = process.platform === 'win32' ? 'node/bin/node.exe' : '.bin/node';
const inPackages = (name) => fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url));
const brought = inPackages(broughtBy);

if (isNewEnough(process.versions.node)) {
  // halves the time to start; what is kept there is keyed by the sources, so it is never stale
  module.enableCompileCache(inPackages('.cache/steady'));
  try {
    const { steady } = await import('../src/index.ts');
    process.exitCode = await steady(process.argv.slice(2));
  } catch {
    console.error('Steady could not start. Run npm install in its folder, then try again.');
    process.exitCode = 1;
  }
} else if (existsSync(brought) && !process.env.STEADY_RUNS_ON_BROUGHT_NODE) {
  const { status } = spawnSync(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, STEADY_RUNS_ON_BROUGHT_NODE: 'yes' },
  });
  process.exitCode = status ?? 1;
} else {
  console.error(`Steady needs Node ${oldest.join('.')} or later. Run npm install in its folder, then try again.`);
  process.exitCode = 1;
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

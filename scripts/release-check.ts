// npm run release-check: what must hold before a release and changes with the calendar or the registry, so that no test can
// hold it. It stands beside `npm test`.
//
//   npm run release-check
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type EmergencyNumbers, emergencyNumbers, facts } from '@steady/knowledge';
import { oldNumbers } from './old-numbers.ts';

const { value: days } = facts['LIMIT-W11'].figures.age;
const today = new Date().toISOString().slice(0, 10);
const old = oldNumbers(emergencyNumbers, today, days);
if (old.length > 0) {
  console.error(`Emergency and poisons numbers read more than ${days} days ago; read each again with its owner:`);
  for (const row of old) console.error(`  ${row}`);
}

const unproved = Object.entries<EmergencyNumbers>(emergencyNumbers).filter(([, row]) => row.confidence === 'memory');
if (unproved.length > 0) {
  console.log(`Numbers from memory, to be checked with their owners: ${unproved.map(([region]) => region).join(', ')}`);
}

const lockfile = spawnSync(process.execPath, [path.join(import.meta.dirname, 'lockfile.mjs'), 'check', '--release'], {
  stdio: 'inherit',
});

const passed = old.length === 0 && lockfile.status === 0;
console.log(passed ? 'Nothing stands against a release here.' : 'Not to be released.');
process.exitCode = passed ? 0 : 1;

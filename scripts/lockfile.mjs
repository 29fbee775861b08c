// Keeps package-lock.json usable on every system, also when it was written where only one system's binaries could be had.
//
//   node scripts/lockfile.mjs check             exit 1 when an entry is missing or points elsewhere than the public registry
//   node scripts/lockfile.mjs check --release   also when an entry has no integrity yet
//   node scripts/lockfile.mjs add               add what is missing, and complete what has no integrity
//
//   --file FILE   another lockfile than package-lock.json
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './announced-step.mjs';
import {
  completed,
  entriesElsewhere,
  entriesWithoutIntegrity,
  missingEntries,
  newEntry,
  sortedLikeNpm,
} from './lockfile-entries.mjs';
import { askTheRegistry } from './registry.mjs';

const words = process.argv.slice(2);
const file = words.includes('--file') ? words[words.indexOf('--file') + 1] : path.join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));

if (words[0] === 'check') process.exitCode = check() ? 0 : 1;
else if (words[0] === 'add') process.exitCode = add() ? 0 : 1;
else {
  console.error('Say what to do: node scripts/lockfile.mjs check | add');
  process.exitCode = 2;
}

function check() {
  const missing = missingEntries(lockfile).map(
    ({ name, version, wantedBy }) => `missing: ${name}@${version}, wanted by ${wantedBy}`,
  );
  const elsewhere = entriesElsewhere(lockfile).map(
    ({ at, resolved }) => `not on the public registry: ${at} -> ${resolved}`,
  );
  const unproved = entriesWithoutIntegrity(lockfile).map(({ at }) => `no integrity: ${at}`);
  const failures = [...missing, ...elsewhere, ...(words.includes('--release') ? unproved : [])];

  for (const failure of failures) console.error(failure);
  if (missing.length > 0) console.error('Add what is missing with: node scripts/lockfile.mjs add');
  if (failures.length === 0)
    console.log(`The lockfile serves every system (${Object.keys(lockfile.packages).length} entries).`);
  if (unproved.length > 0) {
    console.log(
      `${unproved.length} entries have no integrity yet, because the registry lacked them; on one that has them, run: node scripts/lockfile.mjs add`,
    );
  }
  return failures.length === 0;
}

function add() {
  const notAdded = [];
  for (const wanted of missingEntries(lockfile)) {
    const entry = newEntry(lockfile, wanted, askTheRegistry(`${wanted.name}@${wanted.version}`));
    if (entry === 'unknown') notAdded.push(wanted);
    else lockfile.packages[wanted.at] = entry;
    if (entry !== 'unknown')
      console.log(
        `added: ${wanted.name}@${entry.version}${entry.integrity ? '' : ', without integrity: the registry lacks it'}`,
      );
  }
  for (const { at, entry, name } of entriesWithoutIntegrity(lockfile)) {
    const answer = askTheRegistry(`${name}@${entry.version}`);
    if (answer === 'not-there') continue;
    lockfile.packages[at] = completed(entry, answer.integrity);
    console.log(`completed: ${at}`);
  }
  for (const { name, version, wantedBy } of notAdded) {
    console.error(
      `not added: ${name}@${version}, wanted by ${wantedBy}: the registry lacks it and its name does not tell its system`,
    );
  }
  lockfile.packages = sortedLikeNpm(lockfile.packages);
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  return notAdded.length === 0;
}

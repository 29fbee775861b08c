import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ours } from './population.ts';

/** MiB that a process of its own takes at the most for this work, above what one takes that does it for 20 people. */
export function memory(patients: number): number {
  return atMost(patients) - atMost(20);
}

function atMost(patients: number): number {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(patients)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout) / 1024;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ours(Number(process.argv[2]));
  process.stdout.write(String(process.resourceUsage().maxRSS));
}

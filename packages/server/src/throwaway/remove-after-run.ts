import { existsSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from '../store/embedded/binaries.ts';
import { stopPostgres } from '../store/embedded/control.ts';
import { homeIn, machineFolder } from '../store/embedded/home.ts';
import { processOf } from '../store/embedded/process-of.ts';

// Waits for the end of a test run, then stops its PostgreSQL and removes its folder.
const [, , run = '', folder = ''] = process.argv;

while (!['gone', 'ended'].includes(processOf(Number(run)))) await pause(300);

const home = homeIn({ folder, chosen: true });
if (existsSync(home.cluster)) await stopPostgres(home, findBinaries(home.runAs, machineFolder));
rmSync(folder, { recursive: true, force: true });

import { spawn } from 'node:child_process';
import { asAccount, type RunAs } from './account.ts';

export interface Ended {
  readonly ok: boolean;
  /** What the program said went wrong. */
  readonly said: string;
}

/** Runs a program of PostgreSQL in a folder, to its end. Settings meant for other PostgreSQLs do not reach it. */
export function runProgram(program: string, args: readonly string[], cwd: string, runAs: RunAs): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...asAccount(runAs),
      cwd,
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stderr.destroy();
      resolve({ ok: code === 0, said: said.trim() });
    });
  });
}

function environment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('PG'));
  return { ...Object.fromEntries(ours), LC_ALL: 'C', TZ: 'UTC' };
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What runs under a process number, since numbers are used again: after a crash or in a container, the number in a
 * lock file may be anybody's. `ended` is a process whose number is still taken because nobody collected it, as
 * happens in containers.
 */
export function processOf(pid: number): 'gone' | 'ended' | 'postgres' | 'another' {
  if (!exists(pid)) return 'gone';
  if (process.platform === 'win32') return 'postgres';
  const { state, name } = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  if (state === '') return 'gone';
  if (/^[ZX]/.test(state)) return 'ended';
  return name.includes('postgres') ? 'postgres' : 'another';
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface Described {
  readonly state: string;
  readonly name: string;
}

/** From `/proc/<pid>/stat`: number, name in brackets (which may hold brackets), state. */
function fromProc(pid: number): Described {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, end), state: stat.slice(end + 2, end + 3) };
  } catch {
    return { name: '', state: '' };
  }
}

function fromPs(pid: number): Described {
  try {
    const [state = '', ...name] = execFileSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return { state, name: name.join(' ') };
  } catch {
    return { name: '', state: '' };
  }
}

import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** JavaScript that runs in the process before the command does. */
  readonly before?: string;
  /** Nobody reads what it says. */
  readonly unread?: boolean;
}

/** Runs the command in a process of its own, with the Node that runs this test. */
export function runSteady(args: readonly string[], running: Running = {}): Promise<Ended> {
  const before = running.before ? ['--import', `data:text/javascript,${encodeURIComponent(running.before)}`] : [];
  return run(process.execPath, [...before, 'packages/cli/bin/steady.js', ...args], running);
}

/** Runs a command line as a person types it, in the root of the project. */
export function runShell(line: string): Promise<Ended> {
  return run('sh', ['-c', line], {});
}

/** The codes and places of the problems that standard error holds. */
export function problemsIn({ err }: Ended): readonly string[] {
  const { problems } = JSON.parse(err) as { problems: { code: string; at: string }[] };
  return problems.map(({ code, at }) => `${code} ${at}`);
}

function run(command: string, args: readonly string[], { input = '', env, unread }: Running): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
    const child = spawn(command, args, { cwd: root, env: { ...inherited, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    if (unread) child.stdout.destroy();
    // a command that refuses early may not read all of its input
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

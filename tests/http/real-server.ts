import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const project = path.resolve(import.meta.dirname, '../..');
const longestStart = 60_000;

/** The server as it is started by `npm start`: a process of its own, reached by its address. */
export interface RealServer {
  readonly address: string;
  readonly process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Asks it to stop, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** What became of a server that did not start. */
export class NotStarted extends Error {
  readonly code: number | null;
  readonly output: string;

  constructor(code: number | null, output: string) {
    super(`the server ended with ${code}: ${output}`);
    this.code = code;
    this.output = output;
  }
}

/** Every server that runs, with its data folder; a test that failed may have left one. */
const running = new Map<ChildProcess, string>();

/** Starts the server on a data folder and any port, and waits until it says its address. */
export async function startServer(data: string, settings: NodeJS.ProcessEnv = {}): Promise<RealServer> {
  const { child, ended, printed } = launch(data, settings);
  const begun = Date.now();
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0];
    if (address !== undefined) return serverAt(address, child, ended, printed);
    if (child.exitCode !== null || child.signalCode !== null) {
      await ended;
      throw new NotStarted(child.exitCode, printed());
    }
    if (Date.now() - begun > longestStart) throw new Error(`the server does not start: ${printed()}`);
    await pause(20);
  }
}

/** Starts the server, and ends it at once after so many ms, ready or not. */
export async function killWhileStarting(data: string, after: number): Promise<void> {
  const { child, ended } = launch(data, {});
  await pause(after);
  child.kill('SIGKILL');
  await ended;
}

function launch(data: string, settings: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['packages/server/src/main.ts'], {
    cwd: project,
    env: { ...process.env, PORT: '0', STEADY_DATA: data, STEADY_REQUESTS_PER_MINUTE: '1000000', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.set(child, data);
  child.once('exit', () => running.delete(child));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return { child, ended: once(child, 'exit'), printed: () => printed };
}

function serverAt(address: string, child: ChildProcess, ended: Promise<unknown>, output: () => string): RealServer {
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    address,
    process: child,
    output,
    stop: (signal = 'SIGTERM') => end(signal),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

/** The number of the process that is PostgreSQL for a data folder, as it wrote it down itself. */
export function postmasterOf(data: string): number | undefined {
  const lock = path.join(data, '18', 'cluster', 'postmaster.pid');
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) || undefined : undefined;
}

/** Ends the PostgreSQL of a data folder at once, where one runs. */
export function killPostmaster(data: string): void {
  const pid = postmasterOf(data);
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Removes a data folder, and whatever still runs on it. */
export async function removeData(data: string): Promise<void> {
  for (const [child, folder] of running) if (folder === data) child.kill('SIGKILL');
  killPostmaster(data);
  await pause(300);
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

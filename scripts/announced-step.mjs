import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const heartbeatSeconds = 20;

/**
 * Runs one command with a line before it, a line every so often while it lasts, and a line after it.
 *
 * @param {string} title what is being done, as the start of a sentence: "Installing the packages"
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ hint?: string, shell?: boolean }} [options] hint: what to expect, said once before
 * @returns {Promise<{ ok: boolean, seconds: number }>}
 */
export function announcedStep(title, command, args, options = {}) {
  console.log(`\n> ${title}${options.hint ? ` (${options.hint})` : ''} ...`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const heartbeat = setInterval(
    () => console.log(`  ... still at it after ${seconds()} s: ${title}`),
    heartbeatSeconds * 1000,
  );

  return new Promise((resolve) => {
    const finish = (ok, how) => {
      clearInterval(heartbeat);
      console.log(`${ok ? '  done' : `  FAILED${how}`}: ${title} (${seconds()} s)`);
      resolve({ ok, seconds: seconds() });
    };
    const child = spawn(command, args, {
      cwd: root,
      shell: options.shell ?? false,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => finish(false, ` (${error.message})`));
    child.once('exit', (code, signal) => finish(code === 0, ` (${signal ?? `exit code ${code}`})`));
  });
}

/**
 * Runs npm, the same one that started us where there is one.
 *
 * @param {string} title
 * @param {readonly string[]} args
 * @param {string} [hint]
 */
export function announcedNpm(title, args, hint) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return announcedStep(title, process.execPath, [npm, ...args], { hint });
  return announcedStep(title, 'npm', args, { hint, shell: process.platform === 'win32' });
}

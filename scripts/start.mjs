// npm start: from a fresh clone to a running Steady. Plain JavaScript without a dependency, because an old Node runs it.
import { spawn } from 'node:child_process';
import { root } from './announced-step.mjs';
import { buildWhatIsStale } from './build.mjs';
import { bundledNode, installWhatIsMissing } from './install.mjs';

if (!(await installWhatIsMissing())) process.exit(1);
if (!(await buildWhatIsStale())) process.exit(1);

console.log('\n> Starting the server ...');
const server = spawn(bundledNode, ['packages/server/src/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});

// Ctrl-C in a terminal reaches the server by itself; a signal sent to this process only does not.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));
process.on('SIGTERM', () => server.kill('SIGTERM'));

// A signal sent to npm ends the shell that npm started us in, and is passed on to nobody. Then the server ends too.
if (process.env.npm_lifecycle_event === 'start') {
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || server.kill('SIGTERM'), 500).unref();
}

server.once('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));

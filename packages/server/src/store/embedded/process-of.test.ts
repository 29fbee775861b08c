import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { processOf } from './process-of.ts';

describe('What runs under a process number', () => {
  it('is another program for our own', () => {
    expect(processOf(process.pid)).toBe('another');
  });

  it('is gone after it has ended and was collected', async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    expect(processOf(child.pid as number)).toBe('gone');
  });

  it.runIf(process.platform === 'linux')(
    'has ended, though its number is taken, until somebody collects it',
    async () => {
      // A shell that turns into a program which collects nobody; its child ends only after that, or the shell would.
      const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [number] = await once(parent.stdout.setEncoding('utf8'), 'data');
      await expect.poll(() => processOf(Number(number)), { timeout: 20_000 }).toBe('ended');
      parent.kill();
    },
  );
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, runSteady } from './run-steady.ts';

const request = readFileSync(path.join(import.meta.dirname, 'contract-request.json'), 'utf8');

const oldNode = 'Object.defineProperty(process.versions, "node", { value: "20.11.0" })';

describe('On a Node that is too old', () => {
  it('the Node that npm brought answers, with the same output', async () => {
    const usual = await runSteady(['plan', '--json'], { input: request });
    expect(await runSteady(['plan', '--json'], { input: request, before: oldNode })).toEqual(usual);
  });

  it('it refuses with the same exit code and problems', async () => {
    const usual = await runSteady(['plan'], { input: '{' });
    expect(usual.code).toBe(2);
    expect(await runSteady(['plan'], { input: '{', before: oldNode })).toEqual(usual);
  });

  it('and without another, it says what to do', () => {
    const alone = mkdtempSync(path.join(tmpdir(), 'steady-alone-'));
    const bin = path.join(alone, 'packages/cli/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(alone, 'package.json'), '{"type":"module"}');
    cpSync(path.join(root, 'packages/cli/bin/steady.js'), path.join(bin, 'steady.js'));
    const before = ['--import', `data:text/javascript,${encodeURIComponent(oldNode)}`];
    const { status, stderr } = spawnSync(process.execPath, [...before, path.join(bin, 'steady.js')], {
      encoding: 'utf8',
    });
    rmSync(alone, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Steady needs Node 24.11 or later. Run npm install in its folder, then try again.\n',
    });
  });
});

describe('When something goes wrong on our side', () => {
  it('it says so with 1 and in a sentence, without a stack, a path or data', async () => {
    const fault = 'Array.prototype.toSorted = () => { throw new Error("20 mg in /home/plan.json") }';
    const ended = await runSteady(['plan', '--json'], { input: request, before: fault });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^Something went wrong on our side\. [^/]*\n$/);
    expect(ended.err).not.toMatch(/ at |Error|mg/);
  });
});

describe('When nobody reads on', () => {
  it('it ends quietly', async () => {
    const ended = await runSteady(['plan', '--json'], { input: request, unread: true });
    expect(ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('What somebody else wrote into a request', () => {
  it('is repeated in a problem without anything that a terminal would act on', async () => {
    const field = '\u001b[2J\u009b31m\u202e\u{e0001}x';
    const ended = await runSteady(['plan'], { input: JSON.stringify({ ...JSON.parse(request), [field]: 1 }) });
    expect(JSON.parse(ended.err).problems).toEqual([
      {
        code: 'input.unknown-field',
        at: `/${field}`,
        values: { field },
        says: `${field} is not known here. Correct the spelling, or leave it out.`,
      },
    ]);
    expect(ended.err.replaceAll('\n', '')).toMatch(/^[\u0020-\u007e]*$/);
  });
});

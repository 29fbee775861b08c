import { assessAnswerSchema, exampleAssessRequest } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { problemsIn, runShell, runSteady } from './run-steady.ts';

const input = JSON.stringify(exampleAssessRequest);

describe('The contract of the command line: steady assess', () => {
  it('answers what is due, what was missed, and every finding', async () => {
    const { code, out, err } = await runSteady(['assess', '--json'], { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { due, missed } = assessAnswerSchema.parse(JSON.parse(out));
    expect(due).toEqual([]);
    expect(missed).toMatchObject([{ slot: 'plan-1/2026-12-03/1', advice: 'take-now', cites: [{ fact: 'MISS-01' }] }]);
  });

  it('to read: tablets and milligrams together, and until when', async () => {
    const { code, out } = await runSteady(['assess'], { input });
    expect(code).toBe(0);
    expect(out.replaceAll('\u00a0', ' ')).toContain('1 and a half tablets of 10 mg (15 mg)');
    expect(out).toContain('20:00');
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['assess', '--help']);
    const example = help.slice(help.indexOf('  npx steady')).replaceAll(/^ {2}npx/gm, 'npx');
    const { code, out } = await runShell(example);
    expect(code).toBe(0);
    expect(out).toContain('Take this dose now');
  });

  it('refuses with exit 2, every problem at once, and nothing on standard output', async () => {
    const ended = await runSteady(['assess'], { input: '{"now":"now","record":{"schema":"steady.record"},"x":1}' });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([
      'input.unknown-field /x',
      'instant.not-an-instant /now',
      'record.not-a-record /record/version',
    ]);
  });
});

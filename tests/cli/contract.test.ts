import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planAnswerSchema } from '@steady/exchange';
import { afterAll, describe, expect, it } from 'vitest';
import { flagNames } from '../../packages/cli/src/plan/flags.ts';
import { problemsIn, root, runShell, runSteady } from './run-steady.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'steady-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = readFileSync(path.join(import.meta.dirname, 'contract-request.json'), 'utf8');
const file = path.join(folder, 'request.json');
writeFileSync(file, request);

describe('The contract of the command line: steady plan', () => {
  it('runs as npx steady from the root of the project', async () => {
    const { code, out } = await runShell(`npx steady plan --json < '${file}'`);
    expect(code).toBe(0);
    expect(planAnswerSchema.safeParse(JSON.parse(out)).success).toBe(true);
  });

  it('answers with the steps, the supply, the findings and the citations', async () => {
    const { code, out, err } = await runSteady(['plan', '--json'], { input: request });
    expect({ code, err }).toEqual({ code: 0, err: '' });

    const answer = JSON.parse(out);
    expect(answer.plan.steps[0]).toMatchObject({
      from: '2026-12-01',
      days: 14,
      daily: { value: 50, unit: 'mg/d' },
      intakes: [
        { time: '08:00', dose: { value: 15, unit: 'mg' }, units: [{ product: 't10', count: 1.5 }] },
        { time: '14:00', dose: { value: 15, unit: 'mg' }, units: [{ product: 't10', count: 1.5 }] },
        { time: '22:00', dose: { value: 20, unit: 'mg' }, units: [{ product: 't20', count: 1 }] },
      ],
      change: { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 16.7 },
    });
    expect(answer.plan.end).toMatchObject({ kind: 'zero', on: '2027-02-23' });
    expect(answer.supply).toMatchObject([
      { product: 't10', count: 189 },
      { product: 't20', count: 14 },
    ]);
    expect(answer.findings[0]).toMatchObject({
      code: expect.any(String),
      severity: expect.stringMatching(/^(info|caution|warning|danger|emergency)$/),
      verdict: expect.stringMatching(/^(applies|cannot-tell)$/),
      title: expect.stringMatching(/\w/),
      detail: expect.stringMatching(/\w/),
      action: expect.stringMatching(/\w/),
      cites: expect.arrayContaining([
        {
          fact: expect.any(String),
          source: expect.any(String),
          where: expect.any(String),
          approved: expect.any(Boolean),
        },
      ]),
      values: expect.any(Object),
    });
    expect(answer.basis[0]).toMatchObject({
      fact: expect.any(String),
      source: expect.any(String),
      where: expect.any(String),
    });
  });

  it('reads the same request from a file and from standard input', async () => {
    const piped = await runSteady(['plan', '--json'], { input: request });
    expect(await runSteady(['plan', '--json', '--input', file])).toEqual(piped);
    expect(await runSteady(['plan', '--json', '--input', '-'], { input: request })).toEqual(piped);
  });

  it('gives the same answer to the same request, wherever the machine stands', async () => {
    const here = await runSteady(['plan', '--json'], { input: request, env: { TZ: 'UTC', LANG: 'C' } });
    const there = await runSteady(['plan', '--json'], {
      input: request,
      env: { TZ: 'Pacific/Auckland', LANG: 'de_DE' },
    });
    expect(there).toEqual(here);
  });

  it('refuses with 2 and every problem as JSON on standard error, and answers nothing', async () => {
    const wrong = request.replace('"2026-12-01"', '"2026-02-29"').replace('Europe/London', '+01:00');
    const ended = await runSteady(['plan', '--json'], { input: wrong });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(ended.err)).toEqual({
      problems: [
        {
          code: 'date.not-a-date',
          at: '/start',
          values: { value: '2026-02-29' },
          says: 'Start is not a day of the calendar. Write year, month and day, such as 2026-12-01.',
        },
        {
          code: 'time-zone.not-known',
          at: '/timeZone',
          values: { value: '+01:00' },
          says: 'Time zone is not known. Use the name of a zone, such as Europe/London; an offset does not know summer time.',
        },
      ],
    });
  });

  it('refuses in the same way without --json', async () => {
    const ended = await runSteady(['plan'], { input: '{}' });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended)).toContain('input.required /purpose');
  });

  it('refuses a plan that cannot be made, with the nearest that can', async () => {
    const wrong = request.replace('"value": 10, "unit": "mg/d"', '"value": 0.3, "unit": "mg/d"');
    const ended = await runSteady(['plan', '--json'], { input: wrong });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(ended.err).problems[0]).toMatchObject({ code: 'pace.cut-not-makeable', at: '/pace/cut' });
    expect(ended.err).toContain('nearest');
  });
});

describe('The help of the command line', () => {
  it('shows examples that run as they stand', async () => {
    const { code, out } = await runSteady(['plan', '--help']);
    expect(code).toBe(0);
    const examples = out
      .slice(out.indexOf('Examples:'))
      .split(/\n(?= {2}npx )/)
      .slice(1);
    expect(examples.length).toBe(2);
    for (const example of examples) expect(await runShell(example), example).toMatchObject({ code: 0 });
  });

  it('names every flag and only commands that are there', async () => {
    const { out } = await runSteady(['plan', '--help']);
    for (const name of flagNames.map((flag) => flag.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))) {
      expect(out).toContain(`--${name} `);
    }
    for (const flag of ['--json', '--input', '--pdf', '--calendar', '--csv', '--taper', '--titrate', '--now-taking']) {
      expect(out).toContain(flag);
    }
    const help = await runSteady(['--help']);
    for (const command of ['plan', 'ask', 'simulate', 'triage', 'assess']) expect(help.out).toContain(`  ${command} [`);
    expect(help.out).not.toMatch(/screen|export|import/);
    expect(await runSteady([])).toEqual(help);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(await runSteady(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

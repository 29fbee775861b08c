import { describe, expect, it } from 'vitest';
import { problemsIn, type Running, runSteady } from './run-steady.ts';

const taper = [
  ['--taper', '--now-taking', '20 mg three times a day', '--target', '0 mg a day'],
  ['--tablet', '10:scored', '--tablet', '20:scored', '--liquid', '1:0.5', '--pace', '10 mg every 14 days'],
  ['--start', '2026-12-01', '--zone', 'Europe/London', '--region', 'UK'],
].flat();

const without = (...flags: readonly string[]) =>
  taper.filter((word, i) => !flags.includes(word) && !flags.includes(taper[i - 1] ?? ''));

const answered = async (flags: readonly string[]) => JSON.parse((await runSteady(['plan', '--json', ...flags])).out);
const refused = async (flags: readonly string[]) => problemsIn(await runSteady(['plan', ...flags]));

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('A person asks with flags', () => {
  it('for the same plan as with JSON', async () => {
    const request = {
      purpose: 'taper',
      start: '2026-12-01',
      timeZone: 'Europe/London',
      current: ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: { value: 20, unit: 'mg' } })),
      target: { value: 0, unit: 'mg/d' },
      products: [
        { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
        { id: 't20', form: 'tablet', strength: { value: 20, unit: 'mg' }, scored: true },
        { id: 'l1', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
      ],
      pace: { method: 'fixed', cut: { value: 10, unit: 'mg/d' }, everyDays: 14 },
      patient: { region: 'UK' },
    };
    const asJson = await runSteady(['plan', '--json'], { input: JSON.stringify(request) });
    expect(await runSteady(['plan', '--json', ...taper])).toEqual(asJson);
  });

  it('for every pace there is', async () => {
    for (const pace of [
      '10 % every 2 weeks',
      'gentlest in 84 days',
      'label',
      '10 mg every 14 days, last dose 2.5 mg',
    ]) {
      const { plan } = await answered([...without('--pace'), '--pace', pace]);
      expect(plan.steps.length, pace).toBeGreaterThan(2);
    }
  });

  it('for a first prescription, with nothing taken now', async () => {
    const { plan } = await answered([
      ...without('--taper', '--now-taking', '--target', '--pace'),
      ...['--titrate', '--target', '30 mg a day', '--pace', '5 mg every 3 days'],
    ]);
    expect(plan.steps.at(-1)).toMatchObject({ daily: { value: 30, unit: 'mg/d' }, days: null });
  });

  it('with tablets that cannot be halved, and with granules', async () => {
    const { supply } = await answered([
      ...without('--tablet', '--liquid', '--pace'),
      ...['--tablet', '10:unscored', '--granules', '5', '--pace', '5 mg every week'],
    ]);
    expect(supply.map(({ product }: { product: string }) => product)).toEqual(['t10', 'g5']);
    for (const { count } of supply) expect(Number.isInteger(count)).toBe(true);
  });

  it('and is told everything that is wrong at once', async () => {
    const flags = ['--taper', '--now-taking', '20 three times', '--target', '0', '--tablet', '7,5', '--pace', 'slowly'];
    expect((await refused([...flags, '--start', '2026-02-29'])).toSorted()).toEqual([
      'amount.not-understood /products/0',
      'amount.not-understood /target',
      'date.not-a-date /start',
      'input.required /timeZone',
      'text.not-understood /current',
      'text.not-understood /pace',
    ]);
  });

  it('and is told which flag is not known, or lacks its word, or cannot stand beside another', async () => {
    expect(await refused([...taper, '--slowly'])).toEqual(['input.unknown-field ']);
    expect(await refused(['--pace'])).toEqual(['input.required ']);
    expect(await refused([...taper, '--titrate'])).toEqual(['input.too-many ']);
    expect(await refused([...taper, '--input', 'request.json'])).toEqual(['input.too-many ']);
    expect(await refused([...taper, 'more'])).toEqual(['input.too-many ']);
    expect(problemsIn(await runSteady(['triage']))).toEqual(['input.not-one-of ']);
  });
});

describe('A person reads', () => {
  const read = async (running: Running = {}) => plainSpaces((await runSteady(['plan', ...taper], running)).out);

  it('each step with its day, its doses in tablets, and its cut in mg and percent', async () => {
    const [row = '', second = '', third = ''] = (await read()).split('\n').filter((line) => /│.*\d\d:00/.test(line));
    expect(row).toMatch(
      /1 │ Tuesday 1 December 2026 +│ +14 │ +50 mg a day │ 08:00 +15 mg: 1 and a half tablets of 10 mg/,
    );
    expect(row).toContain('cut 10 mg a day (16.7 %)');
    expect(second).toContain('14:00  15 mg: 1 and a half tablets of 10 mg');
    expect(third).toContain('22:00  20 mg: 1 tablet of 20 mg');
  });

  it('what comes after, what to hand out, what to weigh with its source, and the prescription', async () => {
    const text = await read();
    expect(text).toContain('From Tuesday 23 February 2027 no baclofen is planned.');
    expect(text).toMatch(/189 tablets of 10 mg until 22 February 2027; hand out 189 tablets of 10 mg/);
    expect(text).toMatch(/(Warning|Danger): .+\n {4}.+\n {4}.+\n {4}Source(, not yet approved)?: .+/);
    expect(text).toContain('From 1 December 2026 for 14 days: 15 mg at 08:00 (1 and a half tablets of 10 mg)');
  });

  it('findings in the order of their weight', async () => {
    const order = ['Emergency', 'Danger', 'Warning', 'Caution', 'For information'];
    const ranks = [...(await read()).matchAll(/^ {2}(Emergency|Danger|Warning|Caution|For information): /gm)].map(
      ([, word = '']) => order.indexOf(word),
    );
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('columns that stand under each other', async () => {
    const table = (await read()).split('\n').filter((line) => /^[┌├│└]/.test(line));
    expect(new Set(table.map((line) => line.length)).size).toBe(1);
  });

  it('colours only on a terminal that has them, and where nobody asked for none', async () => {
    const onTerminal = 'process.stdout.isTTY = true';
    const colour = '\u001b[';
    expect(await read()).not.toContain(colour);
    expect(await read({ env: { CI: 'true' } })).not.toContain(colour);
    expect(await read({ before: onTerminal, env: { TERM: 'xterm' } })).toContain(colour);
    expect(await read({ before: onTerminal, env: { TERM: 'dumb', CI: '' } })).not.toContain(colour);
    expect(await read({ before: onTerminal, env: { TERM: 'xterm', NO_COLOR: '1' } })).not.toContain(colour);
  });
});

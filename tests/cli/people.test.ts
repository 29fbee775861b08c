import { describe, expect, it } from 'vitest';
import { problemsIn, type Running, runSteady } from './run-steady.ts';

const taper = [
  ['--taper', '--now-taking', '20 mg three times a day', '--target', '0 mg a day'],
  ['--tablet', '10:scored', '--tablet', '20:scored', '--liquid', '1:0.5', '--pace', '10 mg every 14 days'],
  ['--start', '2026-12-01', '--zone', 'Europe/London', '--region', 'UK'],
].flat();

const patient = {
  birthDate: '1970-05-01',
  sex: 'female',
  weight: { value: 70, unit: 'kg' },
  height: { value: 165, unit: 'cm' },
  creatinine: { value: 0.9, unit: 'mg/dL', on: '2026-11-01' },
  monthsOnBaclofen: 24,
  conditions: ['epilepsy'],
  medicines: [],
  region: 'UK',
};

const person = [
  ['--birth-date', '1970-05-01', '--sex', 'female', '--weight', '70 kg', '--height', '165 cm', '--region', 'UK'],
  ['--creatinine', '0.9 mg/dL on 2026-11-01', '--months-on-baclofen', '24 months'],
  ['--condition', 'epilepsy', '--medicine', 'none'],
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
      timesAssumed: true,
    };
    const asJson = await runSteady(['plan', '--json'], { input: JSON.stringify(request) });
    expect(await runSteady(['plan', '--json', ...taper])).toEqual(asJson);
  });

  it('for a person, with everything that a plan needs to know', async () => {
    const request = {
      purpose: 'taper',
      start: '2026-12-01',
      timeZone: 'Europe/London',
      current: [{ time: '08:00', dose: { value: 30, unit: 'mg' } }],
      times: ['07:00', '08:00', '21:00'],
      target: { value: 0, unit: 'mg/d' },
      products: [{ id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true }],
      pace: {
        method: 'gentlest',
        days: 84,
        stepDays: 7,
        cut: { value: 10, unit: 'mg/d' },
        last: { value: 5, unit: 'mg/d' },
      },
      limit: { value: 80, unit: 'mg/d' },
      reserveDays: 7,
      patient,
    };
    const flags = [
      ['--taper', '--now-taking', '30 mg at 08:00', '--times', '07:00, 08:00 21:00', '--target', '0 mg a day'],
      ['--tablet', '10:scored', '--limit', '80 mg a day', '--reserve-days', '7'],
      ['--pace', 'gentlest in 84 days, steps of 7 days, no cut above 10 mg, last dose 5 mg'],
      ['--start', '2026-12-01', '--zone', 'Europe/London', ...person],
    ].flat();
    const asJson = await runSteady(['plan', '--json'], { input: JSON.stringify(request) });
    expect(asJson.code).toBe(0);
    expect(await runSteady(['plan', '--json', ...flags])).toEqual(asJson);
  });

  it('and nothing about the person is left that cannot be told', async () => {
    const cannotTell = async (flags: readonly string[]) =>
      (await answered(flags)).findings.filter(({ verdict }: { verdict: string }) => verdict === 'cannot-tell');
    expect((await cannotTell(taper)).length).toBeGreaterThan(2);
    expect(await cannotTell([...without('--region'), ...person])).toEqual([]);
  });

  it('and is told which clock times were assumed, where only a number of times was said', async () => {
    const assumed = async (flags: readonly string[]) =>
      (await answered(flags)).findings.find(({ code }: { code: string }) => code === 'times.assumed')?.values.times;
    expect(await assumed(taper)).toBe('08:00, 14:00, 22:00');
    expect(await assumed([...taper, '--times', '08:00 14:00 22:00'])).toBeUndefined();
    const clock = ['--now-taking', '20 mg at 08:00, 14:00 and 22:00'];
    expect(await assumed([...without('--now-taking'), ...clock])).toBeUndefined();
  });

  it('and is refused for the person as with JSON, at the same places', async () => {
    const flags = [
      ['--birth-date', '1970-02-30', '--sex', 'F', '--weight', '150 lb', '--height', '165'],
      ['--creatinine', '0.9 mg/dL', '--months-on-baclofen', '2000', '--reserve-days', 'a week', '--limit', '60 mg'],
      ['--times', '8am', '--condition', '', '--medicine', 'none'],
    ].flat();
    expect((await refused([...taper, ...flags])).toSorted()).toEqual([
      'amount.not-understood /limit',
      'amount.not-understood /reserveDays',
      'amount.unit /patient/height',
      'amount.unit /patient/weight/unit',
      'date.not-a-date /patient/birthDate',
      'input.empty /patient/conditions/0',
      'input.not-one-of /patient/sex',
      'input.out-of-range /patient/monthsOnBaclofen',
      'input.required /patient/creatinine/on',
      'time.not-a-time /times/0',
    ]);
  });

  it('and is asked where a dose can be read in two ways (H09)', async () => {
    for (const typed of ['1.000 mg three times a day', '1/12/26', '70 mg per week']) {
      expect(await refused([...without('--now-taking'), '--now-taking', typed]), typed).toEqual([
        'text.not-understood /current',
      ]);
    }
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
    expect(problemsIn(await runSteady(['screen']))).toEqual(['input.not-one-of ']);
  });

  it('and reads in a sentence what stands in the way', async () => {
    const says = async (flags: readonly string[]) =>
      JSON.parse((await runSteady(['plan', ...flags])).err).problems.map((problem: { says: string }) =>
        plainSpaces(problem.says),
      );
    expect(await says([...taper, '--titrate'])).toEqual([
      '--taper and --titrate do not go together. Use one of the two.',
    ]);
    expect(await says([...taper, '--weight', '900 kg'])).toEqual([
      'Weight of the person must be from 0.5 kg to 400 kg. Correct it.',
    ]);
    expect(await says([...without('--now-taking'), '--now-taking', '20 tds'])).toEqual([
      'A number has no unit: 20 tds. Type it with mg.',
    ]);
    expect(await says([...taper, 'more'])).toEqual([
      'The request has too many entries. Leave out what belongs to no flag.',
    ]);
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

import { problemCodes } from '@steady/engine';
import { answerPump, examplePumpRequest, pumpAnswerSchema, readJson } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from '../cli/run-steady.ts';
import { spoilt } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';
import { badPumps } from './pump.cases.ts';

const say = sayIn('en');

function problemsOf(text: string) {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const answered = answerPump(json.value, facts, say);
  return answered.ok ? [] : answered.problems;
}

describe('A bad pump is refused with every problem it has', () => {
  it.each(badPumps.map((row) => [row.title, row] as const))('%s', (_, { put, leaveOut, refused }) => {
    const text = spoilt(examplePumpRequest, put, leaveOut);
    const problems = problemsOf(text);
    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...refused].sort());
    expect(problems.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
    expect(problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
  });

  it('each of them stands in the table once', () => {
    expect(new Set(badPumps.map(({ title }) => title)).size).toBe(badPumps.length);
  });

  it('on the command line as by the function', async () => {
    const row = badPumps.at(-1);
    const ended = await runSteady(['pump', '--json'], { input: spoilt(examplePumpRequest, row?.put) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([...(row?.refused ?? [])].sort());
  });
});

describe('Whatever pump is asked about', () => {
  /** Mostly what a field takes, now and then what none does. */
  const odd = fc.constantFrom<unknown>(null, -1, 1e308, 'x', [], {}, true, 'unknown');
  const or = (usual: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const amount = (least: number, most: number, unit: string) =>
    or(
      fc.record({ value: fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10), unit: fc.constant(unit) }),
    );
  const date = or(
    fc.integer({ min: 0, max: 300 }).map((n) => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10)),
  );
  const request = fc.record(
    {
      on: date,
      timeZone: or(fc.constant('Europe/London')),
      cause: or(fc.constantFrom('spinal', 'cerebral', 'unknown')),
      model: or(fc.constantFrom('synchromed-ii', 'prometra', 'other')),
      implantedOn: or(fc.constantFrom('2020-01-01', 'unknown')),
      reservoir: amount(20, 40, 'mL'),
      alarmVolume: amount(0, 3, 'mL'),
      inPumpLimit: or(fc.constantFrom<unknown>({ value: 180, unit: 'd' }, 'unknown')),
      fill: or(fc.record({ on: date, volume: amount(1, 20, 'mL'), strength: amount(500, 2000, 'ug/mL') })),
      before: or(fc.constantFrom('first-fill', 'unknown')),
      dailyDose: amount(1, 2100, 'ug/d'),
      changes: fc.array(fc.record({ on: date, dailyDose: amount(20, 1500, 'ug/d') }), { maxLength: 2 }),
      returned: or(fc.record({ on: date, volume: amount(0, 20, 'mL') })),
      alarm: or(fc.constantFrom('none', 'single-tone', 'two-tone', 'some-tone')),
      closed: or(fc.constant({ weekdays: [6, 7], dates: [] })),
    },
    {
      requiredKeys: [
        'on',
        'timeZone',
        'cause',
        'model',
        'implantedOn',
        'reservoir',
        'alarmVolume',
        'inPumpLimit',
        'fill',
        'before',
        'dailyDose',
        'alarm',
        'closed',
      ],
    },
  );

  it('it is answered in the shape that is described, or refused with places that are there', () => {
    let answers = 0;
    const property = fc.property(request, (json) => {
      const answered = answerPump(json, facts, say);
      if (answered.ok) {
        answers++;
        expect(pumpAnswerSchema.safeParse(JSON.parse(JSON.stringify(answered.answer))).error).toBeUndefined();
        return;
      }
      for (const { code, at } of answered.problems) {
        expect(problemCodes).toContain(code);
        expect(leadsSomewhere(at, json), at).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 5000, seed: 1975 });
    expect(answers).toBeGreaterThan(200);
  });
});

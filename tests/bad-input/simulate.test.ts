import { problemCodes } from '@steady/engine';
import { answerSimulation, exampleSimulateRequest, readJson } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from '../cli/run-steady.ts';
import { spoilt } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';
import { badForecasts } from './simulate.cases.ts';

const say = sayIn('en');
const today = new Date('2026-12-01');

function problemsOf(text: string) {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const answered = answerSimulation(json.value, facts, say, today);
  return answered.ok ? [] : answered.problems;
}

describe('A bad request for a forecast is refused with every problem it has', () => {
  it.each(badForecasts.map((row) => [row.title, row] as const))('%s', (_, { put, leaveOut, refused }) => {
    const text = spoilt(exampleSimulateRequest, put, leaveOut);
    const problems = problemsOf(text);
    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...refused].sort());
    expect(problems.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
    expect(problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
  });

  it('each of them stands in the table once', () => {
    expect(new Set(badForecasts.map(({ title }) => title)).size).toBe(badForecasts.length);
  });

  it('on the command line as by the function', async () => {
    const row = badForecasts.at(-1);
    const ended = await runSteady(['simulate', '--json'], { input: spoilt(exampleSimulateRequest, row?.put) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([...(row?.refused ?? [])].sort());
  });
});

describe('Whatever forecast is asked for', () => {
  /** Mostly within the bounds and often on them; now and then what no field takes. */
  const number = (least: number, most: number) =>
    fc.oneof(
      { weight: 40, arbitrary: fc.double({ min: least, max: most, noNaN: true }) },
      { weight: 20, arbitrary: fc.constantFrom(least, most) },
      { weight: 1, arbitrary: fc.constantFrom(-0, 5e-324, 1e308, -1, 1e6) },
    );
  const amount = (least: number, most: number, unit: string) =>
    fc.record({ value: number(least, most), unit: fc.constant(unit) });
  const dose = (unit: string) =>
    fc.record({ value: fc.integer({ min: 1, max: 1e6 }).map((count) => count / 1000), unit: fc.constant(unit) });
  const at = number(0, 87_660);
  const given = {
    bioavailability: number(0.01, 1),
    volume: number(1, 1000),
    clearance: number(0.01, 100),
    absorptionRate: number(0.01, 100),
    lag: number(0, 24),
  };
  const request = fc.record(
    {
      patient: fc.record({ weight: amount(0.5, 400, 'kg'), creatinineClearance: amount(0, 150, 'mL/min') }),
      preset: fc.constantFrom('default', 'liquid', 'simon-2018', 'healthy-fasted-two-compartment'),
      parameters: fc.record(given, { requiredKeys: [] }),
      doses: fc.array(
        fc.oneof(
          { weight: 5, arbitrary: fc.record({ at, dose: dose('mg'), route: fc.constant('oral') }) },
          fc.record({ at, dose: dose('mg'), route: fc.constant('intravenous'), over: number(0.01, 8766) }),
          fc.record({ at, dose: dose('ug'), route: fc.constant('intrathecal') }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      observe: fc.array(at, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['patient', 'doses', 'observe'] },
  );

  it('it is answered with numbers only, or refused with places that are there', () => {
    let answers = 0;
    const property = fc.property(request, (json) => {
      const answered = answerSimulation(json, facts, say, today);
      if (!answered.ok) {
        for (const { code, at } of answered.problems) {
          expect(problemCodes).toContain(code);
          expect(leadsSomewhere(at, json), at).toBe(true);
        }
        return;
      }
      answers++;
      // JSON has no NaN and no infinity: they would come back as null
      expect(JSON.parse(JSON.stringify(answered.answer))).toEqual(answered.answer);
    });
    fc.assert(property, { numRuns: 3000, seed: 1975 });
    expect(answers).toBeGreaterThan(1000);
  });
});

import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerSimulation } from './answer-simulation.ts';
import { simulateAnswerSchema } from './wire/simulate-answer.ts';
import { exampleSimulateRequest as example } from './wire/simulate-request.ts';
import { readJson } from './within-bounds.ts';

const say = sayIn('en');
const today = new Date('2026-12-01');
const answered = (json: unknown) => {
  const outcome = answerSimulation(json, facts, say, today);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.answer;
};
const problemsOf = (json: unknown) => {
  const outcome = answerSimulation(json, facts, say, today);
  return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at}`);
};

describe('A forecast on the wire', () => {
  it('is as it is described to others, and loses nothing as JSON', () => {
    const answer = answered(example);
    expect(simulateAnswerSchema.parse(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('says whose concentrations they are, and how far each parameter can be looked up', () => {
    const { says, parameters, sources } = answered(example);
    expect(says).toContain('typical person with your inputs');
    expect(parameters).toEqual({ bioavailability: 0.75, volume: 49, clearance: 7.9, absorptionRate: 2.5, lag: 0.25 });
    expect(sources.map(({ parameter, cites }) => [parameter, cites.length > 0])).toEqual(
      Object.keys(parameters).map((name) => [name, true]),
    );
  });

  it('takes parameters that replace the preset, and says that they were given', () => {
    const { parameters, sources } = answered({ ...example, changes: [], parameters: { clearance: 5, lag: 0 } });
    expect(parameters).toMatchObject({ clearance: 5, lag: 0, volume: 49 });
    expect(sources.filter(({ given }) => given).map(({ parameter }) => parameter)).toEqual(['clearance', 'lag']);
  });

  it('is the same with the parameters of its own answer', () => {
    const alone = { ...example, changes: [] };
    const { parameters, concentration } = answered(alone);
    expect(answered({ ...alone, patient: {}, parameters }).concentration).toEqual(concentration);
  });

  it('keeps the times as they were asked for, also twice and out of order', () => {
    const { concentration } = answered({ ...example, observe: [4, 1, 4] });
    expect(concentration.at).toEqual([4, 1, 4]);
    expect(concentration.value[0]).toBe(concentration.value[2]);
    expect(concentration.value[1]).toBeCloseTo(239.6, 0);
  });

  it('follows the kidneys from the time they change, and dialysis from its start to its end', () => {
    const observe = [48, 60, 64, 70];
    const doses = [{ at: 0, dose: { value: 500, unit: 'mg' }, route: 'oral' as const }];
    const [before = 0, weaker = 0, dialysed = 0, after = 0] = answered({ ...example, doses, observe }).concentration
      .value;
    const perHour = (from: number, to: number, hours: number) => Math.log(from / to) / hours;
    expect(perHour(before, weaker, 12)).toBeCloseTo((1.6 + 1.05 * 40 * 0.06) / 49, 6);
    expect(perHour(weaker, dialysed, 4)).toBeCloseTo((1.6 + 1.05 * 40 * 0.06 + 7.7) / 49, 6);
    expect(perHour(dialysed, after, 6)).toBeCloseTo((1.6 + 1.05 * 40 * 0.06) / 49, 6);
  });

  it('shows a pump as a range of a factor of three, and says so', () => {
    const pump = { at: 0, dose: { value: 4000, unit: 'ug' }, route: 'intrathecal', over: 240 };
    const { spinalFluid, concentration, measures, findings } = answered({ ...example, doses: [pump], observe: [200] });
    expect((spinalFluid?.lumbar.high[0] ?? 0) / (spinalFluid?.lumbar.low[0] ?? 1)).toBeCloseTo(3, 9);
    expect((concentration.range?.high[0] ?? 0) / (concentration.range?.low[0] ?? 1)).toBeCloseTo(3, 9);
    expect(measures).not.toHaveProperty('whole');
    expect(findings.map(({ code }) => code)).toContain('kinetics.spinal-fluid');
  });
});

describe('What is asked for beside the typical person', () => {
  const taken = { ...example, changes: [], observe: [24, 2, 24] };

  it('people who differ: a band around the typical level, the same for the same seed', () => {
    const population = { patients: 500, seed: 7 };
    const { population: spread, concentration } = answered({ ...taken, population });
    expect(answered({ ...taken, population }).population).toEqual(spread);
    expect(answered({ ...taken, population: { ...population, seed: 8 } }).population).not.toEqual(spread);
    expect(spread).toMatchObject({ patients: 500, seed: 7, unit: 'ng/mL', at: [24, 2, 24] });
    for (const [i, level] of concentration.value.entries()) {
      expect(spread?.p5[i]).toBeLessThan(level);
      expect(spread?.p95[i]).toBeGreaterThan(level);
    }
    expect(spread?.p50[0]).toBe(spread?.p50[2]);
  });

  it('the index: never without its label, and a band only', () => {
    const { withdrawal } = answered({ ...taken, withdrawal: true });
    expect(withdrawal?.label).toMatch(/^Illustrative model\..*need emergency care\.$/);
    expect(withdrawal?.p95).toHaveLength(3);
    expect(withdrawal?.cites.length).toBeGreaterThan(0);
    expect(answered(taken)).not.toHaveProperty('withdrawal');
  });

  it.each([
    ['by the day of the forecast', { on: '2026-12-01' }],
    ['by today, where the request names no day', {}],
    ['by today, where the creatinine is said to be from later', { later: '2035-01-01' }],
  ])(
    'is no index for a child who gives a birth date, %s (H41)',
    (_, { later, ...day }: { on?: string; later?: string }) => {
      const patient = {
        ...{ ...example.patient, birthDate: '2016-01-01', weight: { value: 45, unit: 'kg' } },
        ...(later && { creatinine: { value: 0.6, unit: 'mg/dL', on: later } }),
      };
      const asked = { ...taken, patient, ...day, withdrawal: true };
      expect(problemsOf(asked)).toEqual(['withdrawal.not-for-children /withdrawal']);
      const grown = answered({ ...asked, on: '2036-01-01' }).withdrawal;
      expect(grown?.cannotTell.join()).toContain('Nobody was asked');
      expect(grown?.cannotTell.join()).not.toContain('The age is not known');
    },
  );

  it('is drawn wider for a young child, whose birth date alone says so', () => {
    const population = { patients: 500, seed: 7 };
    const patient = { ...example.patient, birthDate: '2016-01-01' };
    const spreadOn = (on: string) => answered({ ...taken, patient, population, on });
    const [child, adult] = [spreadOn('2026-12-01'), spreadOn('2036-12-01')];
    expect(child.findings.map(({ code }) => code)).toContain('kinetics.little-data');
    expect(adult.findings.map(({ code }) => code)).not.toContain('kinetics.little-data');
    expect(child.population?.p95[0]).toBeGreaterThan(adult.population?.p95[0] ?? Number.POSITIVE_INFINITY);
  });

  it('is refused where a pump makes neither of them possible', () => {
    const pump = { at: 0, dose: { value: 100, unit: 'ug' }, route: 'intrathecal' };
    const asked = { ...taken, doses: [pump], population: { patients: 100, seed: 1 }, withdrawal: true };
    expect(problemsOf(asked).toSorted()).toEqual([
      'population.not-with-a-pump /population',
      'withdrawal.only-by-mouth /doses/0/route',
    ]);
  });

  it('is refused where it would keep others waiting', () => {
    const observe = Array.from({ length: 5000 }, (_, i) => i / 10);
    expect(problemsOf({ ...taken, observe, population: { patients: 100_000, seed: 1 } })).toEqual([
      'input.out-of-range /population/patients',
    ]);
    // after each change everything is worked out anew
    const kidneys = (value: number) => ({ creatinineClearance: { value, unit: 'mL/min' } });
    const changes = Array.from({ length: 500 }, (_, i) => ({ at: i, ...kidneys(50 + (i % 50)) }));
    expect(problemsOf({ ...taken, changes, population: { patients: 10_000, seed: 1 } })).toEqual([
      'input.out-of-range /population/patients',
    ]);
    expect(problemsOf({ ...taken, observe: [1, 10_001], withdrawal: true })).toEqual(['input.out-of-range /observe/1']);
  });
});

describe('The bounds of a forecast', () => {
  const infusion = (at: number) => ({ at, dose: { value: 10, unit: 'mg' }, route: 'intravenous', over: 1.5 });
  const change = (at: number) => ({
    at,
    creatinineClearance: { value: 50, unit: 'mL/min' },
    dialysis: { value: 7.7, unit: 'L/h' },
  });
  const largest = {
    ...example,
    doses: Array.from({ length: 5000 }, (_, i) => infusion(i)),
    changes: Array.from({ length: 1000 }, (_, i) => change(i)),
    observe: Array.from({ length: 10_000 }, (_, i) => i / 2),
  };

  it('are those that its description gives, all of them reached at once', () => {
    expect(answered(largest).concentration.at).toHaveLength(10_000);
    expect(readJson(JSON.stringify(largest)).ok).toBe(true);
    const more = { ...largest, doses: [...largest.doses, infusion(1)], observe: [...largest.observe, 1] };
    expect(problemsOf(more).toSorted()).toEqual(['input.too-many /doses', 'input.too-many /observe']);
  });

  it('say people and no days where people are counted', () => {
    const outcome = answerSimulation({ ...example, population: { patients: 10, seed: 1 } }, facts, say, today);
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem && sayProblem(problem, say)).toMatch(/umber of patients must be from 20 to 100,000\./);
  });
});

describe('Kidney function in a forecast', () => {
  const patient = { weight: { value: 70, unit: 'kg' }, height: { value: 175, unit: 'cm' } };
  const adult = { ...patient, birthDate: '1986-06-01', sex: 'male' };
  const creatinine = { value: 0.9, unit: 'mg/dL', on: '2026-12-01' };
  const kidneysOf = (person: object) => answered({ ...example, patient: person }).kidneys;

  it('is as it was given', () => {
    expect(kidneysOf(example.patient)).toEqual({ creatinineClearance: { value: 100, unit: 'mL/min' }, from: 'given' });
  });

  it('comes from an eGFR and the body surface', () => {
    const egfr = { value: 90, unit: 'mL/min/{1.73_m2}' };
    const { creatinineClearance, from } = kidneysOf({ ...patient, egfr }) ?? never;
    expect(from).toBe('egfr');
    expect(creatinineClearance.value).toBeCloseTo((90 * Math.sqrt((175 * 70) / 3600)) / 1.73, 9);
  });

  it('comes from creatinine, in adults by Cockcroft-Gault', () => {
    const { creatinineClearance, from } = kidneysOf({ ...adult, creatinine }) ?? never;
    expect(from).toBe('cockcroft-gault');
    expect(creatinineClearance.value).toBeCloseTo(108.02, 2);
    const inMicromoles = { ...creatinine, value: 0.9 * 88.4, unit: 'umol/L' };
    expect(kidneysOf({ ...adult, creatinine: inMicromoles })?.creatinineClearance.value).toBeCloseTo(108.02, 2);
  });

  it('comes from creatinine, in children by Schwartz and the body surface', () => {
    const child = { weight: { value: 25, unit: 'kg' }, height: { value: 127, unit: 'cm' }, birthDate: '2018-06-01' };
    const { creatinineClearance, from } = kidneysOf({ ...child, creatinine: { ...creatinine, value: 0.5 } }) ?? never;
    expect(from).toBe('schwartz');
    expect(creatinineClearance.value).toBeCloseTo((0.413 * 127 * Math.sqrt((127 * 25) / 3600)) / 0.5 / 1.73, 9);
  });

  it.each([
    ['nothing is known', patient],
    ['the age is not known', { ...patient, sex: 'male', creatinine }],
    ['an eGFR comes without a height', { weight: patient.weight, egfr: { value: 90, unit: 'mL/min/{1.73_m2}' } }],
    ['dialysis makes creatinine say nothing', { ...adult, creatinine, conditions: ['dialysis'] }],
  ])('is never taken as normal where %s', (_, person) => {
    expect(problemsOf({ ...example, patient: person })).toEqual(['kidneys.not-known /patient']);
  });

  it('is not cut off where an estimate goes past what the model takes', () => {
    const young = { ...adult, birthDate: '2006-06-01', weight: { value: 100, unit: 'kg' }, creatinine };
    expect(problemsOf({ ...example, patient: young })).toEqual(['kidneys.estimate-out-of-range /patient/creatinine']);
    const outcome = answerSimulation({ ...example, patient: young }, facts, say, today);
    const [problem] = outcome.ok ? [] : outcome.problems;
    expect(problem && sayProblem(problem, say)).toContain(
      'estimated from the creatinine is 185.185\u00a0mL/min. A forecast is made for 0\u00a0mL/min to 150\u00a0mL/min.',
    );
  });

  it('cannot be told in acute kidney injury, whatever the results say', () => {
    const patient = { ...example.patient, conditions: ['epilepsy', 'acute-kidney-injury'] };
    expect(problemsOf({ ...example, patient })).toEqual(['kidneys.acute-injury /patient/conditions/1']);
  });

  it('is not needed by a published model, which says that it does not look at it', () => {
    const published = { ...example, preset: 'simon-2018', changes: [] };
    const { concentration, findings } = answered(published);
    // nobody told whether the one dose of the example ends a treatment
    const end = { code: 'kinetics.doses-end', verdict: 'cannot-tell' };
    expect(findings).toMatchObject([end, { code: 'kinetics.model-without-kidneys', verdict: 'applies' }]);
    const unknown = answered({ ...published, patient: {} });
    expect(unknown.concentration).toEqual(concentration);
    expect(unknown.findings).toMatchObject([end, { code: 'kinetics.model-without-kidneys', verdict: 'cannot-tell' }]);
  });
});

const never = { creatinineClearance: { value: Number.NaN, unit: 'mL/min' as const }, from: 'given' as const };

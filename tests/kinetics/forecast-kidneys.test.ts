import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import type { SimulateRequest } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { nobody, person, simulated } from './some-requests.ts';

const saidOf = (request: Partial<SimulateRequest>) =>
  simulated(request).findings.map(({ code, severity }) => `${code} ${severity}`);

describe('Kidneys that get weaker within a forecast', () => {
  const falling = (from: number, ...later: readonly number[]) => ({
    person: person(70, from),
    changes: later.map((creatinineClearance, i) => ({ at: 48 * (i + 1), creatinineClearance })),
    doses: [],
  });

  it.each([
    [100, 76, 'caution'],
    [100, 75, 'danger'],
    [100, 40, 'danger'],
  ] as const)('are said: from %s to %s mL/min is a %s', (from, to, severity) => {
    expect(saidOf(falling(from, to))).toEqual([`kinetics.clearance-falls ${severity}`]);
  });

  it('are measured from the best they were, with the hour of the largest fall', () => {
    const { findings } = simulated(falling(60, 90, 60, 80));
    expect(findings).toMatchObject([
      { code: 'kinetics.clearance-falls', values: { at: { value: 96 }, fall: { value: 33.3, unit: '%' } } },
    ]);
  });

  it('are not said of kidneys that stay as they are or get better', () => {
    expect(saidOf(falling(40))).toEqual([]);
    expect(saidOf(falling(40, 40, 90))).toEqual([]);
  });
});

describe('A dose that is high for the kidneys', () => {
  const oral = (at: number, milligrams: number) => ({ at, route: 'oral', milligrams }) as const;
  const every8h = (milligrams: number, days: number) =>
    Array.from({ length: 3 * days }, (_, i) => oral(8 * i, milligrams / 3));
  const judged = (request: Partial<SimulateRequest>) =>
    simulated(request).findings.filter(
      ({ code }) => code.startsWith('renal.reduce') || code.startsWith('age.older-adult-k'),
    );
  const severity = (request: Partial<SimulateRequest>) => judged(request).map((found) => found.severity);
  const grown = { birthDate: '1976-06-01' as LocalDate, sex: 'male', heightCentimetres: 190 } as const;
  const on = '2026-11-01' as LocalDate;

  it.each([
    [81, 300, []],
    [80, 30, ['caution']],
    [80, 60, ['warning']],
    [49, 60, ['warning']],
    [29, 3, ['danger']],
    [10, 3, ['danger']],
    [10, 0, []],
  ] as const)('at %s mL/min and %s mg a day is a %j', (clearance, milligrams, said) => {
    expect(severity({ person: person(70, clearance), doses: every8h(milligrams, 2) })).toEqual(said);
  });

  it('goes by the lower of both estimates (REN-25)', () => {
    const large = { ...person(110, 37.6), ...grown, creatinineClearance: 'unknown', egfr: 27 } as const;
    expect(severity({ person: large, on, doses: every8h(30, 2) })).toEqual(['danger']);
    const byResult = { ...large, egfr: 'unknown', creatinine: { milligramsPerDecilitre: 3.2, on } } as const;
    expect(severity({ person: byResult, on, doses: every8h(30, 2) })).toEqual(['danger']);
    const small = { ...person(40, 28), ...grown, egfr: 62 } as const;
    expect(severity({ person: small, on, doses: every8h(30, 2) })).toEqual(['danger']);
  });

  it('cannot be told for an older adult of whom a clearance alone is known: the rule for them goes by eGFR (H14)', () => {
    const birthDate = '1955-06-01' as LocalDate;
    const older = { ...person(70, 85), birthDate };
    const found = judged({ person: older, on, doses: every8h(30, 2) });
    expect(found).toMatchObject([{ code: 'age.older-adult-kidneys', verdict: 'cannot-tell', severity: 'warning' }]);
    expect(judged({ person: { ...older, egfr: 95 }, on, doses: every8h(30, 2) })).toEqual([]);
  });

  it.each([4, 8, 12, 24])('is not hidden by kidneys that change every %i h (P13)', (apart) => {
    const changes = Array.from({ length: 8 }, (_, i) => ({
      at: apart * (i + 1),
      creatinineClearance: 100 - 10 * (i + 1),
    }));
    const [found] = judged({ person: person(70, 100), doses: every8h(60, 10), changes });
    expect(found).toMatchObject({ severity: 'danger', values: { creatinineClearance: { value: 20 } } });
  });

  it('counts the day in which the kidneys got worse, also when the forecast ends before the next one', () => {
    const request = { person: person(70, 100), doses: every8h(15, 3), changes: [{ at: 60, creatinineClearance: 20 }] };
    expect(judged(request)[0]?.values).toMatchObject({ atMost: { value: 7.5, unit: 'mg/d' }, category: 'severe' });
    expect(judged(request)[0]?.severity).toBe('danger');
  });

  it('says from which hour it is so, and from which it is worst', () => {
    const changes = [
      { at: 30, creatinineClearance: 70 },
      { at: 60, creatinineClearance: 25 },
      { at: 90, creatinineClearance: 12 },
      { at: 120, creatinineClearance: 80 },
    ];
    const [found] = judged({ person: person(70, 100), doses: every8h(15, 8), changes });
    expect(found).toMatchObject({
      severity: 'danger',
      values: { category: 'failure', since: { value: 60, unit: 'h' }, worst: { value: 90, unit: 'h' } },
    });
    const [from0] = judged({
      person: person(70, 25),
      doses: every8h(15, 8),
      changes: [{ at: 90, creatinineClearance: 12 }],
    });
    expect(from0?.values).toMatchObject({ category: 'failure', worst: { value: 90, unit: 'h' } });
    expect(from0?.values).not.toHaveProperty('since');
  });

  it('says no hour of kidneys that are the same from the start to the end', () => {
    const [found] = judged({
      person: person(70, 100),
      doses: every8h(15, 4),
      changes: [{ at: 0, creatinineClearance: 25 }],
    });
    expect(found?.values).not.toHaveProperty('since');
    expect(found?.values).not.toHaveProperty('worst');
  });

  it('goes by what is taken after a change', () => {
    const fallen = { person: person(70, 100), changes: [{ at: 48, creatinineClearance: 20 }] };
    expect(severity({ ...fallen, doses: every8h(60, 2) })).toEqual([]);
    expect(severity({ ...fallen, doses: [...every8h(60, 2), oral(48, 6)] })).toEqual(['danger']);
  });

  it('is said of whoever is on dialysis, whatever the clearance and the model', () => {
    const onDialysis = { ...person(70, 100), conditions: ['dialysis'] };
    for (const request of [{}, { preset: 'simon-2018' }, { given: { clearance: 8 } }] as const) {
      expect(severity({ person: onDialysis, doses: every8h(75, 2), ...request })).toEqual(['danger']);
    }
  });

  it('is not said of a child with healthy kidneys, whose clearance is small as it is', () => {
    const child = { ...person(25, 59.7), birthDate: '2018-06-01' as LocalDate, heightCentimetres: 128 };
    expect(severity({ person: child, on, doses: every8h(15, 2) })).toEqual([]);
    const weaker = { ...child, creatinineClearance: 25 };
    expect(severity({ person: weaker, on, doses: every8h(15, 2) })).not.toEqual([]);
  });

  it('names what is known of older adults', () => {
    const old = { ...person(60, 34.8), ...grown, birthDate: '1940-06-01' as LocalDate };
    expect(judged({ person: old, on, doses: every8h(33, 2) })[0]?.cites).toContain('REN-06');
  });

  it('is said to rest on a creatinine that is too old to tell', () => {
    const known = {
      ...nobody,
      ...grown,
      weightKilograms: 70,
      creatinine: { milligramsPerDecilitre: 0.9, on },
    } as const;
    const later = '2027-12-01' as LocalDate;
    const codes = (day: LocalDate) => judged({ person: known, on: day, doses: every8h(30, 2) });
    expect(codes(on)).toEqual([]);
    expect(codes(later)).toMatchObject([{ code: 'renal.reduce-oral-dose', verdict: 'cannot-tell' }]);
  });
});

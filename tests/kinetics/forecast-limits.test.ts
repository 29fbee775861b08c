import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import type { SimulateRequest } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { nobody, person, simulated } from './some-requests.ts';

const saidOf = (request: Partial<SimulateRequest>) =>
  simulated(request).findings.map(({ code, severity, values: { residual } }) =>
    [code, severity, ...(typeof residual === 'string' ? [residual] : [])].join(' '),
  );
const vein = (milligrams: number, over?: number) =>
  ({ at: 0, route: 'intravenous', milligrams, ...(over && { over }) }) as const;
const pump = (micrograms: number, over?: number) =>
  ({ at: 0, route: 'intrathecal', micrograms, ...(over && { over }) }) as const;

describe('Above what was studied', () => {
  it.each([300, 300.001])('%s mg in a day, by mouth and into a vein alike', (milligrams) => {
    const said = milligrams > 300 ? ['kinetics.above-studied-dose warning'] : [];
    expect(saidOf({ doses: [{ at: 0, route: 'oral', milligrams }] })).toEqual(said);
    expect(saidOf({ doses: [vein(milligrams)] })).toEqual(said);
    expect(saidOf({ doses: [vein(100), { at: 3, route: 'oral', milligrams: milligrams - 100 }] })).toEqual(said);
  });

  it('is not what runs in over many days', () => {
    expect(saidOf({ doses: [vein(900, 240)] })).toEqual([]);
    expect(saidOf({ doses: [vein(900, 24)] })).toEqual(['kinetics.above-studied-dose warning']);
  });

  it('is a pump dose that must be checked again', () => {
    const pumpOnly = 'kinetics.spinal-fluid caution';
    expect(saidOf({ doses: [pump(1000)] })).toEqual([pumpOnly]);
    expect(saidOf({ doses: [pump(10_000, 240)] })).toEqual([pumpOnly]);
    expect(saidOf({ doses: [pump(50_000)] })).toEqual(['kinetics.above-pump-dose warning', pumpOnly]);
    expect(saidOf({ doses: [pump(10_010, 240)] })).toEqual(['kinetics.above-pump-dose warning', pumpOnly]);
  });
});

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

describe('Kidneys at the edge of what was studied', () => {
  it('are said with the weakest that the forecast has, in tenths', () => {
    const changes = [140, 12.37, 13].map((creatinineClearance, i) => ({ at: i + 1, creatinineClearance }));
    const found = simulated({ person: person(70, 145), changes, doses: [] }).findings.find(
      ({ code }) => code === 'kinetics.kidneys-outside-data',
    );
    expect(found?.values).toMatchObject({ creatinineClearance: { value: 12.3, unit: 'mL/min' } });
  });
});

describe('Who is on dialysis', () => {
  const onDialysis = (clearance: number) => ({ ...person(70, clearance), conditions: ['dialysis'] });

  it('clears little by the kidneys: 10 mL/min is usual, and more is said', () => {
    expect(saidOf({ person: onDialysis(10) })).toContain('kinetics.dialysis caution usual');
    expect(saidOf({ person: onDialysis(10.1) })).toContain('kinetics.dialysis warning high');
    expect(saidOf({ person: onDialysis(100), doses: [] })).toEqual(['kinetics.dialysis warning high']);
    expect(saidOf({ person: person(70, 100) })).toEqual([]);
  });

  it('is not looked at by a published model, nor with a clearance that was given', () => {
    const said = 'kinetics.dialysis warning uncounted';
    expect(saidOf({ person: onDialysis(5), preset: 'simon-2018' })).toContain(said);
    expect(saidOf({ person: onDialysis(5), given: { clearance: 8 } })).toContain(said);
  });
});

describe('Who has a BMI of 30 or more', () => {
  const on = '2026-11-01' as LocalDate;
  const known = {
    ...nobody,
    birthDate: '1966-06-01' as LocalDate,
    sex: 'female',
    heightCentimetres: 160,
    weightKilograms: 90,
    creatinine: { milligramsPerDecilitre: 1, on },
  } as const;

  it('is shown the clearance by the actual and by the adjusted weight', () => {
    const { findings } = simulated({ person: known, on, doses: [] });
    expect(findings).toMatchObject([
      {
        code: 'kinetics.which-weight',
        values: {
          actualWeight: { value: 90, unit: 'kg' },
          actual: { value: 85, unit: 'mL/min' },
          adjustedWeight: { value: 67.4, unit: 'kg' },
          adjusted: { value: 63.7, unit: 'mL/min' },
        },
      },
    ]);
  });

  it.each([
    ['a BMI just below', { weightKilograms: 76.7 }],
    ['no height', { heightCentimetres: 'unknown' }],
    ['a clearance that was measured', { creatinineClearance: 80 }],
  ] as const)('is not told apart with %s', (_, other) => {
    expect(saidOf({ person: { ...known, ...other }, on, doses: [] })).toEqual([]);
  });
});

describe('Who has little muscle', () => {
  const on = '2026-11-01' as LocalDate;
  const known = {
    ...nobody,
    birthDate: '1986-06-01' as LocalDate,
    sex: 'male',
    weightKilograms: 70,
    creatinine: { milligramsPerDecilitre: 0.9, on },
    conditions: ['spinal-cord-injury-t6-or-above'],
  } as const;

  it('may have weaker kidneys than creatinine shows', () => {
    expect(saidOf({ person: known, on })).toEqual(['renal.creatinine-misleads info']);
    expect(saidOf({ person: { ...known, conditions: [] }, on })).toEqual([]);
  });

  it('is not misjudged by a clearance that was measured', () => {
    expect(saidOf({ person: { ...known, creatinineClearance: 100 }, on })).toEqual([]);
  });
});

describe('A share that reaches the blood', () => {
  const said = 'kinetics.share-counted-twice caution';
  it.each([
    ['simon-2018', { bioavailability: 0.75 }, true],
    ['simon-2018', { bioavailability: 1 }, false],
    ['simon-2018', {}, false],
    ['default', { bioavailability: 0.6 }, false],
  ] as const)('is counted twice in a published model only: %s, %j', (preset, given, isSaid) => {
    expect(saidOf({ preset, given }).includes(said)).toBe(isSaid);
  });
});

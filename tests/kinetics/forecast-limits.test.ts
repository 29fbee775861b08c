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
  const daily = (milligrams: number, at = 0) => [8, 14, 22].map((hour) => oral(at + hour, milligrams / 3));
  const oral = (at: number, milligrams: number) => ({ at, route: 'oral', milligrams }) as const;
  const of = (clearance: number, milligrams: number) =>
    saidOf({ person: { ...nobody, ...person(70, clearance) }, doses: daily(milligrams) }).filter((said) =>
      said.includes('dose-for'),
    );

  it.each([
    [81, 300, []],
    [80, 50.1, []],
    [80, 51, ['kinetics.dose-for-kidneys warning']],
    [49, 37.5, []],
    [49, 39, ['kinetics.dose-for-kidneys warning']],
    [29, 3, ['kinetics.dose-for-kidneys danger']],
    [10, 3, ['kinetics.dose-for-kidneys danger']],
    [10, 0, []],
  ] as const)('at %s mL/min and %s mg a day says %j', (clearance, milligrams, said) => {
    expect(of(clearance, milligrams)).toEqual(said);
  });

  it('is judged after each change by what is taken then', () => {
    const fallen = { person: person(70, 100), changes: [{ at: 48, creatinineClearance: 20 }] };
    expect(saidOf({ ...fallen, doses: daily(60) })).not.toContain('kinetics.dose-for-kidneys danger');
    expect(saidOf({ ...fallen, doses: daily(6, 48) })).toContain('kinetics.dose-for-kidneys danger');
    const { findings } = simulated({ ...fallen, doses: [...daily(60), ...daily(6, 48)] });
    expect(findings.find(({ code }) => code === 'kinetics.dose-for-kidneys')?.values).toMatchObject({
      at: { value: 48, unit: 'h' },
      highest: { value: 6, unit: 'mg/d' },
      atMost: { value: 7.5, unit: 'mg/d' },
      above: 'no',
    });
  });

  it('cannot be told of a child, for whom the figures are not', () => {
    const child = { ...person(40, 40), birthDate: '2016-06-01' as LocalDate };
    const { findings } = simulated({ person: child, on: '2026-11-01' as LocalDate, doses: daily(60) });
    expect(findings.find(({ code }) => code === 'kinetics.dose-for-kidneys')).toMatchObject({ verdict: 'cannot-tell' });
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
    const { findings } = simulated({ person: known, on });
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
    expect(saidOf({ person: { ...known, ...other }, on })).toEqual([]);
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

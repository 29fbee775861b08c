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

const longOnIt = { ...person(70, 100), monthsOnBaclofen: 24 };

/** Beside what is said of the ceilings of a person, which others do as well. */
const ofKinetics = (request: Partial<SimulateRequest>) =>
  saidOf(request).filter((said) => !said.startsWith('dose.above-ceiling'));

describe('Above what was studied', () => {
  it.each([300, 300.001])('%s mg in a day, by mouth and into a vein alike', (milligrams) => {
    const said = milligrams > 300 ? ['kinetics.above-studied-dose warning'] : [];
    const atOnce = 'kinetics.overdose-at-once danger';
    expect(ofKinetics({ doses: [{ at: 0, route: 'oral', milligrams }] })).toEqual([atOnce, ...said]);
    expect(ofKinetics({ doses: [vein(milligrams)] })).toEqual([atOnce, ...said]);
    expect(ofKinetics({ doses: [vein(100), { at: 3, route: 'oral', milligrams: milligrams - 100 }] })).toEqual([
      atOnce,
      ...said,
    ]);
  });

  it('is not what runs in over many days', () => {
    expect(ofKinetics({ person: longOnIt, doses: [vein(900, 240)] })).toEqual([]);
    expect(ofKinetics({ person: longOnIt, doses: [vein(900, 24)] })).toEqual([
      'kinetics.overdose-in-a-day danger',
      'kinetics.above-studied-dose warning',
    ]);
  });

  it('is more at once into the spinal fluid than a test dose: the hours of a pump may be missing (U2, H07)', () => {
    const code = 'kinetics.spinal-dose-at-once danger';
    expect(ofKinetics({ doses: [pump(100)] })).not.toContain(code);
    expect(ofKinetics({ doses: [pump(100.5)] })).toContain(code);
    expect(ofKinetics({ doses: [pump(400, 24)] })).not.toContain(code);
  });

  it('is a pump dose that must be checked again', () => {
    const pumpOnly = 'kinetics.spinal-fluid caution';
    expect(ofKinetics({ doses: [pump(1000, 24)] })).toEqual([pumpOnly]);
    expect(ofKinetics({ doses: [pump(10_000, 240)] })).toEqual([pumpOnly]);
    expect(ofKinetics({ doses: [pump(50_000, 24)] })).toEqual(['kinetics.above-pump-dose danger', pumpOnly]);
    expect(ofKinetics({ doses: [pump(10_010, 240)] })).toEqual(['kinetics.above-pump-dose warning', pumpOnly]);
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

describe('What was given and not recognised', () => {
  const read = 'not-recognised' as const;
  const given = { conditions: ['epilepsy', 'gout', 'one kidney'], medicines: [{ given: 'a blue pill', read }] };

  it('is said beside every forecast: it may be of the kidneys (H14)', () => {
    const said = ['condition.not-recognised caution', 'medicine.not-recognised caution'];
    for (const preset of ['default', 'liquid', 'simon-2018'] as const) {
      expect(saidOf({ preset, person: { ...person(70, 100), ...given } })).toEqual(expect.arrayContaining(said));
    }
    expect(saidOf({ person: { ...person(70, 100), ...given }, doses: [pump(100)] })).toEqual(
      expect.arrayContaining(said),
    );
    const { findings, basis } = simulated({ person: { ...person(70, 100), ...given } });
    expect(findings[0]).toMatchObject({ verdict: 'cannot-tell', values: { conditions: 'gout, one kidney', count: 2 } });
    expect(basis).toEqual(expect.arrayContaining(['WD-25', 'WARN-04']));
  });

  it('is nothing where all was recognised, or nothing given', () => {
    expect(saidOf({ person: { ...person(70, 100), conditions: ['epilepsy'], medicines: [] } })).toEqual([]);
    expect(saidOf({ person: person(70, 100) })).toEqual([]);
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

  it('is said where no end of a session is given: later levels come out too low', () => {
    const endOf = (...changes: SimulateRequest['changes']) =>
      simulated({ person: person(70, 5), changes }).findings.find(({ code }) => code === 'kinetics.dialysis');
    expect(endOf({ at: 4, dialysis: 8 })).toMatchObject({ severity: 'warning', values: { ends: 'no' } });
    expect(endOf({ at: 8, dialysis: null }, { at: 4, dialysis: 8 })).toMatchObject({
      severity: 'caution',
      values: { ends: 'yes' },
    });
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
    ['a clearance that was measured', { creatinineClearance: 84 }],
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

describe('A clearance that came with the request', () => {
  it('leaves the kidneys out, and that is said', () => {
    const said = simulated({ person: person(70, 5), given: { clearance: 8 } }).findings;
    expect(said.find(({ code }) => code === 'kinetics.model-without-kidneys')).toMatchObject({
      verdict: 'applies',
      values: { by: 'given' },
    });
    expect(saidOf({ person: person(70, 5) }).join()).not.toContain('model-without-kidneys');
  });
});

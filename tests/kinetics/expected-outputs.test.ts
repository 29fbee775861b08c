import { describe, expect, it } from 'vitest';
import { exposureOver, halfLife } from '../../packages/engine/src/pharmacokinetics/exposure.ts';
import type { Parameters } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import { oneDose, typical } from './some-kinetics.ts';
import { parametersFor, person } from './some-requests.ts';

const withKidneys = (clearance: number) => parametersFor({ person: person(70, clearance) });

/** A day of doses that have always been taken; time of day, mg. */
function steadyDay(parameters: Parameters, times: readonly number[], milligrams: number) {
  const before = { every: 24, doses: times.map((at) => ({ at, milligrams })) };
  const doses = times.map((at) => ({ at, milligrams, route: 'oral' as const }));
  return exposureOver(parameters, { doses, changes: [], before }, 0, 24);
}

describe('What the default model gives, as the reference prints it', () => {
  it('the reference person is the typical one', () => {
    const parameters = withKidneys(100);
    for (const [name, value] of Object.entries(typical))
      expect(parameters[name as 'volume']).toBeCloseTo(value as number, 9);
  });

  it.each([
    [2.5, 31.7, 237.3],
    [5, 63.4, 474.7],
    [10, 126.7, 949.4],
    [15, 190.1, 1424.1],
    [20, 253.4, 1898.7],
    [25, 316.8, 2373.4],
    [30, 380.1, 2848.1],
    [40, 506.8, 3797.5],
  ])('a single dose of %d mg: highest %d ng/mL at 1.422 h, area %d ng.h/mL', (milligrams, highest, area) => {
    const exposure = exposureOver(withKidneys(100), oneDose(milligrams), 0, 1000);
    expect(exposure.highest.value).toBeCloseTo(highest, 1);
    expect(exposure.highest.at).toBeCloseTo(1.422, 3);
    expect(exposure.area).toBeCloseTo(area, 1);
  });

  it.each([
    ['10 mg 08/14/22 h', 10, [8, 14, 22], 194, 46, 119],
    ['20 mg 08/14/22 h', 20, [8, 14, 22], 387, 92, 237],
    ['20 mg every 6 h', 20, [0, 6, 12, 18], 422, 201, 316],
    ['20 mg 08/13/18/23 h', 20, [8, 13, 18, 23], 467, 136, 316],
  ])('steady state of %s', (_, milligrams, times, highest, lowest, average) => {
    const day = steadyDay(withKidneys(100), times, milligrams);
    expect(Math.round(day.highest.value)).toBe(highest);
    expect(Math.round(day.lowest.value)).toBe(lowest);
    expect(Math.round(day.average)).toBe(average);
  });

  it.each([
    [80, 216, 65, 141],
    [50, 271, 115, 197],
    [30, 341, 183, 269],
    [15, 439, 280, 368],
    [5, 559, 399, 490],
  ])(
    'steady state of 10 mg 08/14/22 h at a creatinine clearance of %d mL/min',
    (clearance, highest, lowest, average) => {
      const day = steadyDay(withKidneys(clearance), [8, 14, 22], 10);
      expect(Math.round(day.highest.value)).toBe(highest);
      expect(Math.round(day.lowest.value)).toBe(lowest);
      expect(Math.round(day.average)).toBe(average);
    },
  );

  it.each([
    [120, 12.21, 3.71],
    [100, 10.53, 4.3],
    [80, 8.85, 5.12],
    [50, 6.33, 7.15],
    [30, 4.65, 9.73],
    [20, 3.81, 11.88],
    [10, 2.97, 15.23],
    [5, 2.55, 17.74],
    [0, 2.13, 21.23],
  ])('a creatinine clearance of %d mL/min: apparent clearance %d L/h, half-life %d h', (clearance, cleared, hours) => {
    const parameters = withKidneys(clearance);
    expect(parameters.clearance / parameters.bioavailability).toBeCloseTo(cleared, 2);
    expect(halfLife(parameters)).toBeCloseTo(hours, 2);
  });

  it('dialysis without kidneys: half-life 3.65 h', () => {
    const parameters = withKidneys(0);
    expect(halfLife({ ...parameters, clearance: parameters.clearance + 7.7 })).toBeCloseTo(3.65, 2);
  });

  it('two compartments: 10 mg 208 and 30 mg 623 ng/mL at 0.97 h; the liquid peaks at 0.94 h', () => {
    const healthy = parametersFor({ preset: 'healthy-fasted-two-compartment' });
    const highest = (milligrams: number) => exposureOver(healthy, oneDose(milligrams), 0, 24).highest;
    expect(highest(10).value).toBeCloseTo(207.5, 0);
    expect(highest(30).value).toBeCloseTo(622.5, 0);
    expect(highest(10).at).toBeCloseTo(0.97, 2);
    expect(exposureOver(parametersFor({ preset: 'liquid' }), oneDose(10), 0, 24).highest.at).toBeCloseTo(0.94, 2);
  });
});

import { describe, expect, it } from 'vitest';
import type { FactFile } from './fact.ts';
import { taperSchedules } from './taper-schedules.ts';

const file: FactFile = taperSchedules;

/** The daily doses of each step in mg/d, as the schedules are published or were worked out. */
const dailyDoses: Readonly<Record<string, readonly number[]>> = {
  'TAP-S1': [45, 30, 15, 5],
  'TAP-S2': [70, 60, 50, 40, 30, 20, 10],
  'TAP-S3': [25, 20, 15, 10, 5],
  'TAP-S4': [70, 60, 50, 40, 30, 25, 20, 15, 10, 5],
  'TAP-S5': [50, 40, 30, 20, 10, 5],
  'TAP-S6': [45, 35, 25, 20, 15, 10, 5],
  'TAP-S7': [75, 70, 65, 60, 55, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5],
  'TAP-S8': [20, 10, 5],
  'TAP-S9': [110, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5],
  'TAP-S10': [10, 5],
  'TAP-S13': [22.5, 15, 7.5, 2.5],
};

describe.each(Object.entries(dailyDoses))('The schedule %s', (id, doses) => {
  it('falls with every step, from the dose before it to its last dose', () => {
    const all = [figure(id, 'start'), ...doses];
    expect(all.toSorted((one, other) => other - one)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect([doses[0], doses.at(-1)]).toEqual([figure(id, 'first'), figure(id, 'last')]);
  });

  it('counts its steps, and lasts as many days as they do together', () => {
    expect(figure(id, 'steps')).toBe(doses.length);
    expect(figure(id, 'days')).toBe(doses.length * figure(id, 'stepDays'));
  });

  it('needs as many tablets, or as much liquid, as its doses add up to', () => {
    const milligrams = doses.reduce((sum, dose) => sum + dose * figure(id, 'stepDays'), 0);
    const supply =
      id === 'TAP-S13'
        ? figure(id, 'volume') * figure(id, 'strength')
        : figure(id, 'tablets') * figure(id, 'tabletStrength');
    expect(supply).toBe(milligrams);
  });
});

function figure(id: string, name: string): number {
  return file[id]?.figures?.[name]?.value ?? Number.NaN;
}

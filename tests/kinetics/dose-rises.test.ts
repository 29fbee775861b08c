import { describe, expect, it } from 'vitest';
import type { Unknown } from '../../packages/engine/src/patient/patient.ts';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { person, simulated } from './some-requests.ts';

/** So many mg a day in four doses, each for so many days. */
const daily = (...steps: readonly (readonly [milligrams: number, days: number])[]): readonly SimulatedDose[] => {
  let day = 0;
  return steps.flatMap(([milligrams, days]) => {
    const from = 24 * day;
    day += days;
    return Array.from({ length: 4 * days }, (_, i) => ({
      at: from + 6 * i,
      route: 'oral' as const,
      milligrams: milligrams / 4,
    }));
  });
};
const found = (code: string, doses: readonly SimulatedDose[], monthsOnBaclofen: number | Unknown = 24, until = 480) =>
  simulated({ person: { ...person(70, 100), monthsOnBaclofen }, doses, observe: [1, until] }).findings.find(
    (finding) => finding.code === code,
  );

describe('A dose that rises steeply and goes on (H13, P4, DOSE-13)', () => {
  it.each([75, 80])('from 15 to %s mg a day overnight is a danger, with its hour', (milligrams) => {
    expect(found('kinetics.dose-rises', daily([15, 4], [milligrams, 4]))).toMatchObject({
      severity: 'danger',
      values: {
        at: { value: 96 },
        from: { value: 15, unit: 'mg/d' },
        to: { value: milligrams, unit: 'mg/d' },
        limit: { value: 15 },
      },
    });
  });

  it('is judged as a rise of a plan is, within three days', () => {
    expect(found('kinetics.dose-rises', daily([15, 3], [30, 3], [45, 3], [60, 5]))).toBeUndefined();
    expect(found('kinetics.dose-rises', daily([15, 3], [31.5, 4]))?.severity).toBe('warning');
    expect(found('kinetics.dose-rises', daily([15, 3], [45, 4]))?.severity).toBe('warning');
    expect(found('kinetics.dose-rises', daily([15, 3], [46.5, 4]))?.severity).toBe('danger');
    expect(found('kinetics.dose-rises', daily([15, 2], [30, 2], [45, 4]))?.severity).toBe('warning');
  });

  it('is said on the first day of it', () => {
    expect(found('kinetics.dose-rises', daily([15, 4], [80, 1]))?.severity).toBe('danger');
  });

  it('is neither a missed dose, nor one an hour early or late, nor a fall, nor doses after days without any', () => {
    const doses = daily([60, 10]);
    const moved = (by: number) => doses.map((dose, i) => (i === 14 ? { ...dose, at: dose.at + by } : dose));
    const gap = doses.filter(({ at }) => at < 96 || at >= 150);
    for (const each of [doses.filter((_, i) => i !== 14), moved(-1), moved(1), daily([60, 5], [20, 5]), gap]) {
      expect(found('kinetics.dose-rises', each)).toBeUndefined();
    }
  });

  it('is not said of what comes after the last look', () => {
    expect(found('kinetics.dose-rises', daily([15, 4], [80, 4]), 24, 70)).toBeUndefined();
  });
});

describe('A first day above the largest start that anyone names (H13, DOSE-13)', () => {
  const start = (milligrams: number, months: number | Unknown) =>
    found('kinetics.start-too-high', daily([milligrams, 1]), months);

  it('is a danger in somebody who has taken none before', () => {
    expect(start(80, 0)).toMatchObject({
      severity: 'danger',
      verdict: 'applies',
      values: { taken: { value: 80, unit: 'mg/d' }, start: { value: 30, unit: 'mg/d' } },
    });
    expect(start(30, 0)).toBeUndefined();
  });

  it('is none after months of it, and cannot be told where nobody said', () => {
    expect(start(80, 1)).toBeUndefined();
    expect(start(80, 'unknown')).toMatchObject({ severity: 'caution', verdict: 'cannot-tell' });
  });
});

describe('A taper too quick for its signs to show (H02, LIMIT-P6, TAP-10)', () => {
  const taper = (cut: number, days: number) => {
    const count = Math.floor(70 / cut) + 1;
    const steps = Array.from({ length: count }, (_, i) => [80 - cut * i, i === 0 ? 10 : days] as const);
    return daily(...steps);
  };

  it.each([
    [10, 2],
    [10, 3],
    [10, 6],
    [5, 1],
  ])('is said of %s mg a day less every %s days', (cut, days) => {
    expect(found('kinetics.taper-too-quick', taper(cut, days), 24, 2000)).toMatchObject({
      severity: 'warning',
      values: { from: { value: 80, unit: 'mg/d' }, limit: { value: 10 }, step: { value: 7, unit: 'd' } },
    });
  });

  it.each([
    [10, 7],
    [10, 14],
    [5, 4],
  ])('is silent on %s mg a day less every %s days', (cut, days) => {
    expect(found('kinetics.taper-too-quick', taper(cut, days), 24, 2000)).toBeUndefined();
  });

  it('is not said beside one steep fall that is the whole of it, nor of a dose that came late', () => {
    expect(found('kinetics.taper-too-quick', daily([80, 10], [5, 10]))).toBeUndefined();
    const late = daily([60, 10]).map((dose, i) => (i === 14 ? { ...dose, at: dose.at + 3 } : dose));
    expect(found('kinetics.taper-too-quick', late)).toBeUndefined();
  });
});

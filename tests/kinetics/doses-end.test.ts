import { describe, expect, it } from 'vitest';
import type { Unknown } from '../../packages/engine/src/patient/patient.ts';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { person, simulated } from './some-requests.ts';

const every8h = (count: number, from = 0, milligrams = 20): readonly SimulatedDose[] =>
  Array.from({ length: count }, (_, i) => ({ at: from + 8 * i, route: 'oral', milligrams }));
const pump = (over: number): SimulatedDose => ({ at: 0, route: 'intrathecal', micrograms: 400, over });
const found = (
  code: string,
  doses: readonly SimulatedDose[],
  until: number,
  monthsOnBaclofen: number | Unknown = 'unknown',
) =>
  simulated({ person: { ...person(70, 100), monthsOnBaclofen }, doses, observe: [1, until] }).findings.find(
    (finding) => finding.code === code,
  );

describe('Doses that end within a forecast (H01, H02, LIMIT-M8)', () => {
  it('are said from 24 h without on: a level that falls looks like nothing', () => {
    expect(found('kinetics.doses-end', every8h(6), 63.9)).toBeUndefined();
    expect(found('kinetics.doses-end', every8h(6), 64)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 40, unit: 'h' }, lasts: { value: 24, unit: 'h' } },
    });
  });

  it.each([1, 3])('are a treatment after months of it, though the forecast has %s of its doses only', (count) => {
    const ended = found('kinetics.doses-end', every8h(count), 96, 24);
    expect(ended).toMatchObject({ severity: 'danger', verdict: 'applies', values: { at: { value: 8 * (count - 1) } } });
  });

  it('are none where they are the first ever, and cannot be told where nobody said', () => {
    expect(found('kinetics.doses-end', every8h(3), 96, 0)).toBeUndefined();
    expect(found('kinetics.doses-end', every8h(3), 96)).toMatchObject({ severity: 'warning', verdict: 'cannot-tell' });
    expect(found('kinetics.doses-end', every8h(1, 0, 5), 96)).toMatchObject({
      severity: 'caution',
      verdict: 'cannot-tell',
    });
    expect(found('kinetics.doses-end', every8h(3), 39)).toBeUndefined();
  });

  it('are a warning where no more is taken at the end than a taper may end with, and one low day makes no taper (LIMIT-P6)', () => {
    expect(found('kinetics.doses-end', every8h(12, 0, 2.5), 200)?.severity).toBe('warning');
    expect(found('kinetics.doses-end', [...every8h(12), ...every8h(3, 96, 1)], 200)?.severity).toBe('danger');
  });

  it('end with their flow where they run in evenly, and a dose of nothing is none', () => {
    const infusion: SimulatedDose = { at: 0, route: 'intravenous', milligrams: 90, over: 48 };
    expect(found('kinetics.doses-end', [infusion], 71.9)).toBeUndefined();
    expect(found('kinetics.doses-end', [infusion, ...every8h(1, 60, 0)], 72)?.values).toMatchObject({
      at: { value: 48 },
    });
  });
});

describe('A day or more without a dose in the middle of a forecast (H01, LIMIT-M8, MISS-09)', () => {
  it.each([1.5, 3, 14])(
    'is a danger after %s days though the full dose follows, with when it begins and how long it is',
    (days) => {
      const doses = [...every8h(6), ...every8h(30, 40 + 24 * days)];
      expect(found('kinetics.doses-gap', doses, 40 + 24 * days + 100)).toMatchObject({
        severity: 'danger',
        values: { at: { value: 40, unit: 'h' }, lasts: { value: 24 * days, unit: 'h' }, count: 1 },
      });
      expect(found('kinetics.doses-end', doses, 40 + 24 * days + 100)).toBeUndefined();
    },
  );

  it('is not hidden by one small dose later on, nor by one after the last look', () => {
    const late: SimulatedDose = { at: 500, route: 'oral', milligrams: 1 };
    for (const until of [64, 490, 501]) {
      expect(found('kinetics.doses-gap', [...every8h(6), late], until)?.values).toMatchObject({ at: { value: 40 } });
    }
    expect(found('kinetics.doses-gap', [...every8h(6), late], 63)).toBeUndefined();
  });

  it('is said once for all of them, with the longest', () => {
    const doses = [...every8h(6), ...every8h(6, 80), ...every8h(6, 220)];
    expect(found('kinetics.doses-gap', doses, 270)?.values).toMatchObject({
      at: { value: 40 },
      lasts: { value: 40 },
      count: 2,
      longestAt: { value: 120 },
      longest: { value: 100 },
    });
  });

  it('is none with one dose a day, at any hour of it', () => {
    const daily = Array.from({ length: 30 }, (_, i) => ({ at: 8.1 + 24 * i, route: 'oral', milligrams: 10 }) as const);
    expect(found('kinetics.doses-gap', daily, 700)).toBeUndefined();
  });
});

describe('A pump that gives nothing (H19, WD-05, WD-06)', () => {
  it('is a danger at once: nothing replaces it', () => {
    expect(found('kinetics.pump-ends', [pump(48)], 49)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 48, unit: 'h' } },
    });
    expect(found('kinetics.pump-ends', [pump(48)], 48)).toBeUndefined();
    expect(found('kinetics.pump-ends', [{ at: 0, route: 'intrathecal', micrograms: 50 }], 48)).toBeUndefined();
  });

  it('is a danger also where it gives something later, in each such time', () => {
    const later: SimulatedDose = { at: 500, route: 'intrathecal', micrograms: 1, over: 1 };
    expect(found('kinetics.pump-ends', [pump(48), later], 600)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 48 }, lasts: { value: 452 }, count: 2, ends: 'yes' },
    });
    expect(found('kinetics.pump-ends', [pump(48), later], 300)?.values).toMatchObject({
      at: { value: 48 },
      ends: 'no',
    });
  });

  it('is no trace of rounding between flows that follow each other', () => {
    const flows = Array.from({ length: 9 }, (_, i) => ({ ...pump(8.1), at: 8.1 * i }));
    expect(found('kinetics.pump-ends', flows, 72)).toBeUndefined();
  });
});

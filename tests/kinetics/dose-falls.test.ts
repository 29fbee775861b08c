import { describe, expect, it } from 'vitest';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { simulated } from './some-requests.ts';

/** So many mg a day in four doses, for so many days. */
const daily = (milligrams: number, fromDay: number, days: number): readonly SimulatedDose[] =>
  Array.from({ length: 4 * days }, (_, i) => ({
    at: 24 * fromDay + 6 * i,
    route: 'oral',
    milligrams: milligrams / 4,
  }));
/** So many micrograms a day, day after day. */
const pump = (micrograms: number, fromDay: number, days: number): readonly SimulatedDose[] =>
  Array.from({ length: days }, (_, i) => ({
    at: 24 * (fromDay + i),
    route: 'intrathecal',
    micrograms,
    over: 24,
  }));
const found = (code: string, doses: readonly SimulatedDose[], until: number) =>
  simulated({ doses, observe: [1, until] }).findings.find((finding) => finding.code === code);

describe('A dose that falls steeply and goes on (H02, LIMIT-P6, TAP-02, TAP-30)', () => {
  it('from 80 to 5 mg a day overnight is a danger, with its hour', () => {
    expect(found('kinetics.dose-falls', [...daily(80, 0, 10), ...daily(5, 10, 10)], 480)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 240, unit: 'h' }, from: { value: 80, unit: 'mg/d' }, to: { value: 5, unit: 'mg/d' } },
    });
  });

  it('is judged as the step of a taper is', () => {
    const fallTo = (milligrams: number) => [...daily(40, 0, 10), ...daily(milligrams, 10, 10)];
    expect(found('kinetics.dose-falls', fallTo(30), 480)).toBeUndefined();
    expect(found('kinetics.dose-falls', fallTo(26), 480)?.severity).toBe('warning');
    expect(found('kinetics.dose-falls', fallTo(20), 480)?.severity).toBe('danger');
  });

  it('is neither one missed dose, nor what was taken an hour early, nor a rise, nor an end', () => {
    const doses = daily(40, 0, 10);
    const without = (place: number) => doses.filter((_, i) => i !== place);
    const early = doses.map((dose, i) => (i === 20 ? { ...dose, at: dose.at - 1 } : dose));
    for (const each of [without(17), early, doses, [...doses, ...daily(60, 10, 10)]]) {
      expect(found('kinetics.dose-falls', each, 460)).toBeUndefined();
    }
  });

  it('is not said of what comes more than two days after the last look', () => {
    expect(found('kinetics.dose-falls', [...daily(80, 0, 10), ...daily(5, 10, 10)], 190)).toBeUndefined();
  });
});

describe('What a pump gives a day falls by more than may go unasked (H19, LIMIT-K5)', () => {
  it('is a danger from 400 to 10 micrograms a day, also for one day', () => {
    for (const days of [1, 10]) {
      const doses = [...pump(400, 0, 10), ...pump(10, 10, days), ...pump(400, 10 + days, 5)];
      expect(found('kinetics.pump-falls', doses, 360)).toMatchObject({
        severity: 'danger',
        values: {
          at: { value: 240, unit: 'h' },
          from: { value: 400, unit: 'ug/d' },
          to: { value: 10 },
          fall: { value: 98 },
        },
      });
    }
  });

  it('is silent up to 20 %, for a dose that changes within the day, and for an end', () => {
    const night = Array.from({ length: 20 }, (_, i) => ({
      at: 12 * i,
      route: 'intrathecal' as const,
      micrograms: i % 2 ? 300 : 100,
      over: 12,
    }));
    expect(found('kinetics.pump-falls', [...pump(400, 0, 10), ...pump(320, 10, 10)], 480)).toBeUndefined();
    expect(found('kinetics.pump-falls', [...pump(400, 0, 10), ...pump(319, 10, 10)], 480)).toBeDefined();
    expect(found('kinetics.pump-falls', night, 240)).toBeUndefined();
    expect(found('kinetics.pump-falls', pump(400, 0, 10), 480)).toBeUndefined();
  });
});

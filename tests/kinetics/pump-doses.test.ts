import { describe, expect, it } from 'vitest';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { simulated } from './some-requests.ts';

const spinal = (at: number, micrograms: number, over?: number): SimulatedDose => ({
  at,
  route: 'intrathecal',
  micrograms,
  ...(over !== undefined && { over }),
});
/** So many micrograms a day, each for so many days. */
const pump = (...steps: readonly (readonly [micrograms: number, days: number])[]): readonly SimulatedDose[] => {
  let day = 0;
  return steps.flatMap(([micrograms, days]) => {
    const from = day;
    day += days;
    return Array.from({ length: days }, (_, i) => spinal(24 * (from + i), micrograms, 24));
  });
};
const every = (hours: number, count: number, micrograms = 50) =>
  Array.from({ length: count }, (_, i) => spinal(hours * i, micrograms));
const found = (code: string, doses: readonly SimulatedDose[], until = 480) =>
  simulated({ doses, observe: [1, until] }).findings.find((finding) => finding.code === code);

describe('What a pump gives a day rises by more than may go unasked (H13, LIMIT-K5)', () => {
  it.each([
    [150, 'danger'],
    [900, 'danger'],
    [140, 'warning'],
    [121, 'warning'],
  ] as const)('from 100 to %s micrograms a day overnight: %s', (micrograms, severity) => {
    expect(found('kinetics.pump-rises', pump([100, 3], [micrograms, 3]))).toMatchObject({
      severity,
      values: { at: { value: 72 }, from: { value: 100, unit: 'ug/d' }, to: { value: micrograms } },
    });
  });

  it('is silent up to 20 %, for a dose that changes within the day, and after the last look', () => {
    const night = Array.from({ length: 20 }, (_, i) => spinal(12 * i, i % 2 ? 300 : 100, 12));
    expect(found('kinetics.pump-rises', pump([100, 3], [120, 3]))).toBeUndefined();
    expect(found('kinetics.pump-rises', night)).toBeUndefined();
    expect(found('kinetics.pump-rises', pump([100, 3], [900, 3]), 71)).toBeUndefined();
  });
});

describe('Less a day than a pump usually gives (H08, LIMIT-K5)', () => {
  it('is a warning below 25 micrograms a day, that of a single day too', () => {
    expect(found('kinetics.below-pump-dose', pump([10, 1]))).toMatchObject({
      severity: 'warning',
      values: { lowest: { value: 10, unit: 'ug/d' }, least: { value: 25 } },
    });
    expect(found('kinetics.below-pump-dose', pump([100, 3], [24.9, 1], [100, 3]))).toBeDefined();
    expect(found('kinetics.below-pump-dose', pump([25, 5]))).toBeUndefined();
  });
});

describe('Doses at once into the spinal fluid, one after the other (H19, ITB-01)', () => {
  it('are a treatment, whose end is an emergency', () => {
    expect(found('kinetics.pump-ends', every(6, 20), 194)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 114, unit: 'h' }, lasts: { value: 80, unit: 'h' }, count: 1, ends: 'yes' },
    });
    expect(found('kinetics.pump-ends', every(6, 20), 137)).toBeUndefined();
  });

  it('are none where they are tests, each 24 h after the one before, or less than a day of them', () => {
    const tests = [spinal(0, 50), spinal(24, 75), spinal(48, 100)];
    expect(found('kinetics.pump-ends', tests)).toBeUndefined();
    expect(found('kinetics.pump-ends', every(6, 4))).toBeUndefined();
  });

  it('are judged by the day, like what runs in', () => {
    const cut = [...every(6, 20), ...every(6, 20, 20).map((dose) => ({ ...dose, at: dose.at + 120 }))];
    expect(found('kinetics.pump-falls', cut)).toMatchObject({ values: { from: { value: 200 }, to: { value: 80 } } });
  });
});

describe('Much into the spinal fluid within hours (H08, ITB-01, ITB-02)', () => {
  it.each([
    ['90 micrograms three times in 2 h', every(1, 3, 90)],
    ['100 micrograms twice in 2 h', every(2, 2, 100)],
    ['400 micrograms over 36 seconds', [spinal(0, 400, 0.01)]],
    ['400 micrograms over an hour', [spinal(0, 400, 1)]],
  ] as const)('is a danger: %s', (_, doses) => {
    expect(found('kinetics.spinal-dose-at-once', doses)?.severity).toBe('danger');
  });

  it.each([
    ['50 micrograms every 6 h', every(6, 20)],
    ['tests of a day each', every(24, 3, 100)],
    ['1,000 micrograms a day, hour by hour', Array.from({ length: 48 }, (_, i) => spinal(i, 1000 / 24, 1))],
    ['400 micrograms over a day', [spinal(0, 400, 24)]],
  ] as const)('is not: %s', (_, doses) => {
    expect(found('kinetics.spinal-dose-at-once', doses)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { simulated } from './some-requests.ts';

const every8h = (count: number): readonly SimulatedDose[] =>
  Array.from({ length: count }, (_, i) => ({ at: 8 * i, route: 'oral', milligrams: 20 }));
const pump = (over: number): SimulatedDose => ({ at: 0, route: 'intrathecal', micrograms: 400, over });
const found = (code: string, doses: readonly SimulatedDose[], until: number) =>
  simulated({ doses, observe: [1, until] }).findings.find((finding) => finding.code === code);

describe('Doses that end within a forecast (H01, H02, LIMIT-M8)', () => {
  it('are said from 24 h without on: a level that falls looks like nothing', () => {
    expect(found('kinetics.doses-end', every8h(6), 63.9)).toBeUndefined();
    expect(found('kinetics.doses-end', every8h(6), 64)).toMatchObject({
      severity: 'warning',
      values: { at: { value: 40, unit: 'h' } },
    });
  });

  it('are not doses of one day, which are looked at alone', () => {
    expect(found('kinetics.doses-end', every8h(1), 72)).toBeUndefined();
    expect(found('kinetics.doses-end', every8h(3), 72)).toBeUndefined();
  });

  it('from a pump are a danger at once: nothing replaces it (WD-06)', () => {
    expect(found('kinetics.pump-ends', [pump(48)], 49)).toMatchObject({
      severity: 'danger',
      values: { at: { value: 48, unit: 'h' } },
    });
    expect(found('kinetics.pump-ends', [pump(48)], 48)).toBeUndefined();
    expect(found('kinetics.pump-ends', [{ at: 0, route: 'intrathecal', micrograms: 50 }], 48)).toBeUndefined();
  });
});

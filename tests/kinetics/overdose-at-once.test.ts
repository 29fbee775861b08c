import { describe, expect, it } from 'vitest';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { person, simulated } from './some-requests.ts';

const oral = (at: number, milligrams: number) => ({ at, route: 'oral', milligrams }) as const;
const vein = (at: number, milligrams: number, over?: number) =>
  ({ at, route: 'intravenous', milligrams, ...(over && { over }) }) as const;
const each = (count: number, apart: number, milligrams: number) =>
  Array.from({ length: count }, (_, i) => oral(i * apart, milligrams));
const isSaid = (doses: readonly SimulatedDose[]) =>
  simulated({ doses }).findings.some(
    ({ code, severity }) => code === 'kinetics.overdose-at-once' && severity === 'danger',
  );

describe('An overdose at once (OD-14, H14)', () => {
  it.each([
    ['250 mg by mouth', [oral(0, 250)]],
    ['150 mg by mouth', [oral(0, 150)]],
    ['300 mg into a vein', [vein(0, 300)]],
    ['20 mg fifteen times within 90 minutes', each(15, 0.1, 20)],
    ['half by mouth, half into a vein within 2 h', [oral(0, 75), vein(1, 75, 1)]],
  ] as const)('is said of %s', (_, doses) => {
    expect(isSaid(doses)).toBe(true);
  });

  it.each([
    ['149.9 mg', [oral(0, 149.9)]],
    ['40 mg three times a day', each(9, 8, 40)],
    ['60 mg four times a day', each(12, 6, 60)],
    ['75 mg every 4 h', each(4, 4, 75)],
    ['240 mg that run in over a day', [vein(0, 240, 24)]],
  ] as const)('is not said of %s', (_, doses) => {
    expect(isSaid(doses)).toBe(false);
  });
});

describe('Doses into a vein, for the kidneys (P13)', () => {
  const severity = (doses: readonly SimulatedDose[], changes = [] as { at: number; creatinineClearance: number }[]) =>
    simulated({ person: person(70, changes.length > 0 ? 100 : 10), doses, changes })
      .findings.filter(({ code }) => code === 'renal.reduce-oral-dose')
      .map((finding) => finding.severity);

  it('count as those by mouth do, at once and running in; those of a pump do not', () => {
    expect(severity([vein(0, 20), vein(8, 20), vein(16, 20)])).toEqual(['danger']);
    expect(severity([vein(0, 60, 24)])).toEqual(['danger']);
    expect(severity([{ at: 0, route: 'intrathecal', micrograms: 100 }])).toEqual([]);
  });

  it('count after the kidneys change while they run in', () => {
    expect(severity([vein(0, 60, 24)], [{ at: 23.5, creatinineClearance: 10 }])).toEqual(['danger']);
  });
});

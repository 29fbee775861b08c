import { describe, expect, it } from 'vitest';
import type { Unknown } from '../../packages/engine/src/patient/patient.ts';
import type { SimulatedDose } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { person, simulated } from './some-requests.ts';

const oral = (at: number, milligrams: number) => ({ at, route: 'oral', milligrams }) as const;
/** So many mg three times a day, for so many days. */
const thrice = (milligrams: number, days = 10, fromDay = 0) =>
  Array.from({ length: 3 * days }, (_, i) => oral(24 * fromDay + 8 * i, milligrams));
const codes = ['kinetics.overdose-in-a-day', 'kinetics.dose-falls', 'kinetics.dose-rises', 'kinetics.taper-too-quick'];
const saidOf = (doses: readonly SimulatedDose[], monthsOnBaclofen: number | Unknown = 24) =>
  simulated({ person: { ...person(70, 100), monthsOnBaclofen }, doses, observe: [1, 240] })
    .findings.filter(({ code }) => codes.includes(code))
    .map(({ code, severity, verdict }) => `${code} ${severity} ${verdict}`);

const overdose = 'kinetics.overdose-in-a-day danger applies';
const perhaps = 'kinetics.overdose-in-a-day danger cannot-tell';

describe('Far more in a day than on the days around it (H18, OD-14, LIMIT-R1)', () => {
  it.each([
    ['60 mg a day and 50 mg twice on one day', [...thrice(20), oral(100, 50), oral(110, 50)]],
    ['60 mg a day and 120 mg once', [...thrice(20), oral(100, 120)]],
    ['60 mg a day and 100 mg on the first day', [...thrice(20), oral(1, 100)]],
    ['60 mg a day and 100 mg on the last day', [...thrice(20), oral(237, 100)]],
    ['15 mg a day and 100 mg once', [...thrice(5), oral(100, 100)]],
    ['120 mg a day and 35 mg once: 150 mg where less is planned', [...thrice(40), oral(100, 35)]],
    ['60 mg a day and 160 mg on two days', [...thrice(20, 4), ...thrice(54, 2, 4), ...thrice(20, 4, 6)]],
  ] as const)('is an emergency, and the only thing said: %s', (_, doses) => {
    expect(saidOf(doses)).toEqual([overdose]);
  });

  it('says when, how much, what is usual, and whom to call', () => {
    const { findings } = simulated({ doses: [...thrice(20), oral(100, 120)], observe: [240] });
    expect(findings.find(({ code }) => code === codes[0])?.values).toMatchObject({
      highest: { value: 180, unit: 'mg' },
      usual: { value: 60, unit: 'mg' },
    });
  });

  it.each([
    ['99 mg above 45 mg a day', [...thrice(15), oral(100, 99)]],
    ['120 mg a day', thrice(40)],
    ['240 mg a day', thrice(80)],
    ['120 mg a day with one dose an hour early', thrice(40).map((d) => (d.at === 96 ? oral(95, 40) : d))],
    ['120 mg a day with one dose an hour late', thrice(40).map((d) => (d.at === 96 ? oral(97, 40) : d))],
  ] as const)('is not said of %s', (_, doses) => {
    expect(saidOf(doses)).toEqual([]);
  });

  it('counts nothing as usual before a first dose', () => {
    expect(saidOf([oral(0, 149)], 0)).toEqual([overdose]);
    expect(saidOf([oral(0, 99)], 0)).toEqual([]);
  });

  it('cannot be told where there are too few days, and is as pressing (P13, R3)', () => {
    expect(saidOf([oral(0, 149)], 'unknown')).toEqual([perhaps]);
    expect(saidOf(thrice(40, 1))).toEqual([perhaps]);
    expect(saidOf(thrice(33, 1))).toEqual([]);
  });

  it('is said once, at its most pressing: at once where it was', () => {
    expect(saidOf([...thrice(20), oral(100, 150)])).toEqual([]);
  });

  it('does not hide a fall that comes with it', () => {
    expect(saidOf([...thrice(20, 5), oral(100, 120), ...thrice(2, 5, 5)])).toEqual([
      overdose,
      'kinetics.dose-falls danger applies',
    ]);
  });

  it('is a rise where it goes on', () => {
    expect(saidOf([...thrice(20, 4), ...thrice(54, 6, 4)])).toEqual(['kinetics.dose-rises danger applies']);
  });
});

import { facts, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { nobody } from '../patient/examples.ts';
import type { Patient } from '../patient/patient.ts';
import { oral } from '../quantity/quantity.ts';
import type { Dose } from '../record/doses.ts';
import { at } from '../record/examples.ts';
import { dose, matching, slot } from './examples.ts';
import { type Excess, excessIn, excessLevels } from './excess.ts';

const day = '2026-12-03' as LocalDate;
const now = at(`${day}T12:00`);
const planned = slot(`${day}T08:00`);
/** A day of three times 10 mg; the largest dose is 10 mg. */
const usualDay = { now, day, daily: 30_000, usual: 10_000, outside: [], patient: nobody };

/** What it comes to with the 08:00 dose taken as planned. */
const beside = (doses: readonly Dose[], context: Partial<typeof usualDay> = {}): Excess =>
  excessIn(matching([[planned, dose(`${day}T08:00`, 10, planned.id)]], ...doses), { ...usualDay, ...context }, facts);

/** What it comes to where a planned dose was taken in another amount. */
const instead = (milligrams: number | 'unknown', more: Partial<typeof usualDay> = {}, ofSlot = 10): Excess => {
  const of = slot(`${day}T08:00`, 0, { dose: oral(ofSlot * 1000) });
  return excessIn(matching([[of, dose(`${day}T08:00`, milligrams, of.id)]]), { ...usualDay, ...more }, facts);
};

describe('More than the plan in the last 24 h (OD-14, LIMIT-R1)', () => {
  it('is none where every dose was as planned, and rests on nothing then', () => {
    const none = { level: 'none', above: 0, tooClose: 0, taken: 10_000, mayBeMore: false, risks: [], cites: [] };
    expect(beside([])).toEqual(none);
    expect(instead(5).level).toBe('none');
    expect(excessIn(matching([[planned, 'none']]), usualDay, facts).level).toBe('none');
  });

  it.each([
    ['the least amount', 0.001, 'call'],
    ['one usual dose', 10, 'call'],
    ['more than one usual dose', 10.001, 'poisons'],
    ['almost 100 mg', 99.999, 'poisons'],
    ['100 mg', 100, 'emergency'],
    ['an absurd amount', 50_000, 'emergency'],
  ] as const)('beside it: %s', (_, milligrams, level) => {
    const excess = beside([dose(`${day}T10:00`, milligrams)]);
    expect(excess).toMatchObject({ level, above: milligrams * 1000, mayBeMore: false, risks: [] });
    expect(excess.cites).toEqual(['LIMIT-R1', 'OD-14']);
  });

  it('counts what a planned dose was larger by, and adds up', () => {
    expect(instead(20)).toMatchObject({ level: 'call', above: 10_000 });
    expect(instead(20.001)).toMatchObject({ level: 'poisons', above: 10_001 });
    expect(beside([dose(`${day}T09:00`, 6), dose(`${day}T10:00`, 6)])).toMatchObject({
      level: 'poisons',
      above: 12_000,
    });
  });

  it('looks back 24 h and not a moment longer', () => {
    expect(beside([dose('2026-12-02T12:00')]).level).toBe('none');
    expect(beside([dose('2026-12-02T12:01')]).level).toBe('call');
    const early = slot('2026-12-02T12:00');
    const late = slot('2026-12-02T12:01');
    const of = (one: typeof early, when: string) =>
      excessIn(matching([[one, dose(when, 20, one.id)]]), usualDay, facts).level;
    expect([of(early, '2026-12-02T12:00'), of(late, '2026-12-02T12:01')]).toEqual(['none', 'call']);
  });

  it('takes a dose of which nobody knows the time for as late as it can have been', () => {
    const when = (notAfter: string) => beside([dose(notAfter, 10, 'unplanned', { at: 'unknown' })]).level;
    expect(when('2026-12-02T12:00')).toBe('none');
    expect(when('2026-12-02T12:01')).toBe('call');
  });

  it('goes by when a dose was taken and not by when it was written', () => {
    expect(beside([dose('2026-12-02T11:00', 10, 'unplanned', { notAfter: now })]).level).toBe('none');
  });

  it('is a poisons centre at least where nobody knows how much, and says that it may be more', () => {
    expect(beside([dose(`${day}T10:00`, 'unknown')])).toMatchObject({ level: 'poisons', above: 0, mayBeMore: true });
    const both = [dose(`${day}T09:00`, 'unknown'), dose(`${day}T10:00`, 100)];
    expect(beside(both)).toMatchObject({ level: 'emergency', above: 100_000, mayBeMore: true });
  });

  it('takes a planned dose of unknown amount for the planned one', () => {
    expect(instead('unknown')).toMatchObject({ level: 'none', mayBeMore: false });
  });

  it.each([
    ['just below 150 mg in all', 29.999, 120_000, 'poisons'],
    ['150 mg in all, where the plan is lower', 30, 120_000, 'emergency'],
    ['150 mg in all, where the plan is lower by little', 30, 149_999, 'emergency'],
    ['150 mg in all, where the plan is as high', 30, 150_000, 'poisons'],
  ] as const)('with %s', (_, milligrams, daily, level) => {
    const of = slot(`${day}T08:00`, 0, { dose: oral(120_000) });
    const taken = matching([[of, dose(`${day}T08:00`, 120, of.id)]], dose(`${day}T10:00`, milligrams));
    expect(excessIn(taken, { ...usualDay, daily, usual: 20_000 }, facts).level).toBe(level);
  });

  it('does not count in all what was taken before', () => {
    const of = slot('2026-12-02T08:00', 0, { dose: oral(120_000) });
    const taken = matching([[of, dose('2026-12-02T08:00', 120, of.id)]], dose(`${day}T10:00`, 30));
    expect(excessIn(taken, { ...usualDay, daily: 120_000, usual: 120_000 }, facts).level).toBe('call');
  });

  it.each([
    ['150 mg at once', 150, 140, 'emergency'],
    ['a little less at once', 149.999, 140, 'call'],
    ['150 mg at once where that is a usual dose', 150, 150, 'call'],
  ] as const)('with %s, whatever the plan comes to', (_, milligrams, usual, level) => {
    expect(instead(milligrams, { daily: 300_000, usual: usual * 1000 }, 140).level).toBe(level);
  });
});

describe('Without any plan (M9, M11, H18)', () => {
  const without = (doses: readonly Dose[], patient: Patient = nobody) =>
    excessIn(matching([], ...doses), { ...usualDay, daily: 'unknown', usual: 0, patient }, facts);
  const three = (milligrams: number) =>
    ['08:00', '09:00', '10:00'].map((time) => dose(`${day}T${time}`, milligrams, 'unknown'));

  it('what was taken is an emergency from 150 mg in 24 h on, in all, and rests on saying so', () => {
    expect(without(three(50))).toMatchObject({
      level: 'emergency',
      above: 'unknown',
      taken: 150_000,
      cites: ['LIMIT-R1', 'OD-14', 'LIMIT-M11'],
    });
  });

  it('the usual tablets of somebody who only logs them call for nothing, whoever it is', () => {
    const failing = { ...nobody, conditions: ['dialysis'] };
    for (const patient of [nobody, failing]) {
      expect(without(three(40), patient)).toMatchObject({ level: 'none', taken: 120_000, risks: [], cites: [] });
    }
  });

  it('an amount that nobody knows is not less than nothing', () => {
    const unknown = dose(`${day}T11:00`, 'unknown', 'unplanned');
    expect(without([...three(40), unknown])).toMatchObject({ level: 'none', mayBeMore: true });
    expect(without([...three(50), unknown])).toMatchObject({ level: 'emergency', mayBeMore: true });
  });

  it('looks back 24 h', () => {
    expect(without([dose('2026-12-02T12:00', 200)]).level).toBe('none');
    expect(without([dose('2026-12-02T12:01', 200)]).level).toBe('emergency');
  });
});

describe('150 mg at once', () => {
  it('is an emergency whatever else was taken', () => {
    const large = slot(`${day}T08:00`, 0, { dose: oral(140_000) });
    const small = slot(`${day}T10:00`, 1);
    const taken = matching([
      [large, dose(`${day}T08:00`, 150, large.id)],
      [small, dose(`${day}T10:00`, 10, small.id)],
    ]);
    expect(excessIn(taken, { ...usualDay, daily: 300_000, usual: 140_000 }, facts).level).toBe('emergency');
  });
});

const patientWith = (more: Partial<Patient>) => ({ ...nobody, ...more });
const takes = (...names: readonly string[]) =>
  patientWith({ medicines: names.map((given) => ({ given, read: readMedicine(given) })) });
const man = (milligramsPerDecilitre: number) =>
  patientWith({
    birthDate: '1976-05-01' as LocalDate,
    sex: 'male',
    conditions: [],
    creatinine: { milligramsPerDecilitre, on: '2026-11-20' as LocalDate },
  });

describe('The least amount too much (OD-14, OD-07, R10, section 3)', () => {
  const little = (patient: Patient) => beside([dose(`${day}T10:00`, 0.001)], { patient });

  it.each([
    ['on dialysis', patientWith({ conditions: ['dialysis'] }), 'reducedKidneys'],
    ['in acute kidney injury', patientWith({ conditions: ['acute-kidney-injury'] }), 'reducedKidneys'],
    ['with an eGFR of 59', man(1.44), 'reducedKidneys'],
    ['who takes morphine', takes('morphine'), 'slowedByOthers'],
    ['who takes codeine with paracetamol', takes('co-codamol'), 'slowedByOthers'],
    ['who takes diazepam', takes('diazepam'), 'slowedByOthers'],
    ['who takes an antihistamine', takes('promethazine'), 'slowedByOthers'],
    ['who takes tizanidine', takes('tizanidine'), 'slowedByOthers'],
    ['who takes gabapentin', takes('vitamin d', 'gabapentin'), 'slowedByOthers'],
    ['who takes oxybate', takes('sodium oxybate'), 'slowedByOthers'],
    ['who takes amitriptyline', takes('amitriptyline'), 'slowedByOthers'],
    ['who drinks', takes('alcohol'), 'slowedByOthers'],
    ['who has alcohol as a condition', patientWith({ conditions: ['alcohol-use'] }), 'slowedByOthers'],
    ['of 17 years', patientWith({ birthDate: '2008-12-04' as LocalDate }), 'child'],
    ['with a pump', patientWith({ conditions: ['intrathecal-pump'] }), 'pump'],
  ] as const)('is an emergency in a person %s', (_, patient, risk) => {
    expect(little(patient)).toMatchObject({ level: 'emergency', risks: [risk] });
  });

  it.each([
    ['of whom nothing is known', nobody],
    ['with an eGFR of 60', man(1.41)],
    ['who takes paracetamol', takes('paracetamol')],
    ['who takes baclofen and nothing else', takes('baclofen')],
    ['who takes nothing else', takes()],
    ['of 18 years', patientWith({ birthDate: '2008-12-03' as LocalDate })],
  ] as const)('is for advice in a person %s', (_, patient) => {
    expect(little(patient)).toMatchObject({ level: 'call', risks: [] });
  });

  it('is for a poisons centre where a medicine was not recognised', () => {
    expect(little(takes('zzyzx'))).toMatchObject({ level: 'poisons', risks: [] });
  });

  it('rests on the facts of each risk, each once', () => {
    expect(little(patientWith({ conditions: ['dialysis', 'intrathecal-pump'] })).cites).toEqual([
      'LIMIT-R1',
      'OD-14',
      'OD-11',
      'CON-03',
    ]);
  });

  it('is never more pressing than more of it (M9)', () => {
    const rank = ({ level }: Excess) => excessLevels.indexOf(level);
    for (const patient of [nobody, takes('morphine'), takes('zzyzx'), man(4)]) {
      const along = [0, 0.001, 10, 11, 99, 100, 150, 3000].map((milligrams) =>
        rank(beside([dose(`${day}T10:00`, milligrams)], { patient })),
      );
      expect(along).toEqual([...along].sort());
    }
  });
});

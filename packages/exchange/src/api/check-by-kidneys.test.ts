import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerCheck } from './answer-check.ts';

const adult = { birthDate: '1975-05-01', sex: 'female', weight: { value: 70, unit: 'kg' }, region: 'UK' };
const good = { value: 0.7, unit: 'mg/dL', on: '2026-11-01' };
const bad = { value: 2.5, unit: 'mg/dL', on: '2026-11-01' };
const egfr = (value: number) => ({ value, unit: 'mL/min/{1.73_m2}' });
const clearance = (value: number) => ({ value, unit: 'mL/min' });

/** What is said of the kidneys of somebody who takes 30 mg a day. */
function saidOf(patient: object, conditions: readonly string[] = []) {
  const regimen = ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: { value: 10, unit: 'mg' } }));
  const request = { patient: { ...adult, ...patient }, conditions, medicines: [], regimen, on: '2026-12-01' };
  const checked = answerCheck(request, facts, sayIn('en'), new Date('2026-12-01'));
  if (!checked.ok) return checked.problems;
  const found = checked.answer.findings.find(({ code }) => code === 'renal.reduce-oral-dose');
  return found && `${found.severity} ${found.verdict} ${found.values['category']}`;
}

describe('A check by the kidney function that a report tells (H14)', () => {
  it('is judged by an eGFR and by a clearance as by a creatinine', () => {
    expect(saidOf({ egfr: egfr(28) })).toBe('danger applies severe');
    expect(saidOf({ creatinineClearance: clearance(28) })).toBe('danger applies severe');
    expect(saidOf({ egfr: egfr(28), creatinine: 'unknown' })).toBe('danger applies severe');
  });

  it('goes by the lowest of what was told, whichever it is (P13)', () => {
    expect(saidOf({ egfr: egfr(95), creatinine: bad })).toBe('danger applies severe');
    expect(saidOf({ egfr: egfr(28), creatinine: good })).toBe('danger applies severe');
    expect(saidOf({ egfr: egfr(95), creatinineClearance: clearance(45) })).toBe('warning applies moderate');
    expect(saidOf({ egfr: egfr(95), creatinine: good })).toBeUndefined();
  });

  it('is not known to be good by an eGFR alone, since the clearance may be lower', () => {
    expect(saidOf({ egfr: egfr(95) })).toBe('caution cannot-tell unknown');
    expect(saidOf({ egfr: 'unknown' })).toBe('caution cannot-tell unknown');
  });

  it('is told by none of them in an acute kidney injury', () => {
    expect(saidOf({ egfr: egfr(70) }, ['AKI'])).toBe('danger cannot-tell unknown');
  });

  it('refuses one without its unit, or in another (U4)', () => {
    expect(saidOf({ egfr: 28 })).toMatchObject([{ at: '/patient/egfr' }]);
    expect(saidOf({ egfr: clearance(28) })).toMatchObject([{ at: '/patient/egfr/unit' }]);
  });
});

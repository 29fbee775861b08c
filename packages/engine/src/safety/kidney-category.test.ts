import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { ConditionCode } from '../patient/patient.ts';
import { calmTaper, having } from './examples.ts';
import { kidneyCategory } from './kidney-category.ts';
import { areKidneysBelow } from './kidneys-below.ts';

const rowOf = (egfr: number, more: { readonly isOutOfDate?: true } = {}) =>
  kidneyCategory({ egfr, creatinineClearance: 'unknown', ...more }, calmTaper.patient, facts);

describe('A result that is out of date', () => {
  it('counts where it is bad, as if it were new (P13)', () => {
    for (const egfr of [89, 59, 44, 29, 14]) expect(rowOf(egfr, { isOutOfDate: true })).toBe(rowOf(egfr));
  });
  it('tells nothing where it is good', () => {
    expect(rowOf(90)).toBe('normal');
    expect(rowOf(90, { isOutOfDate: true })).toBe('unknown');
  });
});

describe('Kidneys that fail in the words of a condition', () => {
  const said = (...conditions: readonly string[]) =>
    kidneyCategory({ egfr: 95, creatinineClearance: 'unknown' }, { ...calmTaper.patient, conditions }, facts);
  it.each([
    'dialysis',
    'dialysed since May',
    'is dialyzed',
    'on PD',
    'CAPD',
    'kidney failure',
    'renal failure',
    'ESRD',
    'CKD stage 5',
    'CKD stage 3, now 5',
    'N18.5',
  ])('are the last row: %s', (words) => {
    expect(said(words)).toBe('failure');
  });
  it('are severe in the fourth stage, and reduced in the third', () => {
    expect(said('CKD 4')).toBe('severe');
    expect(said('diabetes and CKD 4')).toBe('severe');
    expect(said('renal impairment (severe)')).toBe('severe');
    expect(said('CKD G3b')).toBe('low');
    expect(said('CKD 3')).toBe('moderate');
  });
  it.each(['CKD', 'renal impairment', 'CKD stage 2', 'kidney function 15%', 'kidney-transplant'])(
    'are never read as healthy nor as a stage where none is told, whatever a good result says: %s (H14)',
    (words) => {
      expect(said(words)).toBe('unknown');
    },
  );
  it('may be in the worse row of the third stage without a result, and are in the one that a result tells (H14)', () => {
    const third = { ...calmTaper.patient, conditions: ['kidney-disease-stage-3'] };
    const none = { egfr: 'unknown', creatinineClearance: 'unknown' } as const;
    expect(kidneyCategory(none, third, facts)).toBe('low');
    expect(kidneyCategory({ ...none, egfr: 55 }, third, facts)).toBe('moderate');
    expect(kidneyCategory({ ...none, egfr: 55, isOutOfDate: true }, third, facts)).toBe('low');
    expect(kidneyCategory({ ...none, egfr: 20 }, third, facts)).toBe('severe');
  });
});

describe('Kidneys below a limit', () => {
  const below = (limit: number, ...conditions: readonly ConditionCode[]) =>
    areKidneysBelow(limit, having(calmTaper, ...conditions), facts);
  it('are those of a stage whose whole row is below it (INT-06, INT-13)', () => {
    expect(below(60, 'kidney-disease-stage-3')).toBe(true);
    expect(below(30, 'kidney-disease-stage-3')).toBe('unknown');
    expect(below(30, 'kidney-disease-stage-4')).toBe(true);
    expect(below(30, 'kidney-disease-stage-5')).toBe(true);
  });
  it('are not known beside a kidney disease of no known degree, however good a result looks (H14)', () => {
    expect(below(60)).toBe(false);
    expect(below(60, 'kidney-disease')).toBe('unknown');
  });
});

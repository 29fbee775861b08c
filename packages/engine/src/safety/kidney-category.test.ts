import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmTaper } from './examples.ts';
import { kidneyCategory } from './kidney-category.ts';

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
  it.each(['dialysis', 'kidney failure', 'renal failure', 'ESRD', 'CKD stage 5'])('are the last row: %s', (words) => {
    expect(said(words)).toBe('failure');
  });
  it('are severe in the fourth stage, and nothing is said of others', () => {
    expect(said('CKD 4')).toBe('severe');
    expect(said('CKD 3')).toBe('normal');
  });
});

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

import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pennSpasms, spasticityChange, type TapsAnswer, tapsAnswers, tapsItems, tapsScreen } from './index.ts';

const many = { numRuns: 10_000 };
const rating = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unknown' as const));

describe('Two ratings of spasticity', () => {
  it.each([
    [10, 7, 'important-fall'],
    [10, 8, 'minimal-fall'],
    [10, 9, 'no-important-fall'],
    [3, 2, 'important-fall'],
    [5, 4, 'minimal-fall'],
    [6, 5, 'no-important-fall'],
    [0, 0, 'no-important-fall'],
    [4, 5, 'rise'],
    ['unknown', 5, 'unknown'],
    [5, 'unknown', 'unknown'],
  ] as const)('from %s to %s: %s', (before, after, change) => {
    expect(spasticityChange(before, after, facts)).toEqual({ ok: true, value: change });
  });

  it('outside the scale or between its marks are refused, both at once', () => {
    expect(spasticityChange(11, 2.5, facts)).toMatchObject({
      ok: false,
      problems: [{ at: '/before' }, { at: '/after' }],
    });
    expect(spasticityChange(5, -1, facts)).toMatchObject({ ok: false, problems: [{ at: '/after' }] });
    expect(spasticityChange(Number.NaN, 5, facts).ok).toBe(false);
  });

  it('are unknown exactly when one of them is, and a lower rating now never judges worse', () => {
    const order = ['rise', 'no-important-fall', 'minimal-fall', 'important-fall'];
    const law = fc.property(rating, rating, fc.integer({ min: 0, max: 10 }), (before, after, lower) => {
      const change = spasticityChange(before, after, facts);
      if (!change.ok) throw new Error('refused what is on the scale');
      expect(change.value === 'unknown').toBe(before === 'unknown' || after === 'unknown');
      if (change.value === 'unknown' || after === 'unknown' || lower > after) return;
      const better = spasticityChange(before, lower, facts);
      expect(better.ok && order.indexOf(better.value)).toBeGreaterThanOrEqual(order.indexOf(change.value));
    });
    fc.assert(law, many);
  });
});

describe('The Penn Spasm Frequency Scale', () => {
  it('keeps its two parts apart, and asks how bad only where there are spasms', () => {
    expect(pennSpasms(3, 2, facts)).toEqual({ ok: true, value: { frequency: 3, severity: 2 } });
    expect(pennSpasms(0, 'unknown', facts)).toEqual({ ok: true, value: { frequency: 0, severity: 'not-asked' } });
    expect(pennSpasms(2, 'unknown', facts)).toEqual({ ok: true, value: { frequency: 2, severity: 'unknown' } });
    expect(pennSpasms('unknown', 2, facts)).toEqual({ ok: true, value: { frequency: 'unknown', severity: 2 } });
  });

  it('refuses what is not on it, and how bad spasms are that there are none of', () => {
    expect(pennSpasms(5, 4, facts)).toMatchObject({
      ok: false,
      problems: [{ at: '/frequency' }, { at: '/severity' }],
    });
    expect(pennSpasms(5, 1, facts)).toMatchObject({ problems: [{ code: 'input.out-of-range', at: '/frequency' }] });
    expect(pennSpasms(1, 0, facts)).toMatchObject({ problems: [{ code: 'input.out-of-range', at: '/severity' }] });
    expect(pennSpasms(0, 1, facts)).toMatchObject({ problems: [{ code: 'input.too-many', at: '/severity' }] });
  });
});

describe('The first part of TAPS', () => {
  const never = Object.fromEntries(tapsItems.map((item) => [item, 'never' as const]));

  it('is negative only when all four answers are never', () => {
    expect(tapsScreen(never)).toEqual({ positive: [], unanswered: [], result: 'negative' });
    expect(tapsScreen({ ...never, alcohol: 'less-than-monthly' })).toMatchObject({
      positive: ['alcohol'],
      result: 'positive',
    });
    expect(tapsScreen({ tobacco: 'never' })).toMatchObject({ result: 'unknown' });
    expect(tapsScreen({})).toMatchObject({ positive: [], result: 'unknown' });
    expect(tapsScreen({ ...never, tobacco: 'unknown' })).toMatchObject({ unanswered: ['tobacco'], result: 'unknown' });
  });

  it('never rates an answer left out, or one more often, below never (R2 R3)', () => {
    const order = ['negative', 'unknown', 'positive'];
    const answer = fc.constantFrom<TapsAnswer | 'unknown'>(...tapsAnswers, 'unknown');
    const form = fc.record({
      tobacco: answer,
      alcohol: answer,
      'prescription-medicines': answer,
      'other-drugs': answer,
    });
    const law = fc.property(form, fc.constantFrom(...tapsItems), answer, (answers, item, other) => {
      const withNever = tapsScreen({ ...answers, [item]: 'never' });
      const withOther = tapsScreen({ ...answers, [item]: other });
      expect(order.indexOf(withOther.result)).toBeGreaterThanOrEqual(order.indexOf(withNever.result));
    });
    fc.assert(law, many);
  });
});

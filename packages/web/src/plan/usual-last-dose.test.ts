import { describe, expect, it } from 'vitest';
import { drawn, liquid, say } from './drawn.examples.ts';
import { usualLastDose } from './usual-last-dose.ts';

describe('The usual last dose', () => {
  it('is offered where a fine syringe leads to a smaller one', () => {
    const end = usualLastDose(drawn({ method: 'gentlest' }, liquid('0.1')), say);
    expect(end).toMatchObject({ last: '5', act: 'End at 5\u00a0mg\u00a0a\u00a0day' });
    expect(end?.says).toContain('It could end at 5\u00a0mg\u00a0a\u00a0day, the usual last step (TAP-12).');
  });

  it('is the nearest below that the products make, and is called so', () => {
    const end = usualLastDose(drawn({ method: 'gentlest' }, liquid('2')), say);
    expect(end?.last).toBe('4');
    expect(end?.says).toContain('the nearest these products make below the usual last step (TAP-12)');
  });

  it('promises what the plan then is', () => {
    const now = usualLastDose(drawn({ method: 'gentlest' }, liquid('0.5')), say);
    const then = drawn({ method: 'gentlest', last: now?.last ?? '' }, liquid('0.5'));
    const percent = Math.round(then.made.measures.largestShare * 1000) / 10;
    expect(now?.says).toContain(`would then be ${percent}\u00a0%`);
    expect(then.made.measures.lastDose).toBe(5000);
  });

  it.each([
    ['tablets that end there by themselves', drawn({ method: 'gentlest' })],
    ['a last dose that was asked for', drawn({ method: 'gentlest', last: '1' }, liquid('0.1'))],
    ['another way', drawn({ method: 'percent' }, liquid('0.1'))],
    ['a plan that ends above zero', drawn({ method: 'gentlest' }, { ...liquid('0.1'), toZero: false, target: '3' })],
  ])('is not offered for %s', (_, plan) => {
    expect(usualLastDose(plan, say)).toBeUndefined();
  });
});

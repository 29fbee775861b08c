import { formatAmount } from '@steady/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyForm, requestOf } from './asked.ts';
import { nothingTyped, readExcess, type TypedExcess } from './typed-excess.ts';

const tablets = (count: string, strength: string): TypedExcess => ({ ...nothingTyped, count, strength });
const liquid = (count: string, strength: string, strengthIn: string): TypedExcess => ({
  form: 'liquid',
  count,
  strength,
  strengthIn,
});

describe('How much more than planned was taken', () => {
  it.each([
    [tablets('3', '10'), '30 mg'],
    [tablets('1', '20'), '20 mg'],
    [tablets('0.5', '10'), '5 mg'],
    [tablets('1.5', '25'), '37.5 mg'],
    [liquid('5', '5', '5'), '5 mg'],
    [liquid('5', '10', '1'), '50 mg'],
    [liquid('2.5', '10', '5'), '5 mg'],
  ])('%j is %s: never the count read as milligrams (U4, H08, H10)', (typed, amount) => {
    const read = readExcess(typed);
    expect(read !== 'unknown' && formatAmount(read.amount).replace('\u00a0', ' ')).toBe(amount);
  });

  it.each([
    nothingTyped,
    tablets('3', ''),
    tablets('', '10'),
    tablets('3', '0'),
    tablets('0', '10'),
    tablets('3 tablets', '10'),
    tablets('0,5', '10'),
    tablets('3', '10 mg'),
    liquid('5', '5', ''),
    liquid('5', '5', '0'),
    liquid('5', '5', '.5'),
  ])('%j is not known, and never a small amount (R3, U4)', (typed) => {
    expect(readExcess(typed)).toBe('unknown');
  });

  it('is exact to the microgram for every count and strength that can be typed, and can always be told (U1, U6)', () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(number, number, ([a, b], [c, d]) => {
        fc.pre((a > 0 || b > 0) && (c > 0 || d > 0));
        const read = readExcess(tablets(`${a}.${`${b}`.padStart(2, '0')}`, `${c}.${`${d}`.padStart(2, '0')}`));
        const exact = (BigInt(a * 100 + b) * BigInt(c * 100 + d) + 9n) / 10n;
        expect(read !== 'unknown' && BigInt(read.amount.micrograms)).toBe(exact);
        expect(read !== 'unknown' && read.amount.micrograms).toBeLessThanOrEqual(1e9);
      }),
    );
  });

  it('is told to the triage in mg, as unknown where it is not known, and not where nothing was too much (U4, R3)', () => {
    const told = (excess: TypedExcess | 'unknown', extra: 'yes' | 'no') =>
      requestOf({ ...emptyForm, answers: { 'extra-dose': extra }, excess }, 'UK', new Date()).context?.aboveThePlan;
    expect(told(tablets('3', '10'), 'yes')).toEqual({ value: 30, unit: 'mg' });
    expect(told(tablets('3', ''), 'yes')).toBe('unknown');
    expect(told('unknown', 'yes')).toBe('unknown');
    expect(told(tablets('3', '10'), 'no')).toBeUndefined();
  });
});

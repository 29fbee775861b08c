import { describe, expect, it } from 'vitest';
import { dailyDoseIn } from './typed-amount.ts';

describe('A daily dose as typed after its flag', () => {
  it('is a number with its unit, in any of the usual words', () => {
    for (const typed of ['15 mg a day', '15 mg per day', '15 mg/day', '15mg/d', '15 MG a day', ' 15 mg / d ']) {
      expect(dailyDoseIn(typed), typed).toEqual({ value: 15, unit: 'mg/d' });
    }
  });

  it('is none without a unit, with a unit of another kind, or with a comma', () => {
    for (const typed of ['', '0', '15', '15 mg', '15 ug/d', '15 g a day', '7,5 mg a day', '-5 mg/d', '15 mg a week']) {
      expect(dailyDoseIn(typed), typed).toBeUndefined();
    }
  });
});

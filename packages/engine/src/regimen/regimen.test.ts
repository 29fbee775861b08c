import { expect, it } from 'vitest';
import type { LocalTime } from '../calendar/calendar.ts';
import { dailyDose, oral } from '../quantity/quantity.ts';
import { dailyDoseOf } from './regimen.ts';

it('A regimen comes to the sum of its doses in a day (P7)', () => {
  const at = (time: string, micrograms: number) => ({ time: time as LocalTime, dose: oral(micrograms) });
  expect(dailyDoseOf([at('08:00', 15_000), at('14:00', 12_500), at('22:00', 20_000)])).toEqual(dailyDose(47_500));
});

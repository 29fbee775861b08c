import type { LocalTime } from '../calendar/calendar.ts';
import { type DailyDose, type Oral, perDay } from '../quantity/quantity.ts';

/** One dose at one time of the day. */
export interface Intake {
  readonly time: LocalTime;
  readonly dose: Oral;
}

/** What is taken each day, in the order of the clock. */
export type Regimen = readonly Intake[];

/** What a regimen comes to in a day (P7). */
export function dailyDoseOf(regimen: Regimen): DailyDose {
  return perDay(regimen.map(({ dose }) => dose));
}

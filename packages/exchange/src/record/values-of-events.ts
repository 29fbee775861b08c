import { type Instant, readInstant, readLocalDate } from '@steady/engine';
import type { EventId, SlotId } from '@steady/engine/record';
import { z } from 'zod';
import { pumpStrength, pumpVolume } from '../api/wire/amount.ts';
import { whole } from '../api/wire/count.ts';
import { dateFrom, localDate, localTime, timeFrom, timeZone, timeZoneFrom } from '../api/wire/moment.ts';
import { finite, measure, thousandths, written } from '../api/wire/number-with-unit.ts';
import { product, productFrom, productId } from '../api/wire/product.ts';
import { proven } from '../api/wire/proven.ts';
import {
  dailyDoseFrom,
  oralFrom,
  pumpDailyDoseFrom,
  pumpStrengthFrom,
  volumeFrom,
} from '../api/wire/written-amount.ts';

/** The small parts that events are made of, read into the values of the engine. */

// The truth of a log is always recordable (U6): this bound keeps sums exact, and nothing else.
const largest = 1_000_000;

export const unknown = z.literal('unknown');

export const instant = z
  .string()
  .superRefine((text, issues) => {
    if (!readInstant(text, '').ok) issues.addIssue({ code: 'custom', message: 'instant.not-an-instant' });
  })
  .transform((text): Instant => proven(readInstant(text, '')));

export const eventId = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9._-]*$/, 'input.characters A-Z a-z 0-9 - _ .')
  .transform((text) => text as EventId);

export const slotName = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9._-]+\/\d{4}-\d{2}-\d{2}\/\d{1,3}$/, 'text.not-understood')
  .refine((text) => readLocalDate(text.split('/')[1] ?? '', '').ok, 'date.not-a-date')
  .transform((text) => text as SlotId);

export const words = z.string().max(500);
export const day = localDate.transform(dateFrom);
export const clockTime = localTime.transform(timeFrom);
export const zone = timeZone.transform(timeZoneFrom);
export const region = z.union([unknown, z.enum(['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU'])]);

export const oralAmount = written('mg', thousandths('mg', largest, 'from 0', 'amount.too-large')).transform(oralFrom);
export const dailyAmount = written('mg/d', thousandths('mg/d', largest, 'from 0', 'amount.too-large')).transform(
  dailyDoseFrom,
);
export const volumeAmount = written('mL', thousandths('mL', largest, 'from 0', 'amount.too-large')).transform(
  volumeFrom,
);

export const strengthInPump = pumpStrength.transform(pumpStrengthFrom);
export const volumeInPump = pumpVolume.transform(volumeFrom);
/** A pump that was set to nothing is told as it is. */
export const dailyByPump = written('ug/d', thousandths('ug/d', largest, 'from 0', 'amount.too-large')).transform(
  pumpDailyDoseFrom,
);

export const aProduct = product.transform(productFrom);

export const portion = z.union([
  z.object({ product: productId, volume: volumeAmount }),
  z.object({
    product: productId,
    count: finite.min(0, 'amount.negative').max(largest, 'amount.too-large').multipleOf(0.5, 'amount.too-fine'),
  }),
]);

/** A plain number with its unit, where the engine keeps the number in that unit. */
export const numberIn = <const Unit extends string>(unit: Unit, most: number) =>
  measure(unit, 0, most).transform(({ value }) => value);

/** A count of days with its unit, where the engine keeps the count. */
export const wholeDays = (least: number, most: number) =>
  written('d', whole(least, most, 'd')).transform(({ value }) => value);

/** When prescriber or pharmacy are shut. A week without an open day is a slip: nobody could ever ask. */
export const closedDays = z
  .object({ weekdays: z.array(whole(1, 7)).max(6), dates: z.array(day).max(400) })
  .superRefine(({ weekdays }, issues) => {
    if (new Set(weekdays).size === weekdays.length) return;
    issues.addIssue({ code: 'custom', message: 'input.twice', path: ['weekdays'] });
  });

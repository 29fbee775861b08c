import { z } from 'zod';

/** A whole number of days between two bounds, both allowed. Problems: `input.type`, `input.out-of-range`. */
export function whole(least: number, most: number) {
  return z
    .int()
    .superRefine((number, issues) => {
      if (number >= least && number <= most && !Object.is(number, -0)) return;
      issues.addIssue({ code: 'custom', message: 'input.out-of-range', params: { least, most, unit: 'd' } });
    })
    .meta({ minimum: least, maximum: most });
}

/** A length of time in days: ten years are further than any plan goes. */
export const days = whole(1, 3660).describe('Whole days.');

/** How often something comes again, in days. */
export const everyDays = whole(1, 366).describe('Every so many days.');

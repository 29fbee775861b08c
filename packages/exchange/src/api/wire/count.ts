import { z } from 'zod';

/** A whole number between two bounds, both allowed, of a unit where it has one. Problems: `input.type`, `input.out-of-range`. */
export function whole(least: number, most: number, unit?: 'd') {
  return z
    .int()
    .superRefine((number, issues) => {
      if (number >= least && number <= most && !Object.is(number, -0)) return;
      issues.addIssue({
        code: 'custom',
        message: 'input.out-of-range',
        params: { least, most, ...(unit && { unit }) },
      });
    })
    .meta({ minimum: least, maximum: most });
}

/** A length of time in days: ten years are further than any plan goes. */
export const days = whole(1, 3660, 'd').describe('Whole days.');

/** How often something comes again, in days. */
export const everyDays = whole(1, 366, 'd').describe('Every so many days.');

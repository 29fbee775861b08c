import { finite } from './number-with-unit.ts';

/** A bare number between two bounds, both allowed, where the field itself names the unit. Problem: `input.out-of-range`. */
export function bounded(least: number, most: number, unit: string) {
  return finite
    .superRefine((number, issues) => {
      if (number >= least && number <= most && !Object.is(number, -0)) return;
      issues.addIssue({ code: 'custom', message: 'input.out-of-range', params: { least, most, unit } });
    })
    .meta({ minimum: least, maximum: most });
}

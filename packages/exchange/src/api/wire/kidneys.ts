import type { CheckRequest } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { z } from 'zod';
import { measure } from './number-with-unit.ts';

const { least, most } = facts['KIN-07'].figures;

export const creatinineClearance = measure('mL/min', least.value, most.value).describe(
  'In mL/min, of this person, not scaled to a body surface.',
);

/** What is known of the kidneys without a calculation, as fields of a person. */
export const kidneyFields = {
  creatinineClearance: z
    .union([z.literal('unknown'), creatinineClearance])
    .optional()
    .describe('In mL/min, of this person, not scaled to a body surface.'),
  egfr: z
    .union([z.literal('unknown'), measure('mL/min/{1.73_m2}', 0, 300)])
    .optional()
    .describe('In mL/min/{1.73_m2}.'),
};

const fields = z.strictObject(kidneyFields);

/** Left out is unknown. */
export function kidneysFrom(wire: z.output<typeof fields>): NonNullable<CheckRequest['kidneys']> {
  const { creatinineClearance: clearance = 'unknown', egfr = 'unknown' } = wire;
  return {
    creatinineClearance: clearance === 'unknown' ? clearance : clearance.value,
    egfr: egfr === 'unknown' ? egfr : egfr.value,
  };
}

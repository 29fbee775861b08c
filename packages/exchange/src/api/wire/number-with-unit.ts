import { scaled } from '@steady/engine';
import { z } from 'zod';

/** A number that is one: not NaN and not infinite. */
export const finite = z.number({ error: ({ input }) => (typeof input === 'number' ? 'amount.not-finite' : undefined) });

/** A number with its unit. A bare number, a missing unit and a unit that does not fit are refused (U4). */
export function written<Value extends z.ZodType, const Unit extends string>(
  ...[unit, value]: [unit: Unit | readonly Unit[], value: Value]
) {
  const units = typeof unit === 'string' ? [unit] : unit;
  const noUnit = `amount.unit ${units.join(', ')}`;
  return z.strictObject(
    { value, unit: z.literal(units, { error: noUnit }) },
    { error: ({ code, input }) => (code === 'invalid_type' && typeof input === 'number' ? noUnit : undefined) },
  );
}

/**
 * A measure of the person: any decimal number between two bounds, which only keep out slips of a key.
 *
 * Problems: `amount.negative`, `amount.not-finite`, `amount.unit`, `input.out-of-range`.
 */
export function measure<const Unit extends string>(unit: Unit, least: number, most: number) {
  const value = finite.superRefine((number, issues) => {
    const code =
      number < 0 || Object.is(number, -0)
        ? 'amount.negative'
        : number < least || number > most
          ? 'input.out-of-range'
          : undefined;
    if (code) issues.addIssue({ code: 'custom', message: code, params: { least, most, unit } });
  });
  return written(unit, value.meta({ minimum: least, maximum: most }));
}

/** A number exact in thousandths of its unit, so that a milligram is exact to a microgram (U1, U6). */
export function thousandths(unit: string, most: number, from: 'from 0' | 'above 0', tooLarge: string) {
  return finite
    .superRefine((number, issues) => {
      const refuse = (message: string, params: object) =>
        issues.addIssue({ code: 'custom', message, params: { unit, ...params } });
      const count = scaled(number, 3);
      if (typeof count === 'string') refuse(`amount.${count}`, {});
      else if (number > most) refuse(tooLarge, { most });
      else if (number === 0 && from === 'above 0') refuse('input.out-of-range', { above: 0 });
    })
    .meta({ minimum: 0, maximum: most });
}

import type { Measures } from '../medicine/measure.ts';
import { greatestCommonDivisor } from '../quantity/decimal.ts';

/** The least and the largest dose of one slot, in micrograms. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}

/** The doses of one day in micrograms, in the order of the clock. */
export type Split = readonly number[];

/** Every daily dose that can be made, and how each one is divided over the day. */
export interface Splits {
  /** The daily doses in micrograms, falling. */
  readonly dailyDoses: readonly number[];
  /** The one way a daily dose is divided; undefined when it cannot be made. */
  of(daily: number): Split | undefined;
}

/**
 * The order in which slots keep what cannot be shared evenly: bedtime first, since night spasms and sleep suffer most
 * (TAP-22), then the morning, then from the evening back to midday.
 */
export function keepingOrder(slots: number): readonly number[] {
  const last = slots - 1;
  return [last, 0, ...Array.from({ length: slots }, (_, i) => last - i)].filter(
    (slot, i, order) => slot >= 0 && order.indexOf(slot) === i,
  );
}

/**
 * Divides daily doses over the slots of a day: as evenly as the products can make (the least sum of squares), what
 * remains kept in `keepingOrder`. Each daily dose has exactly one division, so a plan is decided by its daily doses.
 *
 * In a taper no slot exceeds what it holds now (TAP-22); in a titration none falls below it.
 *
 * @param bounds   for each slot, the least and the largest dose in micrograms
 * @param highest  the largest daily dose of interest, in micrograms
 */
export function splitsWithin(measures: Measures, bounds: readonly Bound[], highest: number): Splits {
  const order = keepingOrder(bounds.length);
  const unit = measures.doses.reduce(greatestCommonDivisor, 0) || 1;
  const size = Math.floor(highest / unit) + 1;
  const choices = order.map((slot) => {
    const { least, most } = bounds[slot] as Bound;
    return measures.doses.filter((dose) => dose >= least && dose <= most).map((dose) => dose / unit);
  });

  // unevenness[i][t]: for the slots from i on in keeping order, the least sum of squares that totals t
  const unevenness: Float64Array[] = [Float64Array.of(0)];
  for (const doses of choices.toReversed()) unevenness.unshift(withOneMore(unevenness[0] as Float64Array, doses, size));
  const least = unevenness[0] as Float64Array;

  const divide = (daily: number): Split | undefined => {
    let rest = daily / unit;
    if ((least[rest] ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) return undefined;
    const split: number[] = new Array(bounds.length).fill(0);
    order.forEach((slot, i) => {
      const whole = unevenness[i]?.[rest];
      const after = unevenness[i + 1] as Float64Array;
      const dose = choices[i]?.findLast(
        (d) => d <= rest && (after[rest - d] ?? Number.NaN) + d * d === whole,
      ) as number;
      split[slot] = dose * unit;
      rest -= dose;
    });
    return split;
  };

  const dailyDoses = Array.from(least.keys())
    .filter((total) => least[total] !== Number.POSITIVE_INFINITY)
    .map((total) => total * unit)
    .reverse();
  const known = new Map<number, Split | undefined>();
  const of = (daily: number): Split | undefined => {
    if (!known.has(daily)) known.set(daily, divide(daily));
    return known.get(daily);
  };
  return { dailyDoses, of };
}

/** The least sums of squares when one slot more may take one of these doses. */
function withOneMore(rest: Float64Array, doses: readonly number[], size: number): Float64Array {
  const sums = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (let total = 0; total < rest.length; total++) {
    const squares = rest[total] as number;
    if (squares === Number.POSITIVE_INFINITY) continue;
    for (const dose of doses) {
      if (total + dose >= size) break;
      const sum = squares + dose * dose;
      if (sum < (sums[total + dose] as number)) sums[total + dose] = sum;
    }
  }
  return sums;
}

/** Whether no slot rises from one split to the next. */
export function fallsEverywhere(from: Split, to: Split): boolean {
  return to.every((dose, slot) => dose <= (from[slot] ?? 0));
}

import { type Measures, measuresOf, smallestDose } from '../medicine/measure.ts';
import type { Product } from '../medicine/product.ts';
import { unscaled } from '../quantity/decimal.ts';
import { oral } from '../quantity/quantity.ts';
import { dailyDoseOf } from '../regimen/regimen.ts';
import type { PlanRequest } from './request.ts';
import { fallsEverywhere, type Split, type Splits, splitsWithin } from './split.ts';

/** A daily dose in micrograms and for how many days; `null` for as long as it is prescribed. */
export interface DailyRung {
  readonly daily: number;
  readonly days: number | null;
}

/** The same, divided over the slots of a day. */
export interface Rung extends DailyRung {
  readonly split: Split;
}

/** What every method needs to know of the way it goes: where from, where to, and which doses lie between. */
export interface Course {
  /** What is taken now, in micrograms a day and over the slots. */
  readonly from: number;
  readonly fromSplit: Split;
  readonly target: number;
  readonly measures: Measures;
  /** The daily doses the products can make between the two, and their most even division over the day. */
  readonly splits: Splits;
  /** The daily doses on the way down: below today's, not under the target and without zero, falling. */
  readonly below: readonly number[];
  /** The divisions with the solid products alone, where there are liquids too. */
  readonly solidSplits: Splits | undefined;
}

/** The course of a request with some products; a switch of products makes another one. */
export function courseOf(request: PlanRequest, inHand: readonly Product[] = request.products): Course {
  const products = withOneLiquid(inHand);
  const from = dailyDoseOf(request.current).microgramsPerDay;
  const fromSplit = request.times.map(
    (time) => request.current.find((intake) => intake.time === time)?.dose.micrograms ?? 0,
  );
  const target = request.target.microgramsPerDay;
  const highest = Math.max(from, target);
  const largest = oral(request.purpose === 'taper' ? Math.max(0, ...fromSplit) : highest);
  const measures = measuresOf(products, largest);
  const bounds = fromSplit.map((now) =>
    request.purpose === 'taper' ? { least: 0, most: now } : { least: now, most: highest },
  );
  const solids = products.filter(({ form }) => form !== 'liquid');
  const mixed = solids.length > 0 && solids.length < products.length;
  const splits = splitsWithin(measures, bounds, highest);
  return {
    from,
    fromSplit,
    target,
    measures,
    splits,
    below: splits.dailyDoses.filter((dose) => dose < from && dose >= Math.max(target, 1)),
    solidSplits: mixed ? splitsWithin(measuresOf(solids, largest), bounds, highest) : undefined,
  };
}

/**
 * The products a plan draws from. Of several liquids only one, since the same volume of another strength is another dose
 * (H10): the one with the finest dose at its mark, and the weaker of two as fine.
 */
export function withOneLiquid(products: readonly Product[]): readonly Product[] {
  const [finest] = products
    .filter((product) => product.form === 'liquid')
    .sort(
      (a, b) =>
        smallestDose(a) - smallestDose(b) ||
        a.strength.microgramsPerMillilitre - b.strength.microgramsPerMillilitre ||
        (a.id < b.id ? -1 : 1),
    );
  return products.filter((product) => product.form !== 'liquid' || product === finest);
}

/** The ways a daily dose may be divided, the preferred one first: tablets where they can make it, else every product. */
export function divisionsOf({ splits, solidSplits }: Course, daily: number): readonly Split[] {
  return [solidSplits?.of(daily), splits.of(daily)].filter((split) => split !== undefined);
}

/**
 * How daily doses are divided when some doses are taken now and no slot may rise (TAP-22): the most even way there is.
 * With strengths that do not divide each other it can raise a slot; then the most even of the ways that do not.
 */
export function divisionsUnder({ splits, measures }: Course, now: Split): (daily: number) => Split | undefined {
  let under: Splits | undefined;
  return (daily) => {
    const even = splits.of(daily);
    if (even === undefined || fallsEverywhere(now, even)) return even;
    under ??= splitsWithin(
      measures,
      now.map((most) => ({ least: 0, most })),
      now.reduce((sum, dose) => sum + dose, 0),
    );
    return under.of(daily);
  };
}

/** The makeable doses next to one that cannot be made, as a problem tells them. */
export function nearestDoses({ splits }: Course, daily: number) {
  const below = splits.dailyDoses.find((dose) => dose < daily && dose > 0);
  const above = splits.dailyDoses.findLast((dose) => dose > daily);
  return {
    asked: { value: unscaled(daily, 3), unit: 'mg/d' },
    ...(below !== undefined && { nearestBelow: { value: unscaled(below, 3), unit: 'mg/d' } }),
    ...(above !== undefined && { nearestAbove: { value: unscaled(above, 3), unit: 'mg/d' } }),
  };
}

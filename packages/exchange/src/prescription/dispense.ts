import {
  addDays,
  daysBetween,
  type LocalDate,
  type Plan,
  type Portion,
  type Product,
  type Step,
  type Supply,
  type SupplyAmount,
  volume,
} from '@steady/engine';

/** What to hand out of one product for some days. */
export interface Dispense {
  readonly product: string;
  readonly from: LocalDate;
  /** The last day it covers. */
  readonly until: LocalDate;
  /** What the planned doses use, halves as 0.5. */
  readonly needed: SupplyAmount;
  /** Whole pieces, or whole millilitres, that hold it. */
  readonly dispense: SupplyAmount;
  /** What of that stays: at most one half, or less than a millilitre. */
  readonly leftOver: SupplyAmount;
}

/** How many days of an open last step are counted: a month's prescription of four weeks. */
export const openStepDays = 28;

/** For each step, what to hand out of each product. */
export function dispenseBySteps({ steps }: Pick<Plan, 'steps'>, products: readonly Product[]): readonly Dispense[] {
  return steps.flatMap((step) => dispenseOf([step], step.from, daysOf(step), products));
}

/** For each stretch of some days from the first day of the plan on, what to hand out of each product. */
export function dispenseByDays(plan: Plan, days: number, products: readonly Product[]): readonly Dispense[] {
  const start = firstDay(plan);
  const all = plan.steps.reduce((sum, step) => sum + daysOf(step), 0);
  return Array.from({ length: Math.ceil(all / days) }, (_, i) => i * days).flatMap((offset) =>
    dispenseOf(plan.steps, addDays(start, offset), Math.min(days, all - offset), products),
  );
}

/** For the whole plan, with its reserve, what to hand out of each product. */
export function dispenseWhole(plan: Plan, supply: readonly Supply[]): readonly Dispense[] {
  return supply.map(({ product, amount, until }) => ({
    product,
    from: firstDay(plan),
    until,
    needed: amount,
    ...wholePieces(amount),
  }));
}

/** An amount in whole pieces: half a tablet needs a whole one, a part of a millilitre a whole one. */
export function wholePieces(amount: SupplyAmount): Pick<Dispense, 'dispense' | 'leftOver'> {
  if ('count' in amount) {
    const count = Math.ceil(amount.count);
    return { dispense: { count }, leftOver: { count: count - amount.count } };
  }
  const microlitres = Math.ceil(amount.volume.microlitres / 1000) * 1000;
  return {
    dispense: { volume: volume(microlitres) },
    leftOver: { volume: volume(microlitres - amount.volume.microlitres) },
  };
}

function dispenseOf(
  steps: readonly Step[],
  from: LocalDate,
  days: number,
  products: readonly Product[],
): readonly Dispense[] {
  const until = addDays(from, days - 1);
  return products.flatMap((product) => {
    const used = steps.reduce((sum, step) => sum + usedInADay(step, product.id) * daysWithin(step, from, until), 0);
    if (used === 0) return [];
    const needed: SupplyAmount = product.form === 'liquid' ? { volume: volume(used) } : { count: used / 2 };
    return [{ product: product.id, from, until, needed, ...wholePieces(needed) }];
  });
}

/** Half pieces, or microlitres, in a day of a step: whole numbers, so sums stay exact. */
function usedInADay(step: Step, product: string): number {
  return step.intakes
    .flatMap(({ portions }) => portions)
    .filter((portion) => portion.product === product)
    .reduce((sum, portion) => sum + halvesOrMicrolitres(portion), 0);
}

function halvesOrMicrolitres(portion: Portion): number {
  return 'count' in portion ? portion.count * 2 : portion.volume.microlitres;
}

/** How many days of a step lie between two days, both counted. */
function daysWithin(step: Step, from: LocalDate, until: LocalDate): number {
  const start = step.from > from ? step.from : from;
  const last = addDays(step.from, daysOf(step) - 1);
  const end = last < until ? last : until;
  return end < start ? 0 : daysBetween(start, end) + 1;
}

function daysOf(step: Step): number {
  return step.days ?? openStepDays;
}

function firstDay({ steps }: Plan): LocalDate {
  return (steps[0] as Step).from;
}

import { dailyDoseOf, greatestCommonDivisor, type Problem, type Product, problem, smallestDose } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { pointerTo } from '../json-pointer.ts';
import { regimenFrom } from '../wire/plan-request.ts';
import { productFrom, type WireProduct } from '../wire/product.ts';
import { dailyDoseFrom } from '../wire/written-amount.ts';
import type { Meaning, Readable } from './readable.ts';

/** So many doses of a day can be told apart: finer than any hand measures, and few enough to look at each of them. */
const mostDailyDoses = 4000;

/**
 * The products measure the doses in parts that are not too fine: 80 mg a day in 0.02 mg is, in 0.01 mg is not. It is a
 * slip in a strength or a mark, and it would take minutes to plan.
 *
 * Problem: `product.not-measurable`, at the finest of the products.
 */
export const dosesAreMeasurable: Meaning = (request) => {
  const { products, changes = [] } = request.fields;
  const highest = highestOf(request);
  if (highest === undefined) return [];
  const switches = changes.flatMap((change, i) =>
    change.kind === 'switch-products' ? [{ at: ['changes', i, 'products'], list: change.products }] : [],
  );
  const lists = products === undefined ? switches : [{ at: ['products'], list: products }, ...switches];
  return lists.flatMap(({ at, list }) => tooFine(list, highest, at));
};

/** So many choices are looked at while somebody waits. */
const mostChoices = 4e8;

/**
 * The gentlest plan looks at each cut between two doses at each step.
 *
 * Problem: `input.out-of-range`, with the most days that it can look at.
 */
export const gentlestCanBeSearched: Meaning = (request) => {
  const { products, pace } = request.fields;
  const highest = highestOf(request);
  if (highest === undefined || products === undefined || pace?.method !== 'gentlest') return [];
  const stepDays = pace.stepDays ?? facts['LIMIT-P6'].figures.step.value;
  const doses = highest / partOf(products);
  const most = Math.floor(mostChoices / (doses * doses)) * stepDays;
  return pace.days <= most ? [] : [problem('input.out-of-range', '/pace/days', { value: pace.days, most, unit: 'd' })];
};

function tooFine(list: readonly WireProduct[], highest: number, at: readonly (string | number)[]): readonly Problem[] {
  if (highest / partOf(list) <= mostDailyDoses) return [];
  const portions = portionsOf(list);
  const finest = portions.indexOf(Math.min(...portions));
  return [problem('product.not-measurable', pointerTo([...at, finest]))];
}

/** The part in micrograms that every dose of these products is a multiple of. */
function partOf(list: readonly WireProduct[]): number {
  return portionsOf(list).reduce(greatestCommonDivisor);
}

function portionsOf(list: readonly WireProduct[]): readonly number[] {
  return list.map((product) => smallestPortion(productFrom(product)));
}

/** Micrograms in the smallest part of a product that can be taken. */
function smallestPortion(product: Product): number {
  if (product.form === 'liquid') return smallestDose(product);
  const whole = product.strength.micrograms;
  return product.form === 'tablet' && product.scored && whole % 2 === 0 ? whole / 2 : whole;
}

/** The largest daily dose of the plan in micrograms; undefined where it cannot be told. */
function highestOf({ fields: { current, target } }: Readable): number | undefined {
  if (current === undefined || target === undefined) return undefined;
  return Math.max(dailyDoseOf(regimenFrom(current)).microgramsPerDay, dailyDoseFrom(target).microgramsPerDay);
}

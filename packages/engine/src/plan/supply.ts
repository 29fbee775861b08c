import { addDays, type LocalDate } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import { volume } from '../quantity/quantity.ts';
import type { Supply, SupplyAmount } from './answer.ts';
import type { Step } from './plan.ts';

/** How many days of an open last step are counted: a month's prescription of four weeks. */
export const openStepDays = 28;

/**
 * What to dispense of each product: the sum of the planned doses and the declared reserve, exactly (P3). An open last
 * step counts four weeks.
 *
 * @param reserveDays  days of the last dose to keep in reserve
 */
export function supplyOf(steps: readonly Step[], products: readonly Product[], reserveDays: number): readonly Supply[] {
  const last = steps.at(-1) as Step;
  const until = addDays(last.from, daysOf(last) - 1);
  return products.flatMap((product) => {
    const days = steps.map((step) => perDay(step, product.id));
    const bySteps = steps.flatMap((step, i) => {
      const amount = (days[i] as number) * daysOf(step);
      return amount === 0 ? [] : [{ step: i, amount: amountOf(product, amount) }];
    });
    if (bySteps.length === 0) return [];
    const planned = steps.reduce((sum, step, i) => sum + (days[i] as number) * daysOf(step), 0);
    const reserve = (days.at(-1) as number) * reserveDays;
    return [
      {
        product: product.id,
        amount: amountOf(product, planned + reserve),
        reserve: amountOf(product, reserve),
        until: lastDayOf(product.id, steps) ?? until,
        bySteps,
      },
    ];
  });
}

function daysOf(step: Step): number {
  return step.days ?? openStepDays;
}

/** Half pieces, or microlitres, of a product in a day of a step: whole numbers, so sums stay exact. */
function perDay(step: Step, product: string): number {
  return step.intakes
    .flatMap(({ portions }) => portions)
    .filter((portion) => portion.product === product)
    .reduce((sum, portion) => sum + ('count' in portion ? portion.count * 2 : portion.volume.microlitres), 0);
}

function amountOf(product: Product, amount: number): SupplyAmount {
  return product.form === 'liquid' ? { volume: volume(amount) } : { count: amount / 2 };
}

function lastDayOf(product: string, steps: readonly Step[]): LocalDate | undefined {
  const step = steps.findLast((s) => perDay(s, product) > 0);
  return step && addDays(step.from, daysOf(step) - 1);
}

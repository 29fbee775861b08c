import type { LocalDate } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import { isSameMake } from '../medicine/same-make.ts';
import type { SeenHistory } from './seen-history.ts';

/** From a day on some product of another form or strength than any before. */
export interface Switch {
  readonly on: LocalDate;
  /** The new ones. */
  readonly now: Products;
  /** What was taken until then. */
  readonly before: Products;
}

type Products = readonly [Product, ...Product[]];

/** The last switch up to the day. */
export function lastSwitch(seen: SeenHistory): Switch | undefined {
  return switchesIn(seen).at(-1);
}

/** The switches up to the day, in the order of time: those of the plan, and without a plan those of the packs. */
export function switchesIn({ course, packs, on }: SeenHistory): readonly Switch[] {
  if (course === 'unknown') return [];
  const planned = course.filter(({ daily, products }) => daily > 0 && products.length > 0);
  const held = planned.length > 0 ? planned : packs.map((pack) => ({ from: pack.on, products: [pack.product] }));
  const begun = held.filter(({ from }) => from <= on);
  return begun.flatMap(({ from, products }, i): readonly Switch[] => {
    const earlier = begun.slice(0, i).flatMap((one) => one.products);
    const [first, ...more] = products.filter((product) => !earlier.some((one) => isSameMake(one, product)));
    const [last, ...others] = begun[i - 1]?.products ?? [];
    return first === undefined || last === undefined
      ? []
      : [{ on: from, now: [first, ...more], before: [last, ...others] }];
  });
}

import type { Plan, Product, Supply } from '@steady/engine';
import type { Say } from '@steady/language';
import { type Dispense, dispenseByDays, dispenseBySteps, dispenseWhole } from '../prescription/dispense.ts';
import { sayDate } from '../prescription/say-date.ts';
import { isNothing, sayDispense, saySupplyAmount } from '../prescription/say-dispense.ts';
import type { SupplyTable } from './sheet.ts';

/** The days of one prescription. */
const prescriptionDays = 28;

/** What to hand out of each product: for the whole plan, for each month of prescriptions, and for each step. */
export function sheetSupply(
  plan: Plan,
  supply: readonly Supply[],
  products: readonly Product[],
  say: Say,
): readonly SupplyTable[] {
  const table = (title: string, dispenses: readonly Dispense[], amountOf = sayDispense): SupplyTable => ({
    title,
    rows: [...Map.groupBy(dispenses, ({ from, until }) => `${from} ${until}`).values()].map((same) => {
      const { from, until } = same[0] as Dispense;
      return {
        when: say('print.supply.range', { from: sayDate(from, say), until: sayDate(until, say) }),
        amounts: same.map((dispense) => amountOf(dispense, products, say)),
      };
    }),
  });

  const withReserve: typeof sayDispense = (dispense) => {
    const reserve = supply.find(({ product }) => product === dispense.product)?.reserve;
    const amount = sayDispense(dispense, products, say);
    if (reserve === undefined || isNothing(reserve)) return amount;
    return say('print.supply.reserve', { amount, reserve: saySupplyAmount(dispense.product, reserve, products, say) });
  };

  return [
    table(say('print.supply.whole'), dispenseWhole(plan, supply), withReserve),
    table(say('print.supply.month', { days: prescriptionDays }), dispenseByDays(plan, prescriptionDays, products)),
    table(say('print.supply.step'), dispenseBySteps(plan, products)),
  ];
}

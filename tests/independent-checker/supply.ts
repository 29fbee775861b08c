import { after } from './days.ts';
import { halves, thousandths } from './exact.ts';
import { type Case, type Read, violationsIf } from './reading.ts';
import type { Violation, WireProduct, WireQuantity } from './wire.ts';

const openStepDays = 28;

/** What is dispensed is what is planned, and the reserve, product by product (P3). */
export function checkSupply({ request, answer, steps }: Case): readonly Violation[] {
  const inUse = new Map(steps.flatMap(({ products }) => products.map((product) => [product.id, product])));
  const reserveDays = BigInt(request.reserveDays ?? 0);
  const unknown = answer.supply.filter(({ product }) => !inUse.has(product));
  const listed = answer.supply.map(({ product }) => product);
  return [
    ...violationsIf('P3', '/supply', [
      [unknown.length > 0, 'a product is listed that is not in use'],
      [new Set(listed).size !== listed.length, 'a product is listed twice'],
    ]),
    ...[...inUse.values()].flatMap((product) => {
      const daily = steps.map((step) => eachDay(step, product));
      const planned = steps.map((step, i) => (daily[i] as bigint) * BigInt(step.wire.days ?? openStepDays));
      const reserve = (daily.at(-1) as bigint) * reserveDays;
      const sum = planned.reduce((a, b) => a + b, 0n);
      const at = `/supply/${listed.indexOf(product.id)}`;
      const supply = answer.supply.find((s) => s.product === product.id);
      if (supply === undefined) return violationsIf('P3', '/supply', [[sum > 0n, `${product.id} is missing`]]);

      const lastStep = steps[daily.findLastIndex((amount) => amount > 0n)];
      const until = lastStep && after(lastStep.wire.from, (lastStep.wire.days ?? openStepDays) - 1);
      const bySteps = new Map(supply.bySteps.map((part) => [part.step, quantity(part, product)]));
      return violationsIf('P3', at, [
        [sum === 0n, 'is listed but never taken'],
        [quantity(supply, product) !== sum + reserve, `should be ${sum + reserve}, planned ${sum}`],
        [quantity(supply.reserve, product) !== reserve, `reserve should be ${reserve}`],
        [supply.until !== until, `covers until ${supply.until}, not ${until}`],
        [planned.some((amount, i) => (bySteps.get(i) ?? 0n) !== amount), 'the steps do not come to their parts'],
        [supply.dispense !== undefined && !covers(supply.dispense, sum + reserve, product), 'dispenses too little'],
      ]);
    }),
  ];
}

/** Half pieces, or microlitres, of a product in a day of a step. */
function eachDay({ wire }: Read, { id }: WireProduct): bigint {
  const units = wire.intakes.flatMap((intake) => intake.units).filter(({ product }) => product === id);
  return units.reduce((sum, { count, volume }) => {
    return sum + (volume === undefined ? halves(count as number) : thousandths(volume, 'mL'));
  }, 0n);
}

function quantity({ count, volume }: WireQuantity, { form }: WireProduct): bigint {
  if (form === 'liquid') return volume === undefined ? -1n : thousandths(volume, 'mL');
  return count === undefined ? -1n : halves(count);
}

/** Whole pieces, enough and not one too many; a liquid at least as much. */
function covers(dispensed: WireQuantity, needed: bigint, product: WireProduct): boolean {
  const amount = quantity(dispensed, product);
  if (product.form === 'liquid') return amount >= needed;
  return amount % 2n === 0n && amount >= needed && amount < needed + 2n;
}

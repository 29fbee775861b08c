import { halves, thousandths } from './exact.ts';
import { type Cost, isCheaper, type Makeable, makeableFrom } from './makeable.ts';
import { type Case, type Read, total, violationsIf } from './reading.ts';
import type { Violation, WireIntake, WireProduct, WireUnit } from './wire.ts';

/** Every line adds up: pieces to doses (P2, U5), doses to the day (P7); and no dose can be made with less. */
export function checkDoses({ steps, times }: Case): readonly Violation[] {
  return steps.flatMap((step) => {
    const makeable = makeableOf(step.products);
    const doses = step.wire.intakes.map(({ dose }) => thousandths(dose, 'mg'));
    const clock = step.wire.intakes.map(({ time }) => time);
    return [
      ...violationsIf('P7', step.at, [
        [total(doses) !== step.daily, `the doses come to ${total(doses)}, not to ${step.daily}`],
        [clock.some((time) => !times.includes(time)), 'a dose stands at a time nobody asked for'],
        [clock.some((time, i) => i > 0 && time <= (clock[i - 1] as string)), 'the doses are not in clock order'],
        [doses.some((dose) => dose === 0n), 'a dose of nothing is listed'],
      ]),
      ...step.wire.intakes.flatMap((intake, i) => checkIntake(intake, `${step.at}/intakes/${i}`, step, makeable)),
    ];
  });
}

function checkIntake(intake: WireIntake, at: string, { products }: Read, makeable: Makeable): readonly Violation[] {
  const dose = thousandths(intake.dose, 'mg');
  const lines = intake.units.map((unit) => ({ unit, product: products.find(({ id }) => id === unit.product) }));
  const wrong = lines.flatMap(({ unit, product }) => faultOf(unit, product) ?? []);
  if (wrong.length > 0) return violationsIf('P2', at, [[true, wrong.join('; ')]]);

  const content = lines.map(({ unit, product }) => contentOf(unit, product as WireProduct));
  const cost = costOf(intake);
  const best = makeable.cost(dose);
  return violationsIf('P2', at, [
    [total(content) !== dose * 1000n, `the units come to ${total(content)} thousandths, not to ${dose} micrograms`],
    [new Set(intake.units.map(({ product }) => product)).size !== lines.length, 'a product is listed twice'],
    [best === undefined, 'no way to make this dose was found'],
    [best !== undefined && isCheaper(best, cost), `${cost} (liquids, halves, pieces, strengths) could be ${best}`],
  ]);
}

/** Liquids, halves, pieces and strengths of a dose as it is written. */
function costOf({ units }: WireIntake): Cost {
  const twice = units.flatMap(({ count }) => (count === undefined ? [] : [halves(count)]));
  const liquids = units.length - twice.length;
  const half = twice.filter((pieces) => pieces % 2n === 1n).length;
  const whole = Number(total(twice.map((pieces) => pieces / 2n)));
  return [liquids, half, liquids + half + whole, units.length];
}

/** What is wrong with one line of units by itself. */
function faultOf({ count, volume, product: id }: WireUnit, product: WireProduct | undefined): string | undefined {
  if (product === undefined) return `${id} is not in use`;
  if (product.form === 'liquid') {
    if (volume === undefined || count !== undefined) return `${id} is a liquid and needs a volume`;
    const [drawn, mark] = [thousandths(volume, 'mL'), thousandths(product.mark, 'mL')];
    return drawn <= 0n || drawn % mark !== 0n ? `${drawn} microlitres lie between the marks of ${mark}` : undefined;
  }
  if (count === undefined || volume !== undefined) return `${id} is solid and needs a count`;
  const twice = halves(count);
  if (twice <= 0n) return `${id} is not taken`;
  const divides = product.form === 'tablet' && product.scored;
  return twice % 2n === 1n && !divides ? `${id} cannot be halved` : undefined;
}

/** What one line holds of the drug, in thousandths of a microgram. */
function contentOf({ count, volume }: WireUnit, product: WireProduct): bigint {
  if (volume !== undefined) return thousandths(volume, 'mL') * thousandths(product.strength, 'mg/mL');
  return (halves(count as number) * thousandths(product.strength, 'mg') * 1000n) / 2n;
}

const known = new Map<string, Makeable>();

/** Kept between the steps of a plan, since the same few products come again and again. */
export function makeableOf(products: readonly WireProduct[]): Makeable {
  const key = JSON.stringify(products);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 20) known.clear();
  const fresh = makeableFrom(products);
  known.set(key, fresh);
  return fresh;
}

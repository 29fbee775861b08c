import { makeableOf } from './doses.ts';
import { type Case, type Read, total, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

/** A taper only falls and a titration only rises, day and slot (P5, TAP-22); the doses of a day are even (P7). */
export function checkWay(given: Case): readonly Violation[] {
  const { steps, isTaper, before, current } = given;
  return steps.flatMap((step, i) => {
    const previous = steps[i - 1];
    const from = { daily: previous?.daily ?? before, slots: previous?.slots ?? current };
    const { why } = step.wire;
    if (why === 'step-back') return checkStepBack(given, i);
    const stays = why === 'hold' || why === 'switch-products';
    const rising = step.slots.filter((dose, slot) => dose > (from.slots[slot] as bigint)).length;
    return [
      ...violationsIf('P5', step.at, [
        [isTaper && step.daily > from.daily, `rises from ${from.daily} to ${step.daily}`],
        [!isTaper && step.daily < from.daily, `falls from ${from.daily} to ${step.daily}`],
        [stays && step.daily !== from.daily, `${why} changes the dose`],
        [!stays && step.daily === from.daily, `${why} changes nothing`],
        [!stays && why !== (isTaper ? 'cut' : before === 0n && i === 0 ? 'start' : 'rise'), `is called ${why}`],
      ]),
      ...violationsIf('TAP-22', step.at, [[isTaper && rising > 0, `${rising} doses rise in a taper`]]),
      ...checkEvenness(step, from.slots, given),
    ];
  });
}

/** Back to the doses of a step before: in a taper a higher one, and never higher than was taken (P5). */
function checkStepBack({ steps, isTaper, before }: Case, i: number): readonly Violation[] {
  const [step, left] = [steps[i] as Read, steps[i - 1]];
  const earlier = [before, ...steps.slice(0, i).map(({ daily }) => daily)];
  return violationsIf('P5', step.at, [
    [!earlier.includes(step.daily), `steps back to ${step.daily}, which was not taken before`],
    [left !== undefined && isTaper && step.daily < left.daily, 'a step back falls'],
    [left !== undefined && !isTaper && step.daily > left.daily, 'a step back in a titration rises'],
  ]);
}

/** Where today's doses are even, the doses of a day are neighbours among those that can be made. */
function checkEvenness(
  { at, wire, slots, products }: Read,
  before: readonly bigint[],
  { current, isTaper, request }: Case,
): readonly Violation[] {
  if (new Set(current).size > 1 || request.changes?.length) return [];
  const solids = products.filter(({ form }) => form !== 'liquid');
  const onlySolids = solids.length > 0 && wire.intakes.every(({ units }) => units.every((u) => u.count !== undefined));
  const used = onlySolids ? solids : products;
  const sorted = [...slots].sort((a, b) => (a < b ? -1 : 1));
  const [least, most] = [sorted[0] as bigint, sorted.at(-1) as bigint];
  const bound = isTaper ? (current[0] as bigint) : most;
  const doses = makeableOf(used).upTo(bound);
  // the gentlest way may take a less even day for a gentler cut, where strengths do not divide each other
  const onGrid = isGrid(makeableOf(products).upTo(bound));
  if (request.pace.method === 'gentlest' && !onGrid) return [];
  const between = doses.filter((dose) => dose > least && dose < most);
  if (onGrid && isGrid(doses)) {
    return violationsIf('P7', at, [
      [between.length > 0, `${least} and ${most} on one day, though ${between} lie between`],
    ]);
  }
  const allowed = slots.map((_, slot) =>
    doses.filter((dose) => (isTaper ? dose <= (before[slot] as bigint) : dose >= (current[slot] as bigint))),
  );
  const squares = total(slots.map((dose) => dose * dose));
  return violationsIf('P7', at, [
    [squares !== leastSquares(allowed, total(slots)), 'the doses of the day could be more even'],
  ]);
}

/** Whether the doses are all the multiples of the first, so that even means one of them apart. */
function isGrid(doses: readonly bigint[]): boolean {
  const unit = doses[1] ?? 0n;
  return doses.every((dose, i) => dose === unit * BigInt(i));
}

/** The least sum of squares with which slots of these doses come to a daily dose. */
function leastSquares(allowed: readonly (readonly bigint[])[], daily: bigint): bigint | undefined {
  let least = new Map<bigint, bigint>([[0n, 0n]]);
  for (const doses of allowed) {
    const next = new Map<bigint, bigint>();
    for (const [sum, squares] of least) {
      for (const dose of doses) {
        const known = next.get(sum + dose);
        const now = squares + dose * dose;
        if (sum + dose <= daily && (known === undefined || now < known)) next.set(sum + dose, now);
      }
    }
    least = next;
  }
  return least.get(daily);
}

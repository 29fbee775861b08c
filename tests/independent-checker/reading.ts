import { thousandths } from './exact.ts';
import { finestDose } from './finest-dose.ts';
import type { Violation, WireAnswer, WireProduct, WireRequest, WireStep } from './wire.ts';

/** A step with its amounts as whole micrograms. */
export interface Read {
  readonly at: string;
  readonly wire: WireStep;
  readonly daily: bigint;
  /** The dose at each time of the plan, 0 where nothing is taken. */
  readonly slots: readonly bigint[];
  readonly products: readonly WireProduct[];
}

/** A request and its answer, read once, for every check to look at. */
export interface Case {
  readonly request: WireRequest;
  readonly answer: WireAnswer;
  readonly isTaper: boolean;
  readonly times: readonly string[];
  /** What is taken now at each time of the plan, and in the whole day. */
  readonly current: readonly bigint[];
  readonly before: bigint;
  readonly target: bigint;
  readonly steps: readonly Read[];
}

export type Check = (given: Case) => readonly Violation[];

export function readCase(request: WireRequest, answer: WireAnswer): Case {
  const taken = request.current.map(({ time, dose }) => ({ time, dose: thousandths(dose, 'mg') }));
  const given = request.times ?? taken.map(({ time }) => time);
  const times = (given.length > 0 ? [...given] : ['08:00', '14:00', '22:00']).sort();
  return {
    request,
    answer,
    isTaper: request.purpose === 'taper',
    times,
    current: times.map((time) => taken.find((intake) => intake.time === time)?.dose ?? 0n),
    before: taken.reduce((sum, { dose }) => sum + dose, 0n),
    target: thousandths(request.target, 'mg/d'),
    steps: answer.plan.steps.map((step, i) => readStep(step, `/plan/steps/${i}`, times, request)),
  };
}

function readStep(wire: WireStep, at: string, times: readonly string[], request: WireRequest): Read {
  const doses = new Map(wire.intakes.map(({ time, dose }) => [time, thousandths(dose, 'mg')]));
  return {
    at,
    wire,
    daily: thousandths(wire.daily, 'mg/d'),
    slots: times.map((time) => doses.get(time) ?? 0n),
    products: productsOn(request, wire),
  };
}

/** The products a step names, as the request last described them before it. */
function productsOn(request: WireRequest, { from, products }: WireStep): readonly WireProduct[] {
  const switched = (request.changes ?? []).flatMap((change) =>
    change.kind === 'switch-products' && change.on <= from ? change.products : [],
  );
  const named = products.map((id) => {
    const known = [...request.products, ...switched].findLast((product) => product.id === id);
    if (known === undefined) throw new Error(`the product ${id} is not in the request`);
    return known;
  });
  return inUse(named);
}

/**
 * The products a plan may draw from. Of several liquids only the one with the finest dose counts, then the weaker: a plan
 * that drew from two would invite taking the volume of the one from the other.
 */
export function inUse(products: readonly WireProduct[]): readonly WireProduct[] {
  const [finest] = products
    .filter((product) => product.form === 'liquid')
    .sort(
      (a, b) => Number(finestDose(a) - finestDose(b)) || a.strength.value - b.strength.value || (a.id < b.id ? -1 : 1),
    );
  return products.filter((product) => product.form !== 'liquid' || product === finest);
}

export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** Violations of one invariant at one place: every sentence whose claim is true. */
export function violationsIf(
  breaks: string,
  at: string,
  claims: readonly (readonly [broken: boolean, says: string])[],
): readonly Violation[] {
  return claims.filter(([broken]) => broken).map(([, says]) => ({ breaks, at, says }));
}

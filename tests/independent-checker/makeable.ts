import { thousandths } from './exact.ts';
import { finestDose } from './finest-dose.ts';
import type { WireProduct } from './wire.ts';

/** What a dose costs a hand, in the order in which less is better: liquids, halves, pieces, strengths. */
export type Cost = readonly [liquids: number, halves: number, pieces: number, strengths: number];

/** What can be made from some products, worked out by trying everything. All in micrograms. */
export interface Makeable {
  /** The cheapest way to make a dose; undefined when there is none. */
  cost(dose: bigint): Cost | undefined;
  /** Every dose up to one, 0 first, rising. */
  upTo(highest: bigint): readonly bigint[];
}

interface Solid {
  readonly whole: bigint;
  readonly halves: boolean;
}

/** A liquid's doses, one for each mark: micrograms at the first of them that is a whole number, and so on. */
interface Drops {
  readonly each: bigint;
}

export function makeableFrom(products: readonly WireProduct[]): Makeable {
  const solids: Solid[] = [];
  const liquids: Drops[] = [];
  for (const product of products) {
    if (product.form === 'liquid') {
      liquids.push({ each: finestDose(product) });
    } else {
      const whole = thousandths(product.strength, 'mg');
      solids.push({ whole, halves: product.form === 'tablet' && product.scored && whole % 2n === 0n });
    }
  }
  solids.sort((a, b) => (a.whole < b.whole ? 1 : -1));

  const ofSolids = remembered((dose) => cheapest(dose, solids, 0, [0, 0, 0, 0], undefined));
  const withLiquids = (dose: bigint, allowed: number): Cost | undefined => {
    let best = ofSolids(dose);
    if (best !== undefined || allowed === 0) return best;
    for (const { each } of liquids) {
      for (let drops = each; drops <= dose; drops += each) {
        const rest = drops === dose ? ([0, 0, 0, 0] as const) : withLiquids(dose - drops, allowed - 1);
        if (rest === undefined) continue;
        const cost: Cost = [rest[0] + 1, rest[1], rest[2] + 1, rest[3] + 1];
        if (isCheaper(cost, best)) best = cost;
      }
    }
    return best;
  };
  const cost = remembered((dose) => {
    for (let allowed = 0; allowed <= liquids.length; allowed++) {
      const found = withLiquids(dose, allowed);
      if (found !== undefined) return found;
    }
    return undefined;
  });

  const steps = [
    ...solids.flatMap(({ whole, halves }) => (halves ? [whole / 2n] : [whole])),
    ...liquids.map(({ each }) => each),
  ];
  const upTo = (highest: bigint): readonly bigint[] => {
    const made = new Set<bigint>([0n]);
    for (const dose of made) {
      for (const step of steps) if (dose + step <= highest) made.add(dose + step);
    }
    return [...made].sort((a, b) => (a < b ? -1 : 1));
  };
  return { cost, upTo };
}

/** The first of two costs that differs decides. */
export function isCheaper(cost: Cost, than: Cost | undefined): boolean {
  if (than === undefined) return true;
  const place = cost.findIndex((part, i) => part !== than[i]);
  return place >= 0 && (cost[place] as number) < (than[place] as number);
}

/** Tries every count of every solid from one on, leaving off only what is already dearer than the best so far. */
function cheapest(dose: bigint, solids: readonly Solid[], i: number, spent: Cost, best: Cost | undefined) {
  if (dose === 0n) return isCheaper(spent, best) ? spent : best;
  const solid = solids[i];
  if (solid === undefined || (best !== undefined && !isCheaper(spent, best))) return best;
  let found = best;
  const half = solid.halves ? solid.whole / 2n : 0n;
  for (let wholes = dose / solid.whole; wholes >= 0n; wholes--) {
    for (const halves of half > 0n ? [0, 1] : [0]) {
      const rest = dose - wholes * solid.whole - BigInt(halves) * half;
      if (rest < 0n) continue;
      const used = wholes > 0n || halves > 0 ? 1 : 0;
      const cost: Cost = [spent[0], spent[1] + halves, spent[2] + Number(wholes) + halves, spent[3] + used];
      found = cheapest(rest, solids, i + 1, cost, found);
    }
  }
  return found;
}

function remembered(work: (dose: bigint) => Cost | undefined): (dose: bigint) => Cost | undefined {
  const known = new Map<bigint, Cost | undefined>();
  return (dose) => {
    if (!known.has(dose)) known.set(dose, work(dose));
    return known.get(dose);
  };
}

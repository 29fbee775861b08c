import { greatestCommonDivisor } from '../quantity/decimal.ts';
import { type Oral, volume } from '../quantity/quantity.ts';
import type { Liquid, Portion, Product } from './product.ts';

/** A dose put together from products. */
export interface Measure {
  readonly portions: readonly Portion[];
  /** Pieces to take or measure: half tablets, whole tablets, packets and syringes each count one. */
  readonly pieces: number;
}

/** Every single dose that a set of products can make, up to the highest asked for. */
export interface Measures {
  /** The doses in micrograms, 0 first, rising. */
  readonly doses: readonly number[];
  /** The best way to make a dose, or undefined when the products cannot make it. */
  of(micrograms: number): Measure | undefined;
}

/**
 * What can be made from these products, and how.
 *
 * Each dose is made exactly (P2): a liquid only where solids cannot make the dose, then the fewest half tablets, then the
 * fewest pieces, then the fewest strengths. An exact search (shortest path over amounts, product by product), so no
 * better way exists. Where ways are equally good, as little as can be is taken of the weakest product, a half of it last
 * of all, so the answer never depends on the order of the products.
 *
 * @param highest  the largest single dose of interest, in micrograms
 */
export function measuresOf(products: readonly Product[], highest: Oral): Measures {
  const sorted = products.map(asSource).sort((a, b) => b.whole - a.whole || (a.id < b.id ? -1 : 1));
  const unit =
    sorted.reduce(
      (divisor, { whole, half }) => greatestCommonDivisor(greatestCommonDivisor(divisor, whole), half),
      0,
    ) || 1;
  const size = Math.floor(highest.micrograms / unit) + 1;

  // cost[a]: the least cost of amount a with the products so far; made[a]: the last source used and what remains
  let cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  cost[0] = 0;
  const layers = sorted.map((source) => {
    const layer = addSource(cost, source, unit);
    cost = layer.cost;
    return layer;
  });

  const of = (micrograms: number): Measure | undefined => {
    const amount = micrograms / unit;
    if (!Number.isInteger(amount) || amount >= size || cost[amount] === Number.POSITIVE_INFINITY) return undefined;
    return traceBack(amount, layers, unit);
  };
  const doses = Array.from(cost.keys())
    .filter((amount) => cost[amount] !== Number.POSITIVE_INFINITY)
    .map((amount) => amount * unit);
  return { doses, of };
}

/** A product as the search sees it: micrograms of its whole piece and of its half (0 where there is none). */
interface Source {
  readonly id: string;
  readonly whole: number;
  readonly half: number;
  readonly liquid: Liquid | undefined;
}

interface Layer {
  readonly source: Source;
  readonly cost: Float64Array<ArrayBuffer>;
  /** For each amount, how many wholes of this source the best way takes. */
  readonly wholes: Int32Array;
  /** For each amount, whether it takes a half of this source too. */
  readonly halves: Uint8Array;
}

// Costs are compared in this order; each rank outweighs all that a dose can hold of the next.
const oneStrength = 1;
const onePiece = 1e4;
const oneHalf = 1e8;
const oneLiquid = 1e12;

function addSource(before: Float64Array, source: Source, unit: number): Layer {
  const size = before.length;
  const whole = source.whole / unit;
  const half = source.half / unit;
  const first = oneStrength + (source.liquid ? oneLiquid : 0);
  const next = source.liquid ? 0 : onePiece;

  // using[a]: the least cost of a with at least one whole of this source
  const using = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const count = new Int32Array(size);
  for (let amount = whole; amount < size; amount++) {
    const fresh = (before[amount - whole] as number) + first + next;
    const again = (using[amount - whole] as number) + next;
    using[amount] = Math.min(fresh, again);
    count[amount] = again < fresh ? (count[amount - whole] as number) + 1 : 1;
  }

  const cost = Float64Array.from(before);
  const wholes = new Int32Array(size);
  const halves = new Uint8Array(size);
  for (let amount = 0; amount < size; amount++) {
    if ((using[amount] as number) < (cost[amount] as number)) {
      cost[amount] = using[amount] as number;
      wholes[amount] = count[amount] as number;
    }
  }
  if (half > 0) {
    for (let amount = size - 1; amount >= half; amount--) {
      const rest = amount - half;
      const alone = (before[rest] as number) + first + next + oneHalf;
      const beside = (using[rest] as number) + onePiece + oneHalf;
      const best = Math.min(alone, beside);
      if (best < (cost[amount] as number)) {
        cost[amount] = best;
        halves[amount] = 1;
        wholes[amount] = beside < alone ? (count[rest] as number) : 0;
      }
    }
  }
  return { source, cost, wholes, halves };
}

function traceBack(amount: number, layers: readonly Layer[], unit: number): Measure {
  const portions: Portion[] = [];
  let rest = amount;
  let pieces = 0;
  for (const { source, wholes, halves } of layers.toReversed()) {
    const whole = wholes[rest] as number;
    const half = halves[rest] as number;
    if (whole === 0 && half === 0) continue;
    if (source.liquid) {
      portions.push({ product: source.id, volume: volumeOf(whole * source.whole, source.liquid) });
      pieces += 1;
    } else {
      portions.push({ product: source.id, count: whole + half / 2 });
      pieces += whole + half;
    }
    rest -= (whole * source.whole + half * source.half) / unit;
  }
  return { portions: portions.reverse(), pieces };
}

function asSource(product: Product): Source {
  switch (product.form) {
    case 'tablet': {
      const whole = product.strength.micrograms;
      const half = product.scored && whole % 2 === 0 ? whole / 2 : 0;
      return { id: product.id, whole, half, liquid: undefined };
    }
    case 'granules':
      return { id: product.id, whole: product.strength.micrograms, half: 0, liquid: undefined };
    case 'liquid':
      return { id: product.id, whole: smallestDose(product), half: 0, liquid: product };
  }
}

/** The least whole number of micrograms that lies on a mark of the syringe. */
export function smallestDose({ mark, strength }: Liquid): number {
  const thousandths = mark.microlitres * strength.microgramsPerMillilitre;
  return thousandths / greatestCommonDivisor(thousandths, 1000);
}

function volumeOf(micrograms: number, { strength }: Liquid) {
  return volume((micrograms * 1000) / strength.microgramsPerMillilitre);
}

/**
 * Doses as places and cuts as ways between them, in flat arrays: place 0 is today's dose, and the ways of place `i` are
 * numbered from `first[i]` up to, not including, `first[i + 1]`.
 */
export interface Graph {
  readonly first: Int32Array;
  /** The place a way leads to; always a later one. */
  readonly to: Int32Array;
  /** The size of the cut as a share of the dose before it; it rises over the ways of a place. */
  readonly share: Float64Array;
  /** The squared share in whole units of 1e-12: sums of whole numbers compare exactly, on every machine (P14). */
  readonly square: Float64Array;
}

/** For each place 1 when the way down may end there, else 0. */
export type Ends = Uint8Array;

/**
 * @param doses  daily doses in micrograms, falling, today's first
 * @param cut    the largest cut allowed, in micrograms a day
 * @param may    whether a cut from one place to another is allowed otherwise
 */
export function graphFrom(doses: readonly number[], cut: number, may: (from: number, to: number) => boolean): Graph {
  const first = new Int32Array(doses.length + 1);
  const to: number[] = [];
  const share: number[] = [];
  for (let from = 0; from < doses.length; from++) {
    const dose = doses[from] as number;
    for (let next = from + 1; next < doses.length; next++) {
      const lower = doses[next] as number;
      if (dose - lower > cut) break;
      if (lower === dose || !may(from, next)) continue;
      to.push(next);
      share.push((dose - lower) / dose);
    }
    first[from + 1] = to.length;
  }
  const shares = Float64Array.from(share);
  return { first, to: Int32Array.from(to), share: shares, square: shares.map((s) => Math.round(s * s * 1e12)) };
}

/** The fewest steps from the first place to each; infinite where no way leads. */
export function fewestSteps({ first, to }: Graph): Float64Array {
  const steps = new Float64Array(first.length - 1).fill(Number.POSITIVE_INFINITY);
  steps[0] = 0;
  for (let from = 0; from < steps.length; from++) {
    const next = (steps[from] as number) + 1;
    for (let way = first[from] as number; way < (first[from + 1] as number); way++) {
      const place = to[way] as number;
      if (next < (steps[place] as number)) steps[place] = next;
    }
  }
  return steps;
}

/** The smallest largest share of any way of one to so many steps from the first place to an end. */
export function bottleneck({ first, to, share }: Graph, ends: Ends, most: number): number {
  let worst = atTheEnd(ends);
  let best = Number.POSITIVE_INFINITY;
  for (let steps = 1; steps <= most; steps++) {
    const after = worst;
    worst = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
    let isOpen = false;
    for (let from = 0; from < ends.length; from++) {
      let least = Number.POSITIVE_INFINITY;
      const stop = first[from + 1] as number;
      for (let way = first[from] as number; way < stop; way++) {
        const here = share[way] as number;
        if (here >= least) break;
        least = Math.min(least, Math.max(here, after[to[way] as number] as number));
      }
      worst[from] = least;
      isOpen ||= least < Number.POSITIVE_INFINITY;
    }
    if (!isOpen) break;
    best = Math.min(best, worst[0] as number);
  }
  return best;
}

/**
 * For each number of steps up to the most, and each place, the least sum of squared shares from there to an end, by
 * cuts of no larger share than the one given.
 */
export function leastSums(
  { first, to, share, square }: Graph,
  ends: Ends,
  most: number,
  largestShare: number,
): readonly Float64Array[] {
  const sums = [atTheEnd(ends)];
  for (let steps = 1; steps <= most; steps++) {
    const after = sums[steps - 1] as Float64Array;
    const here = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
    for (let from = 0; from < ends.length; from++) {
      let least = Number.POSITIVE_INFINITY;
      const stop = first[from + 1] as number;
      for (let way = first[from] as number; way < stop; way++) {
        if ((share[way] as number) > largestShare) break;
        const sum = (square[way] as number) + (after[to[way] as number] as number);
        if (sum < least) least = sum;
      }
      here[from] = least;
    }
    sums.push(here);
  }
  return sums;
}

/** No steps left: nothing to pay at an end, no way from anywhere else. */
function atTheEnd(ends: Ends): Float64Array<ArrayBuffer> {
  return Float64Array.from(ends, (end) => (end === 1 ? 0 : Number.POSITIVE_INFINITY));
}

import { thousandths } from '../independent-checker/exact.ts';
import { makeableFrom } from '../independent-checker/makeable.ts';
import { totals } from '../independent-checker/pace.ts';
import { inUse } from '../independent-checker/reading.ts';
import type { WireRequest } from '../independent-checker/wire.ts';

/** What can be made of a small taper, worked out by trying everything. All in micrograms. */
export interface Everything {
  readonly before: bigint;
  readonly target: bigint;
  /** Every daily dose that no slot rises for, 0 first, rising. */
  readonly dailyDoses: readonly bigint[];
  /** Whether the single doses are all multiples of the smallest, as with tablets of 5, 10 and 20 mg. */
  readonly isGrid: boolean;
  /** Whether these daily doses can follow each other without a slot that ever rises. */
  canFollow(doses: readonly bigint[]): boolean;
}

export function everythingOf(request: WireRequest): Everything {
  const current = request.current.map(({ dose }) => thousandths(dose, 'mg'));
  const singles = makeableFrom(inUse(request.products));
  const choices = current.map((most) => singles.upTo(most));

  /** Every division of a daily dose over slots that hold at most these. */
  const divisions = (daily: bigint, most: readonly bigint[], slot = 0): readonly (readonly bigint[])[] => {
    if (slot === most.length) return daily === 0n ? [[]] : [];
    return (choices[slot] ?? [])
      .filter((dose) => dose <= daily && dose <= (most[slot] as bigint))
      .flatMap((dose) => divisions(daily - dose, most, slot + 1).map((rest) => [dose, ...rest]));
  };
  const canFollow = (doses: readonly bigint[]): boolean => {
    let ways: readonly (readonly bigint[])[] = [current];
    for (const daily of doses) {
      const next = new Map(ways.flatMap((way) => divisions(daily, way)).map((split) => [split.join(), split]));
      ways = [...next.values()];
    }
    return ways.length > 0;
  };
  return {
    before: current.reduce((sum, dose) => sum + dose, 0n),
    target: thousandths(request.target, 'mg/d'),
    dailyDoses: totals(choices),
    isGrid: choices.every((doses) => doses.every((dose, i) => dose === (doses[1] ?? 0n) * BigInt(i))),
    canFollow,
  };
}

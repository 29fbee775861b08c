import { halves } from './exact.ts';
import { type Case, type Read, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

/** The few numbers a plan is compared by are those of its steps (K4). */
export function checkMeasures({ answer, steps, before }: Case): readonly Violation[] {
  const { days, steps: count, lastDose, largestShare, squaredShares, pieces } = answer.measures;
  const shares = steps.map(({ daily }, i) => {
    const from = steps[i - 1]?.daily ?? before;
    const by = daily > from ? daily - from : from - daily;
    return from === 0n ? 0 : Number(by) / Number(from);
  });
  const closed = steps.reduce((sum, { wire }) => sum + (wire.days ?? 0), 0);
  const taken = steps.reduce((sum, step) => sum + (step.wire.days ?? 0) * piecesOf(step), 0);
  const squares = shares.reduce((sum, share) => sum + share * share, 0);
  return violationsIf('K4', '/measures', [
    [days !== (answer.plan.end.kind === 'held' ? null : closed), `${days} days are not ${closed}`],
    [count !== steps.length, `${count} steps are not ${steps.length}`],
    [lastDose.value * 1000 !== Number(steps.at(-1)?.daily), `the last dose is not ${lastDose.value}`],
    [pieces !== taken, `${pieces} pieces are not ${taken}`],
    [Math.abs(largestShare - Math.max(0, ...shares)) > 1e-12, `the largest share is not ${largestShare}`],
    [Math.abs(squaredShares - squares) > 1e-9, `the squares do not come to ${squaredShares}`],
  ]);
}

/** Half tablets, whole tablets, packets and syringes of a day, each one piece. */
function piecesOf({ wire }: Read): number {
  const units = wire.intakes.flatMap((intake) => intake.units);
  return units.reduce((sum, { count }) => {
    const twice = count === undefined ? 2n : halves(count);
    return sum + Number(twice / 2n + (twice % 2n));
  }, 0);
}

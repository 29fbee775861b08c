import type { PlanMeasures } from './answer.ts';
import type { Stage } from './changes/journey.ts';

/**
 * A plan in a few numbers, to compare plans by. The change to zero at the end of a taper is left out of the shares: it
 * is always the whole dose, and its size is `lastDose`.
 *
 * @param from  what was taken before, micrograms a day; 0 for a first prescription
 */
export function measuresOfPlan(from: number, stages: readonly Stage[]): PlanMeasures {
  const shares = stages.map((stage, i) => {
    const before = i === 0 ? from : (stages[i - 1] as Stage).daily;
    return before === 0 ? 0 : Math.abs(before - stage.daily) / before;
  });
  const days = stages.reduce((sum, stage) => sum + (stage.days ?? 0), 0);
  const last = stages.at(-1) as Stage;
  return {
    days: last.days === null && last.why === 'hold' ? null : days,
    steps: stages.length,
    largestShare: Math.max(0, ...shares),
    squaredShares: shares.reduce((sum, share) => sum + share * share, 0),
    lastDose: last.daily,
    pieces: stages.reduce((sum, stage) => sum + (stage.days ?? 0) * piecesOf(stage), 0),
  };
}

/** Pieces a day: half tablets, whole tablets, packets and syringes each count one. */
export function piecesOf({ split, supply }: Stage): number {
  return split.reduce((sum, dose) => sum + (dose === 0 ? 0 : (supply.course.measures.of(dose)?.pieces ?? 0)), 0);
}

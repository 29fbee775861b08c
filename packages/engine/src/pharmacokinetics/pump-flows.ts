import type { Facts } from '@steady/knowledge';
import { dosesIntoSpinalFluid, isAtOnce } from './counted-doses.ts';
import type { CountedDose } from './most-in-a-day.ts';
import type { SimulatedDose } from './simulate-request.ts';

/** What a pump gives: evenly, or in doses at once. */
export interface PumpFlows {
  readonly even: readonly CountedDose[];
  readonly series: readonly CountedDose[];
}

/**
 * What a pump gives evenly, and the doses at once that it gives one after the other: those less than 24 h apart, the time between
 * two tests, that go on for as long. A dose by itself is a test, and no treatment.
 *
 * Facts: ITB-01, ITB-02, LIMIT-K5.
 */
export function pumpFlows(doses: readonly SimulatedDose[], facts: Facts): PumpFlows {
  const { between } = facts['ITB-01'].figures;
  const all = dosesIntoSpinalFluid(doses);
  const series: CountedDose[][] = [];
  for (const dose of all.filter((each) => isAtOnce(each, facts)).toSorted((a, b) => a.at - b.at)) {
    const before = series.at(-1)?.at(-1);
    if (before !== undefined && dose.at - before.at < between.value) series.at(-1)?.push(dose);
    else series.push([dose]);
  }
  const goesOn = (those: readonly CountedDose[]) => (those.at(-1)?.at ?? 0) - (those[0]?.at ?? 0) >= between.value;
  return { even: all.filter((each) => !isAtOnce(each, facts)), series: series.filter(goesOn).flat() };
}

/** All of it, whichever way it is given. */
export function pumpDoses(doses: readonly SimulatedDose[], facts: Facts): readonly CountedDose[] {
  const { even, series } = pumpFlows(doses, facts);
  return [...even, ...series];
}

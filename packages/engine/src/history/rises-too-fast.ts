import type { FactId, Facts } from '@steady/knowledge';
import { largestStart, micrograms } from '../safety/amounts.ts';
import { isBackAsSigned, type Jump, jumpsNear } from './jumps.ts';
import { runsOf } from './runs.ts';
import type { SeenHistory } from './seen-history.ts';

/** A rise of the planned dose that is too large, or too soon after another. */
export interface FastRise extends Jump {
  /** Whether it goes past the limit; else it is only too soon. */
  readonly isPastLimit: boolean;
}

/** What says how fast a dose may rise. */
export const citesOfRises: readonly FactId[] = ['LIMIT-P4', 'DOSE-01', 'DOSE-04', 'DOSE-13'];

/**
 * The rises near a day that go past the limit, or come again inside their hold (P4). A first dose is one only past the largest
 * start that anyone names; a signed step back is none, up to a dose planned before.
 *
 * Facts: LIMIT-P4, DOSE-13, and those of `jumpsNear`.
 */
export function risesTooFast(seen: Pick<SeenHistory, 'course' | 'on'>, facts: Facts): readonly FastRise[] {
  const { course } = seen;
  if (course === 'unknown') return [];
  const runs = runsOf(course);
  return jumpsNear(seen, ['start', 'rise'], facts['LIMIT-P4'].figures.interval.value, facts)
    .map((jump) => ({ ...jump, isPastLimit: jump.by > limitFor(jump, facts) }))
    .filter((jump) => (jump.isPastLimit || (jump.changes > 1 && jump.from > 0)) && !isBackAsSigned(jump, runs));
}

/** Micrograms a day. */
function limitFor({ from }: Jump, facts: Facts): number {
  return from === 0 ? largestStart(facts) : micrograms(facts['LIMIT-P4'].figures.rise);
}

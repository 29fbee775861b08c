import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { dosesIntoTheBlood } from './counted-doses.ts';
import { type DailyChange, fallWithin, largestFall } from './daily-falls.ts';
import { lastLook } from './last-look.ts';
import { overdoseDays } from './overdose-in-a-day.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { wholeDays } from './whole-days.ts';

/**
 * A fall of what is taken a day above the limit of a taper step (P6), where the doses go on: the rules about a plan judge a cut
 * the same. It is a danger where it is larger than any that a label names (TAP-02) and than the share at which an accident
 * raises the alarm; over the 48 h of that share one dose that is missed is no fall (TAP-30). Back from an overdose nothing falls.
 *
 * Several steps within the days that one must last fall too quickly, as in a plan whose steps are too short; where one of them
 * is the whole of it, it is said alone.
 *
 * Facts: LIMIT-P6, LIMIT-R1, TAP-02, TAP-10, TAP-30, WD-01.
 */
export function doseFalls(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const { cut: limit, step } = facts['LIMIT-P6'].figures;
  const days = wholeDays(dosesIntoTheBlood(request.doses), overdoseDays(request, facts));
  const looked = lastLook(request.observe);
  const single = largestFall(days, looked, { days: facts['TAP-30'].figures.within.value / 24, by: 'amount' });
  const several = fallWithin(days, looked, step.value);
  const isSteep = single !== undefined && cutOf(single) > limit.value;
  const isQuick =
    several !== undefined && cutOf(several) > limit.value && !(isSteep && cutOf(several) <= cutOf(single));
  return [...(isSteep ? [steep(single, facts)] : []), ...(isQuick ? [quick(several, facts)] : [])];
}

function steep(fall: DailyChange, facts: Facts): Finding {
  const { share } = facts['TAP-30'].figures;
  const isAbrupt = cutOf(fall) > facts['TAP-02'].figures.stepLarge.value && fall.percent > share.value;
  return applies('kinetics.dose-falls', isAbrupt ? 'danger' : 'warning', ['LIMIT-P6', 'TAP-02', 'TAP-30', 'WD-01'], {
    ...valuesOf(fall),
    limit: facts['LIMIT-P6'].figures.cut,
  });
}

function quick(fall: DailyChange, facts: Facts): Finding {
  const { cut: limit, step } = facts['LIMIT-P6'].figures;
  return applies('kinetics.taper-too-quick', 'warning', ['LIMIT-P6', 'TAP-10', 'WD-01'], {
    ...valuesOf(fall),
    limit,
    step,
  });
}

/** mg a day. */
function cutOf({ from, to }: DailyChange): number {
  return (from - to) / 1000;
}

/** The hour of a change and both doses, mg a day. */
export function valuesOf({ at, from, to }: DailyChange) {
  const daily = (micrograms: number) => ({ value: Math.round(micrograms / 100) / 10, unit: 'mg/d' });
  return { at: { value: Math.round(at * 100) / 100, unit: 'h' }, from: daily(from), to: daily(to) };
}

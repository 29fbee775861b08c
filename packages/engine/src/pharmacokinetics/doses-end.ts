import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { dosesIntoTheBlood } from './counted-doses.ts';
import { type Gap, gapsBetween, secondsAnHour, secondsSeen, valuesOf } from './gaps-between.ts';
import { lastLook } from './last-look.ts';
import { type CountedDose, mostInADay } from './most-in-a-day.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** h; doses that go on for as long are a treatment by themselves, whatever was told of the time before. */
const treatment = 24;

/**
 * A day or more without a dose by mouth or into a vein, up to the last look: a level that falls to nothing must not look like
 * nothing happens. Where doses follow, nobody restarts alone with the full dose; a dose that comes with the 24th hour is no gap,
 * as with one dose a day. It is a danger after more a day than a taper may end with (P6): lowered slowly enough it is a warning.
 *
 * Doses of less than a day are the end of a treatment where baclofen was taken for months before, and none where it was not; where
 * nobody told, it cannot be told, one step less pressing.
 *
 * Facts: LIMIT-M8, LIMIT-P6, MISS-09, TAP-30, WD-01.
 */
export function dosesEnd({ person, doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const counted = dosesIntoTheBlood(doses);
  const looked = lastLook(observe);
  const least = facts['LIMIT-M8'].figures.gap.value * secondsAnHour;
  const { monthsOnBaclofen: months } = person;
  const isShort = lengthOf(counted) < treatment;
  if (isShort && months === 0) return [];
  const isLong = (gap: Gap) => {
    const seen = secondsSeen(gap, looked);
    return seen > least || (seen === least && gap.to > looked);
  };
  const gaps = gapsBetween(counted, looked).filter(isLong);
  const [first, ...others] = gaps.filter(({ to }) => to !== Number.POSITIVE_INFINITY);
  const end = gaps.find(({ to }) => to === Number.POSITIVE_INFINITY);
  const severityOf = (those: readonly Gap[]) =>
    those.some(({ from }) => isAbrupt(counted, from, facts)) ? 'danger' : 'warning';
  const cites = ['WD-01', 'LIMIT-M8', 'LIMIT-P6', 'TAP-30'] as const;
  const isUnsure = isShort && months === 'unknown';
  return [
    ...(first
      ? [
          applies(
            'kinetics.doses-gap',
            severityOf([first, ...others]),
            ['LIMIT-M8', 'MISS-09', 'LIMIT-P6', 'TAP-30', 'WD-01'],
            {
              ...valuesOf([first, ...others], looked),
            },
          ),
        ]
      : []),
    ...(end && isUnsure
      ? [
          cannotTell('kinetics.doses-end', severityOf([end]) === 'danger' ? 'warning' : 'caution', cites, {
            ...valuesOf([end], looked),
          }),
        ]
      : []),
    ...(end && !isUnsure
      ? [applies('kinetics.doses-end', severityOf([end]), cites, { ...valuesOf([end], looked) })]
      : []),
  ];
}

/** Whether more than the last dose of a taper was taken in a day shortly before; one low day before it makes no taper. */
function isAbrupt(doses: readonly CountedDose[], end: number, facts: Facts): boolean {
  const { within } = facts['TAP-30'].figures;
  const before = doses.filter(({ at, over = 0 }) => at <= end && at + over > end - within.value);
  return mostInADay(before) > facts['LIMIT-P6'].figures.last.value * 1000;
}

/** h from the first dose to the end of the last one. */
function lengthOf(doses: readonly CountedDose[]): number {
  const first = doses.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  return doses.reduce((latest, { at, over = 0 }) => Math.max(latest, at + over), 0) - first;
}

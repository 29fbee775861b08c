import type { Facts } from '@steady/knowledge';
import { largestStart, micrograms } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { dosesIntoTheBlood } from './counted-doses.ts';
import { largestRise } from './daily-rises.ts';
import { valuesOf } from './dose-falls.ts';
import { lastLook } from './last-look.ts';
import { overdoseDays } from './overdose-in-a-day.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { type WholeDays, wholeDays } from './whole-days.ts';

/**
 * A rise of what is taken a day above the limit, and a first day above the largest start that anyone names (P4, H13), as the
 * rules about a plan judge them. What is taken on the day of an overdose is said as that.
 *
 * Facts: LIMIT-P4, LIMIT-R1, DOSE-01, DOSE-04, DOSE-13.
 */
export function doseRises(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const days = wholeDays(dosesIntoTheBlood(request.doses), overdoseDays(request, facts));
  return [...startOf(days, request, facts), ...riseOf(days, request, facts)];
}

/** A danger where it is larger than the largest start that anyone names. */
function riseOf(days: WholeDays, { observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { rise: limit, interval } = facts['LIMIT-P4'].figures;
  const rise = largestRise(days, lastLook(observe), { days: interval.value, by: 'amount' });
  if (rise === undefined || rise.to - rise.from <= micrograms(limit)) return [];
  const severity = rise.to - rise.from > largestStart(facts) ? 'danger' : 'warning';
  return [
    applies('kinetics.dose-rises', severity, ['LIMIT-P4', 'DOSE-01', 'DOSE-04'], {
      ...valuesOf(rise),
      limit,
      interval,
    }),
  ];
}

/** Only of somebody who has taken none before it is known that the first day is a start; where nobody told it cannot be told. */
function startOf(days: WholeDays, { person, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { monthsOnBaclofen: months } = person;
  const [first] = days.turns;
  if (first === undefined || first.at >= lastLook(observe) || (months !== 'unknown' && months > 0)) return [];
  const taken = days.firstDay(first);
  if (taken === undefined || taken <= largestStart(facts)) return [];
  const values = {
    taken: { value: Math.round(taken / 100) / 10, unit: 'mg/d' },
    start: { value: largestStart(facts) / 1000, unit: 'mg/d' },
  };
  const cites = ['DOSE-13', 'DOSE-01'] as const;
  return months === 'unknown'
    ? [cannotTell('kinetics.start-too-high', 'caution', cites, values)]
    : [applies('kinetics.start-too-high', 'danger', cites, values)];
}

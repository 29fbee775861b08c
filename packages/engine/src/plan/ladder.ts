import type { FactId, Facts } from '@steady/knowledge';
import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { ageOn } from '../patient/age.ts';
import { unscaled } from '../quantity/decimal.ts';
import { chosenSteps } from './chosen.ts';
import { type Course, type DailyRung, nearestDoses, type Rung } from './course.ts';
import { divided } from './divide.ts';
import { gentlestTaper, nearestGentlest } from './gentlest.ts';
import type { Pace, PlanRequest } from './request.ts';
import { fixedTaper } from './taper-fixed.ts';
import { labelTaper } from './taper-label.ts';
import { percentTaper } from './taper-percent.ts';
import { labelLadder, titration } from './titrate.ts';

/** The daily doses of a plan before any change, and the facts its pace rests on. */
export interface Way {
  readonly rungs: readonly Rung[];
  readonly cites: readonly FactId[];
  /** With `gentlest`: whether no other way is gentler for certain. */
  readonly isProved?: boolean;
}

/**
 * The daily doses a request asks for, by its pace.
 *
 * Problems: those of each method; `pace.not-for-titration`, `pace.last-not-makeable`, `plan.not-makeable`,
 * `pace.no-label-increment`.
 */
export function wayOf(request: PlanRequest, course: Course, facts: Facts): Outcome<Way> {
  return request.purpose === 'taper' ? wayDown(request.pace, course, facts) : wayUp(request, course, facts);
}

function wayDown(pace: Pace, course: Course, facts: Facts): Outcome<Way> {
  if (pace.method === 'chosen') return dividing(course, chosenSteps(course, 'taper', pace.steps), []);

  const below = course.below;
  if (course.target > 0 && below.at(-1) !== course.target) {
    return refuse(problem('target.not-makeable', '/target', nearestDoses(course, course.target)));
  }
  if (below.length === 0) return refuse(problem('plan.not-makeable', '/products', lowestDose(course)));

  const asked = 'last' in pace ? pace.last : undefined;
  if (asked !== undefined && !below.includes(asked.microgramsPerDay)) {
    return refuse(problem('pace.last-not-makeable', '/pace/last', nearestDoses(course, asked.microgramsPerDay)));
  }
  const last = lastDoseOf(pace, course, facts);
  const { cut, step, last: highestLast } = facts['LIMIT-P6'].figures;
  const gentlest = {
    stepDays: step.value,
    cut: cut.value * 1000,
    last: asked?.microgramsPerDay,
    highestLast: highestLast.value * 1000,
  };

  switch (pace.method) {
    case 'label': {
      const { stepSmall, stepLarge, windowLongest } = facts['TAP-02'].figures;
      const window = {
        cuts: [stepSmall.value * 1000, stepLarge.value * 1000],
        days: windowLongest.value,
        last,
        highestLast: Math.max(last, ...below.filter((dose) => dose <= highestLast.value * 1000)),
      };
      const rungs = labelTaper(course, window);
      if (rungs !== undefined) return dividing(course, ok(rungs), ['TAP-01', 'TAP-02', 'TAP-12']);
      const slower = nearestGentlest(course, { ...gentlest, days: window.days * 4 });
      return refuse(problem('pace.no-label-window', '/pace/method', { days: window.days, ...slower }));
    }
    case 'fixed': {
      const fixed = { cut: pace.change.microgramsPerDay, everyDays: pace.everyDays, last, limit: gentlest.cut };
      return dividing(course, fixedTaper(course, fixed), ['TAP-12']);
    }
    case 'percent': {
      const rungs = percentTaper(course, { ...pace, last });
      if (rungs === undefined) return refuse(problem('plan.not-makeable', '/products'));
      return dividing(course, ok(rungs), []);
    }
    case 'gentlest': {
      const taper = gentlestTaper(course, {
        ...gentlest,
        days: pace.days,
        ...(pace.stepDays !== undefined && { stepDays: pace.stepDays }),
        ...(pace.cut !== undefined && { cut: pace.cut.microgramsPerDay }),
      });
      return taper.ok ? ok({ ...taper.value, cites: ['LIMIT-P6', 'TAP-12'] }) : taper;
    }
  }
}

/**
 * The last daily dose before zero: the one asked for; else the smallest that can be made where the pace follows the dose
 * down (percent, gentlest); else the usual last step of a taper (TAP-12), or the cut where that is smaller, so that the
 * drop to zero is never larger than the cuts before it.
 */
export function lastDoseOf(pace: Pace, course: Course, facts: Facts): number {
  if ('last' in pace && pace.last !== undefined) return pace.last.microgramsPerDay;
  const smallest = course.below.at(-1) ?? 0;
  if (pace.method === 'percent' || pace.method === 'gentlest') return smallest;
  const usual = facts['TAP-12'].figures.lastStep.value * 1000;
  const highest = pace.method === 'fixed' ? Math.min(usual, pace.change.microgramsPerDay) : usual;
  return course.below.find((dose) => dose <= highest) ?? smallest;
}

function wayUp(request: PlanRequest, course: Course, facts: Facts): Outcome<Way> {
  const { pace, patient, start } = request;
  const ladder = labelLadder(patient.region, facts);
  switch (pace.method) {
    case 'chosen':
      return dividing(course, chosenSteps(course, 'titrate', pace.steps), []);
    case 'fixed': {
      const start = course.from === 0 ? startDose(request, course, ladder.start, facts) : 0;
      if (start === undefined) return refuse(problem('pace.no-start-dose', '/patient/weight'));
      const asked = { start, rise: pace.change.microgramsPerDay, everyDays: pace.everyDays };
      return dividing(course, titration(course, asked), course.from === 0 ? ladder.cites : []);
    }
    case 'label': {
      const age = ageOn(patient, start);
      if (age !== 'unknown' && age < adultLadderFrom(request, facts)) {
        return refuse(problem('pace.no-label-increment', '/pace/method', { age }));
      }
      return dividing(course, titration(course, ladder), ladder.cites);
    }
    default:
      return refuse(problem('pace.not-for-titration', '/pace/method', { method: pace.method }));
  }
}

/**
 * Where a first prescription starts: a child by weight, rounded down to what the products make (DOSE-22); else the
 * label's start. Undefined for a child whose weight is not known, or too small for the products.
 */
function startDose({ patient, start }: PlanRequest, course: Course, label: number, facts: Facts): number | undefined {
  const { adultFrom, startPerWeight } = facts['DOSE-22'].figures;
  const age = ageOn(patient, start);
  if (age === 'unknown' || age >= adultFrom.value) return label;
  if (patient.weightKilograms === 'unknown') return undefined;
  const most = Math.min(label, startPerWeight.value * patient.weightKilograms * 1000);
  return course.splits.dailyDoses.find((dose) => dose <= most && dose > 0);
}

/** The lowest dose the products make at all: where it is today's, a taper needs another product. */
function lowestDose({ splits }: Course) {
  const lowest = splits.dailyDoses.findLast((dose) => dose > 0);
  return lowest === undefined ? {} : { lowest: { value: unscaled(lowest, 3), unit: 'mg/d' } };
}

/** The age from which a label's ladder holds: from 12 years in the United States (DOSE-24), else from 18 (DOSE-22). */
function adultLadderFrom({ patient }: PlanRequest, facts: Facts): number {
  return patient.region === 'US'
    ? facts['DOSE-24'].figures.establishedFrom.value
    : facts['DOSE-22'].figures.adultFrom.value;
}

/** A way with its doses divided over the day; a target above zero goes on for as long as it is prescribed. */
function dividing(course: Course, rungs: Outcome<readonly DailyRung[]>, cites: readonly FactId[]): Outcome<Way> {
  if (!rungs.ok) return rungs;
  const open = rungs.value.map((rung) => (rung.daily === course.target ? { ...rung, days: null } : rung));
  const whole = divided(course, open);
  return whole === undefined ? refuse(problem('plan.not-makeable', '/products')) : ok({ rungs: whole, cites });
}

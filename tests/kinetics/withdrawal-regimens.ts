import { facts } from '@steady/knowledge';
import type { Parameters } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import {
  assumptionsOf,
  type WithdrawalAssumptions,
} from '../../packages/engine/src/pharmacokinetics/withdrawal-assumptions.ts';
import {
  type Course,
  grid,
  type OralDose,
  traceWithdrawal,
} from '../../packages/engine/src/pharmacokinetics/withdrawal-model.ts';

/** The person of 70 kg of the reference, section 3.2. */
export function personWith(creatinineClearance = 100): Parameters {
  const clearance = 1.6 + 1.05 * creatinineClearance * 0.06;
  return { bioavailability: 0.75, volume: 49, clearance, absorptionRate: 2.5, lag: 0.25 };
}

export const typical: WithdrawalAssumptions = assumptionsOf(facts);

/** The intakes of section 6.3: 80 mg a day and its tapers in four, less in three; all equal. */
const fourTimes = [8, 13, 18, 23];
const threeTimes = [8, 14, 22];

const intakes = (milligramsADay: number, times: readonly number[]) =>
  times.map((at) => ({ at, milligrams: milligramsADay / times.length }));

const timesOf = (milligramsADay: number) => (milligramsADay === 80 ? fourTimes : threeTimes);

/** A course as the index is asked about it. */
export type AskedCourse = Course & { readonly doses: readonly ReturnType<typeof byMouth>[] };

/** So many mg a day for so many days, then none. */
export function stopped(milligramsADay: number, days: number): AskedCourse {
  const doses = intakes(milligramsADay, timesOf(milligramsADay));
  return { before: { days, doses }, doses: [], changes: [] };
}

/** Each of the next days its own mg a day, in four intakes, after 80 mg a day for six months. */
export function followedBy(milligramsOfDays: readonly number[]): AskedCourse {
  const doses = milligramsOfDays.flatMap((milligrams, day) =>
    intakes(milligrams, fourTimes)
      .filter(() => milligrams > 0)
      .map((dose) => byMouth(24 * day + dose.at, dose.milligrams)),
  );
  return { ...stopped(80, 180), doses, changes: [] };
}

/** From 80 mg a day down to none by equal cuts, each so many days. */
export function taper(cut: number, everyDays: number): AskedCourse {
  const steps = Array.from({ length: 80 / cut - 1 }, (_, n) => 80 - cut * (n + 1));
  return followedBy(steps.flatMap((milligrams) => Array.from({ length: everyDays }, () => milligrams)));
}

export function byMouth(at: number, milligrams: number): OralDose & { readonly route: 'oral' } {
  return { at, milligrams, route: 'oral' };
}

/** h from the last dose of the days before to hour 0. */
export function sinceLastDose({ before }: Course): number {
  return 24 - Math.max(...before.doses.map(({ at }) => at));
}

/** What section 6.3 says of each course; times from the last dose before the change. */
export interface Outline {
  readonly peak: number;
  /** d. */
  readonly peakDay: number;
  /** h; `never` where it is not reached. */
  readonly tenFrom: number | 'never';
  readonly twentyFrom: number | 'never';
  /** d. */
  readonly lastTwenty: number | 'never';
  readonly lastTen: number | 'never';
}

export function outlineOf(course: Course, person = personWith(), assumptions = typical): Outline {
  const { index } = traceWithdrawal(person, assumptions, course, 24 * 150);
  const hours = (point: number) => point * grid + sinceLastDose(course);
  const orNever = (point: number, unit: number) => (point < 0 ? ('never' as const) : hours(point) / unit);
  const peak = index.reduce((most, value) => Math.max(most, value), 0);
  return {
    peak,
    peakDay: hours(index.indexOf(peak)) / 24,
    tenFrom: orNever(
      index.findIndex((value) => value >= 10),
      1,
    ),
    twentyFrom: orNever(
      index.findIndex((value) => value >= 20),
      1,
    ),
    lastTwenty: orNever(
      index.findLastIndex((value) => value >= 20),
      24,
    ),
    lastTen: orNever(
      index.findLastIndex((value) => value >= 10),
      24,
    ),
  };
}

import type { Facts } from '@steady/knowledge';
import { addDays, daysBetween, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import { stepOn } from '../plan/step-on.ts';
import type { DailyDose } from '../quantity/quantity.ts';
import { timeOf } from '../record/effective.ts';
import type { WrittenPlan } from '../record/plan-events.ts';
import type { State } from '../record/state.ts';
import { isLongGap } from '../slots/may-take.ts';
import type { Situation } from '../slots/situation.ts';
import type { BothRoutes, PumpBeside } from './both-routes.ts';
import type { OralBeside } from './pump-request.ts';
import { toldOfPump } from './told-of-pump.ts';

/** Both routes before and now. */
export interface RoutesOfRecord {
  readonly before: BothRoutes;
  readonly now: BothRoutes;
}

/**
 * What a record tells of baclofen by mouth and by pump, before and now; `none` where it tells of no pump. Neither route is ever
 * worked out from the other (P16).
 *
 * By mouth the plan says what is taken, unless its doses stay away for so long that nobody starts again alone (M8), or nobody
 * knows whether they do. By pump the last programming says it, unless events of the time since were lost (Y10).
 *
 * @param zone  the clock by which the days of the pump are counted
 *
 * Facts: LIMIT-M8, WD-15.
 */
export function routesOfRecord(
  state: State,
  situation: Situation,
  zone: TimeZone,
  now: Instant,
  facts: Facts,
): RoutesOfRecord | 'none' {
  const pump = pumpRoute(state, zone, now, facts);
  if (pump === 'none') return 'none';
  const oral = oralRoute(state, situation, now, facts);
  return { before: { oral: oral.before, pump: pump.before }, now: { oral: oral.now, pump: pump.now } };
}

interface Route<Dose> {
  readonly before: Dose;
  readonly now: Dose;
}

function pumpRoute({ events, lost }: State, zone: TimeZone, now: Instant, facts: Facts): Route<PumpBeside> | 'none' {
  const told = toldOfPump(events, now);
  if (told === 'none') return 'none';
  const stopped = told.programmed.at(-1);
  const last = told.programmed.findLast(({ daily }) => daily.nanogramsPerDay > 0);
  if (stopped === undefined || last === undefined) return { before: 'unknown', now: 'unknown' };
  const isLost = lost.some(({ of, from, until }) => mayBeOfPump(of) && from <= now && until > told.last);
  if (isLost) return { before: last.daily, now: 'unknown' };
  if (last === stopped) return { before: last.daily, now: last.daily };
  // a stop is looked at for as long as a withdrawal is watched
  const days = daysBetween(localDateOf(timeOf(stopped) as Instant, zone), localDateOf(now, zone));
  const isOver = days > facts['WD-15'].figures.weekly.value * daysInWeek;
  return { before: isOver ? 'none' : last.daily, now: 'none' };
}

const daysInWeek = 7;

/** What could not be read may be of the pump, unless its kind says that it is of something else. */
function mayBeOfPump(kind: string): boolean {
  return !/^(vomited$|(dose|symptom|supply|refill|trip|plan|person|kidney|medicines|conditions|zone|region)-)/.test(
    kind,
  );
}

function oralRoute(state: State, situation: Situation, now: Instant, facts: Facts): Route<OralBeside> {
  const { plans, entered, doses } = state;
  const signed = plans.findLast(({ from }) => from <= now);
  if (signed !== undefined) return ofPlan(signed.event, signed.until, situation, now, facts);
  if (entered !== 'none' && plans.length === 0) return ofPlan(entered, undefined, situation, now, facts);
  const [first] = plans;
  // a plan that has not begun tells what is taken until then
  if (first !== undefined) return alike(first.event.before === 'unknown' ? 'unknown' : given(first.event.before));
  return alike(doses.length === 0 ? 'none' : 'unknown');
}

function alike(oral: OralBeside): Route<OralBeside> {
  return { before: oral, now: oral };
}

function given(dose: DailyDose | undefined): DailyDose | 'none' {
  return dose === undefined || dose.microgramsPerDay === 0 ? 'none' : dose;
}

/** @param ended  when a clinician ended it: of the last plan to begin, when it is no longer in force */
function ofPlan(
  { plan, zone }: WrittenPlan,
  ended: Instant | undefined,
  situation: Situation,
  now: Instant,
  facts: Facts,
): Route<OralBeside> {
  const { steps, end } = plan;
  const today = localDateOf(now, zone);
  const last = steps.at(-1);
  if (ended !== undefined && ended <= now) {
    return { before: given((stepOn(localDateOf(ended, zone), steps) ?? last)?.daily), now: 'unknown' };
  }
  const isOver = last !== undefined && last.days !== null && today >= addDays(last.from, last.days);
  if (isOver) return end.kind === 'zero' ? alike('none') : { before: given(last.daily), now: 'unknown' };
  const planned = given(stepOn(today, steps)?.daily);
  if (situation.last === 'unknown' && situation.run > 0) return { before: planned, now: 'unknown' };
  return { before: planned, now: isLongGap(situation, facts) ? 'none' : planned };
}

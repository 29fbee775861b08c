import type { Facts } from '@steady/knowledge';
import { addDays, daysBetween } from '../calendar/calendar.ts';
import { afterHours, hoursFrom, type Instant, localDateOf } from '../calendar/instant.ts';
import type { Finding, Severity } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { slackHours } from './clock-slack.ts';
import { timeOf } from './effective.ts';
import { isPlanNotRead, type Standing, standingNotRead } from './not-read.ts';
import { isPlanNotCounted, signatureFindings } from './signature-findings.ts';
import type { SignedPlan, State } from './state.ts';

/** The signed version in force at an instant; the newest of those that have begun, also past its end. */
export function planAt({ plans }: State, now: Instant): SignedPlan | undefined {
  return plans.findLast(({ from, until }) => from <= now && from < until);
}

/**
 * What the plan and the record call for: no plan, a plan that nobody signed or somebody who may not, one that has ended or ends soon, one that was not
 * compared with the clinic's for long, a log with holes, what could not be read, a clock in doubt.
 *
 * Facts: LIMIT-P11, LIMIT-H23, LIMIT-M11, LIMIT-T1, LIMIT-T5, LIMIT-Y10, WARN-01.
 */
export function recordFindings(state: State, now: Instant, facts: Facts): readonly Finding[] {
  return [
    ...planFindings(state, now, facts),
    ...signatureFindings(state, planAt(state, now), now),
    ...storeFindings(state, now),
  ];
}

function planFindings(state: State, now: Instant, facts: Facts): readonly Finding[] {
  const { plans, entered, plansInConflict } = state;
  if (plansInConflict) return [applies('plan.in-conflict', 'danger', ['LIMIT-M11'])];
  if (isPlanNotRead(state, now)) return [notRead('plan', 'danger', state)];
  if (plans.length === 0) {
    if (entered !== 'none') return [applies('plan.not-signed', 'caution', ['LIMIT-M11'])];
    // there is one, and what is said of it says more
    return isPlanNotCounted(state, now) ? [] : [cannotTell('plan.none', 'warning', ['LIMIT-M11'])];
  }
  const plan = planAt(state, now);
  if (plan === undefined) return [];
  return [...endFindings(plan, state, now, facts), ...verifiedFindings(plan, state, now, facts)];
}

/** A plan that ends above zero without a successor that begins by then (P11). */
function endFindings(
  { event, until, ended }: SignedPlan,
  state: State,
  now: Instant,
  facts: Facts,
): readonly Finding[] {
  const cites = ['LIMIT-P11', 'WARN-01'] as const;
  if (ended !== 'no' && until <= now) return [applies('plan.ended', 'danger', cites, { by: 'clinician' })];
  const { end, steps } = event.plan;
  if (steps.at(-1)?.days === null || end.kind === 'zero') return [];
  const hasSuccessor = state.plans.some(
    ({ event: other, from }) => other.order > event.order && localDateOf(from, event.zone) <= end.on,
  );
  if (hasSuccessor) return [];

  const today = localDateOf(now, event.zone);
  if (today >= end.on) return [applies('plan.ended', 'danger', cites, { by: 'itself' })];
  const { warn } = facts['LIMIT-P11'].figures;
  if (today < addDays(end.on, -warn.value)) return [];
  const days = { value: daysBetween(today, end.on), unit: 'd' };
  // on its last day nothing is planned for tomorrow any more
  const severity = days.value <= 1 ? 'danger' : 'warning';
  return [applies('plan.ends-soon', severity, cites, { lastDay: addDays(end.on, -1), days })];
}

function verifiedFindings({ event }: SignedPlan, { events }: State, now: Instant, facts: Facts): readonly Finding[] {
  const seen = events.filter((other) => other.kind === 'plan-verified' && other.plan === event.id).map(timeOf);
  const last = Math.max(event.written, ...seen) as Instant;
  const { unverified } = facts['LIMIT-H23'].figures;
  if (now <= afterHours(last, unverified.value)) return [];
  const hours = { value: Math.floor(hoursFrom(last, now)), unit: 'h' };
  return [applies('plan.not-verified', 'caution', ['LIMIT-H23'], { hours })];
}

function storeFindings(state: State, now: Instant): readonly Finding[] {
  const findings: Finding[] = [];
  if (state.lost.some(({ from, until }) => from <= now && until > afterHours(now, -hoursOfInterest))) {
    findings.push(notRead('doses', 'warning', state));
  }
  findings.push(...standingNotRead(state, now).map((of) => notRead(of, 'warning', state)));
  const isAhead = state.latestSeen !== 'none' && hoursFrom(now, state.latestSeen) > slackHours;
  if (isAhead || state.clockInDoubt.some(({ from }) => from <= now)) {
    findings.push(cannotTell('clock.in-doubt', 'warning', ['LIMIT-T5']));
  }
  const zone = planAt(state, now)?.event.zone;
  if (zone !== undefined && state.zone !== 'unknown' && state.zone !== zone) {
    findings.push(applies('zone.elsewhere', 'info', ['LIMIT-T1'], { planZone: zone, zone: state.zone }));
  }
  return findings;
}

function notRead(of: Standing | 'doses' | 'plan', severity: Severity, { unread }: State): Finding {
  return cannotTell('record.not-complete', severity, ['LIMIT-Y10'], { of, unread });
}

/** Three days: the doses that advice of now still looks at. */
const hoursOfInterest = 72;

import type { Facts, Region } from '@steady/knowledge';
import { adjustmentFindings } from './adjustment/adjustment-findings.ts';
import { excessSaidOnce } from './adjustment/excess-said-once.ts';
import { type HelpFirst, helpFirstOf } from './adjustment/help-first.ts';
import { type Progress, progressOf } from './adjustment/progress.ts';
import { standingSymptoms } from './adjustment/standing-symptoms.ts';
import { triageOfRecord } from './adjustment/triage-of-record.ts';
import type { LocalDate, TimeZone } from './calendar/calendar.ts';
import { type Instant, localDateOf } from './calendar/instant.ts';
import { judgeHistory } from './history/history-rules.ts';
import { type LastWeek, lastWeek } from './history/last-week.ts';
import { lookBack } from './history/look-back.ts';
import type { Portion, Product } from './medicine/product.ts';
import type { Unknown } from './patient/patient.ts';
import { stepOn } from './plan/step-on.ts';
import { judgeBothRoutes } from './pump/both-routes.ts';
import { type PumpOfRecord, pumpOfRecord } from './pump/pump-of-record.ts';
import { routesOfRecord } from './pump/routes-of-record.ts';
import { project } from './record/project.ts';
import type { PersonRecord } from './record/record.ts';
import { planAt, recordFindings } from './record/record-findings.ts';
import type { State } from './record/state.ts';
import type { Regimen } from './regimen/regimen.ts';
import { checkPerson } from './safety/check-person.ts';
import { byUrgency, type Finding } from './safety/finding.ts';
import { doseFindings } from './slots/dose-findings.ts';
import { type DosesDue, dosesDue } from './slots/doses-due.ts';
import { holdDoses } from './slots/held-doses.ts';
import type { LastDose } from './slots/last-dose.ts';
import { type Situation, situationAt } from './slots/situation.ts';
import { slotsOfDay } from './slots/slots-between.ts';
import type { JudgedSupply } from './supply/judge-supply.ts';
import { planAhead } from './supply/plan-ahead.ts';
import { supplyOfRecord } from './supply/supply-of-record.ts';
import { whyHeld } from './why-held.ts';

/** What a record says at an instant. */
export interface Assessment extends DosesDue {
  readonly state: State;
  readonly plan: Situation['plan'];
  /** The products of the plan that is followed, and the clock and the place it goes by. */
  readonly products: readonly Product[];
  readonly zone: TimeZone;
  readonly region: Region | Unknown;
  /** The gap clock: the last dose, and whole planned doses since without one. */
  readonly last: LastDose;
  readonly run: number;
  /** How far the plan in force has come. */
  readonly progress: Progress | 'none';
  /** What is left at home under the plan that is followed; `no-plan` where none is. */
  readonly supply: JudgedSupply | 'no-plan';
  /** The pump that the record tells of; `none` where nothing speaks of one. */
  readonly pump: PumpOfRecord | 'none';
  /** What changed in the last 7 days, beside what was felt in them. */
  readonly lastWeek: LastWeek;
  /** Most pressing first. */
  readonly findings: readonly Finding[];
}

/**
 * The one door: a record and an instant in; what is due, what was missed and every finding out. The same record, instant and
 * facts give the same answer everywhere, in whatever order the events were entered (M12, Y2).
 *
 * @param record  all that is recorded of one person, what could not be read among it
 * @param now     the instant of the question, by the best clock there is
 */
export function assess(record: PersonRecord, now: Instant, facts: Facts): Assessment {
  const state = project(record, facts);
  const situation = situationAt(state, now, facts);
  const plan = planAt(state, now);
  const followed = plan?.event ?? situation.followed.at(-1)?.event;
  const zone = followed?.zone ?? (state.zone === 'unknown' ? ('UTC' as TimeZone) : state.zone);
  const pump = pumpOfRecord(state, zone, now, facts);
  const triaged = triageOfRecord(state, situation, facts).findings;
  const urgent = emergencies(triaged);
  const ofPump = pump === 'none' ? [] : pump.findings;
  const help = helpFirstOf(standingSymptoms(state.events), [...triaged, ...emergencies(ofPump)]);
  const byLog = dosesDue(situation, state, help, facts);
  const supply = supplyUnder(followed, byLog, state, now, facts);
  const seen = lookBack(state, situation, now);
  const doses = holdDoses(byLog, (slot) => whyHeld(slot, { state, now, seen, supply }, facts));
  const others = [
    ...(supply === 'no-plan' ? [] : supply.findings),
    ...judgeHistory(seen, facts),
    ...checkPerson({ patient: state.patient, regimen: regimenOn(situation.day, followed), on: situation.day }, facts),
  ];
  const routes = routesOfRecord(state, situation, zone, now, facts);
  return {
    ...doses,
    supply,
    pump,
    state,
    plan: situation.plan,
    products: followed?.products ?? [],
    zone,
    region: followed?.region ?? state.region,
    last: situation.last,
    run: situation.run,
    progress: plan === undefined ? 'none' : progressOf(plan, state, now, facts),
    lastWeek: lastWeek(state, situation, seen, zone, now),
    findings: byUrgency([
      // a symptom that is an emergency alone is named with the plan; the triage adds what is one together with more
      ...excessSaidOnce(
        urgent.filter(({ code }) => code !== 'triage.emergency-sign'),
        doseFindings(situation, state, besideDangers(help, others), facts),
      ),
      ...adjustmentFindings(plan, state, now, facts),
      ...recordFindings(state, now, facts),
      ...others,
      ...ofPump,
      ...(routes === 'none' ? [] : judgeBothRoutes(routes.before, routes.now, facts)),
    ]),
  };
}

/** What cannot wait. While it stands, no advice names a dose (M7). */
function emergencies(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'emergency');
}

/** A dose that was lost is not given once more unasked beside a danger of the doses, the kidneys or the supply (M7, H14). */
function besideDangers(help: HelpFirst, found: readonly Finding[]): HelpFirst {
  return help === 'none' && found.some(({ severity }) => severity === 'danger') ? 'call-first' : help;
}

type FollowedEvent = Situation['followed'][number]['event'];

/** The supply from the first planned dose on that is still to be taken. */
function supplyUnder(
  followed: FollowedEvent | undefined,
  { due, missed, next }: DosesDue,
  state: State,
  now: Instant,
  facts: Facts,
): Assessment['supply'] {
  if (followed === undefined) return 'no-plan';
  const late = missed.filter(({ advised }) => advised === 'take-now');
  const first = [...late, ...due][0]?.slot ?? next;
  const place =
    first === 'none' ? { date: localDateOf(now, followed.zone), index: 0 } : { date: first.day, index: first.index };
  const written = planAhead(followed, localDateOf(now, followed.zone), state.plans);
  return supplyOfRecord(state, { written, next: place, portionsOf }, now, facts);

  function portionsOf(name: string): readonly Portion[] | Unknown {
    const [, day = ''] = name.split('/');
    const plans = [...state.plans.map(({ event }) => event), ...(state.entered === 'none' ? [] : [state.entered])];
    const slots = plans
      .filter(({ id }) => name.startsWith(`${id}/`))
      .flatMap((plan) => slotsOfDay(plan, day as LocalDate));
    return slots.find(({ id }) => id === name)?.portions ?? 'unknown';
  }
}

/** What the plan gives on a day; unknown where no plan tells. */
function regimenOn(day: LocalDate, followed: FollowedEvent | undefined): Regimen | Unknown {
  return (followed && stepOn(day, followed.plan.steps))?.intakes ?? 'unknown';
}

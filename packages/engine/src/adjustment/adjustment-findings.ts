import type { Facts } from '@steady/knowledge';
import { addDays } from '../calendar/calendar.ts';
import { hoursFrom, type Instant, localDateOf } from '../calendar/instant.ts';
import { timeOf } from '../record/effective.ts';
import type { SignedPlan, State } from '../record/state.ts';
import type { Finding, Severity } from '../safety/finding.ts';
import type { FindingCode } from '../safety/finding-codes.ts';
import { applies, cannotTell, toSign } from '../safety/verdicts.ts';
import { slotsOfDay } from '../slots/slots-between.ts';
import { isRecognised } from './kinds-of-symptoms.ts';
import { progressOf } from './progress.ts';
import { type Proposal, propose } from './propose.ts';
import { standingRedFlags, standingSymptoms } from './standing-symptoms.ts';

/** What each proposal is called, and how pressing it is. */
const proposals = {
  hold: ['adjust.hold', 'caution'],
  slow: ['adjust.slow', 'caution'],
  'step-back': ['adjust.step-back', 'danger'],
  'stop-and-call': ['adjust.stop-and-call', 'danger'],
  'ask-clinician': ['adjust.no-rule', 'warning'],
} as const satisfies Record<Proposal['propose'], readonly [FindingCode, Severity]>;

/**
 * Red flags, symptoms that nobody knows, what the signed rules propose, and after-care. A proposal asks for a signature and changes nothing.
 *
 * Facts: LIMIT-R3, TAP-26, TAP-27, TAP-28, WD-15, WD-46, and those of `propose`.
 */
export function adjustmentFindings(
  plan: SignedPlan | undefined,
  state: State,
  now: Instant,
  facts: Facts,
): readonly Finding[] {
  const flags = standingRedFlags(state.events).map(({ symptom }) => symptom);
  const findings: Finding[] = [];
  if (flags.length > 0) {
    const values = { symptoms: flags.join(', '), also: alsoFor(flags) };
    findings.push(applies('symptom.red-flag', 'emergency', ['WD-46'], values));
  }
  findings.push(...notRecognised(state));
  if (plan === undefined) return findings;

  const proposal = propose(plan, state, now, facts);
  if (proposal !== 'none') {
    const [code, severity] = proposals[proposal.propose];
    findings.push(toSign(applies(code, severity, proposal.cites)));
  }
  const stepBacks = state.plans.filter(({ event }) => event.change === 'step-back').length;
  if (stepBacks >= facts['TAP-27'].figures.stepBacks.value) {
    findings.push(toSign(applies('adjust.review', 'warning', ['TAP-27'], { stepBacks })));
  }
  if (isCutSoon(plan, now) && (proposal !== 'none' || wasSick(state, now))) {
    findings.push(toSign(applies('adjust.cut-not-now', 'warning', ['TAP-28'])));
  }
  const { afterCare, watchUntil } = progressOf(plan, state, now, facts);
  if (afterCare === 'over') findings.push(applies('taper.after-care-over', 'info', ['WD-15']));
  else if (afterCare !== 'not-yet') {
    const said = state.lost.length > 0 ? cannotTell : applies;
    findings.push(said('taper.after-care', 'info', ['WD-15'], { how: afterCare, until: watchUntil }));
  }
  return findings;
}

/** Who else helps: a crisis line where somebody may harm themselves, a poisons line where it is about who took it (R8, R10). */
function alsoFor(flags: readonly string[]): 'crisis' | 'poisons' | 'none' {
  if (flags.some((flag) => flag === 'self-harm' || flag === 'taken-on-purpose')) return 'crisis';
  return flags.some((flag) => flag === 'taken-by-child' || flag === 'taken-by-other') ? 'poisons' : 'none';
}

/** Symptoms that stand and that nothing here knows: what they call for cannot be told (H27). */
function notRecognised({ events }: State): readonly Finding[] {
  const symptoms = standingSymptoms(events).flatMap(({ symptom }) => (isRecognised(symptom) ? [] : [symptom]));
  if (symptoms.length === 0) return [];
  return [cannotTell('symptom.not-recognised', 'danger', ['LIMIT-R3', 'CON-25'], { symptoms: symptoms.join(', ') })];
}

/** Whether a smaller daily dose, or none, begins within two days. */
function isCutSoon({ event }: SignedPlan, now: Instant): boolean {
  const today = localDateOf(now, event.zone);
  const totals = [0, 1, 2].map((days) => slotsOfDay(event, addDays(today, days))[0]?.ofDay.micrograms ?? 0);
  return totals.some((total, i) => total < (totals[i - 1] ?? 0));
}

function wasSick({ events }: State, now: Instant): boolean {
  return events.some((event) => event.kind === 'vomited' && hoursFrom(timeOf(event) as Instant, now) <= hoursOfDay);
}

const hoursOfDay = 24;

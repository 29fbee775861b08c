import type { Facts } from '@steady/knowledge';
import type { HelpFirst } from '../adjustment/help-first.ts';
import { afterHours, hoursFrom } from '../calendar/instant.ts';
import { latestTimeOf } from '../record/doses.ts';
import type { State } from '../record/state.ts';
import { aDose, inUnit } from '../safety/amounts.ts';
import type { Finding, Severity } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { endsGap } from './ends-gap.ts';
import type { ExcessLevel } from './excess.ts';
import { dosesIn } from './match.ts';
import { isLongGap } from './may-take.ts';
import type { Situation } from './situation.ts';
import { vomitFindings } from './vomit-findings.ts';

/**
 * What the doses themselves call for: how long without baclofen, too much, too little, sick after a dose, and what somebody must
 * say (M7-M9, Y3).
 *
 * Facts: MISS-08, MISS-09, LIMIT-M8, TAP-30, DOSE-47, and those of the excess.
 */
export function doseFindings(situation: Situation, state: State, help: HelpFirst, facts: Facts): readonly Finding[] {
  return [
    ...gapFindings(situation, facts),
    ...lastDoseFindings(situation),
    ...excessFindings(situation),
    ...confirmFindings(state, situation),
    ...timeFindings(situation),
    ...amountFindings(situation, facts),
    ...shortfallFindings(situation, facts),
    ...vomitFindings(state, situation, help, facts),
  ];
}

/** Hours are rounded down in what is said, so that nobody reads more than has passed. */
function gapFindings(situation: Situation, facts: Facts): readonly Finding[] {
  const { hoursWithout, run, plan, last, lostSince } = situation;
  if (plan === 'none') return gapWithoutPlan(hoursWithout, facts);
  const values = {
    hours: inUnit(hoursWithout === 'unknown' ? hoursWithout : Math.floor(hoursWithout), 'h'),
    missed: run,
    part: situation.partSince ? 'yes' : 'no',
    ...(lostSince && { lost: 'yes' }),
  };
  const said = last === 'unknown' || lostSince ? cannotTell : applies;
  const alone = facts['MISS-09'].figures.withoutFor;
  if (hoursWithout !== 'unknown' && hoursWithout > alone.value && run > 0) {
    return [said('dose.restart-alone', 'danger', ['MISS-09', 'LIMIT-M8'], { ...values, alone })];
  }
  if (run > 0 && isLongGap(situation, facts)) {
    return [said('dose.long-gap', 'danger', ['LIMIT-M8', 'MISS-08'], values)];
  }
  const { missedDoses, beyondDue, seenEarliest, seenLatest } = facts['MISS-08'].figures;
  const open = situation.matching.slots.filter(
    ({ slot, dose }) => slot.at <= situation.now && !endsGap(dose, slot.dose.micrograms, facts),
  );
  const first = open.at(-run);
  const lateHours = run > 0 && first !== undefined ? hoursFrom(first.slot.at, situation.now) : 0;
  if (run >= missedDoses.value || lateHours >= beyondDue.value) {
    return [said('dose.gap', 'warning', ['MISS-08', 'WD-10'], { ...values, seenEarliest, seenLatest })];
  }
  return [];
}

/** Without any plan nobody can tell that a dose was missed, and nobody can tell that none was: a doubt, one step less (R3). */
function gapWithoutPlan(hoursWithout: Situation['hoursWithout'], facts: Facts): readonly Finding[] {
  if (hoursWithout === 'unknown' || hoursWithout < facts['LIMIT-M8'].figures.gap.value) return [];
  const hours = inUnit(Math.floor(hoursWithout), 'h');
  return [cannotTell('dose.gap-without-plan', 'warning', ['LIMIT-M8', 'MISS-08', 'LIMIT-M11'], { hours })];
}

function lastDoseFindings({ last, plan, run }: Situation): readonly Finding[] {
  return last === 'unknown' && plan !== 'none' && run > 0
    ? [cannotTell('dose.last-unknown', 'warning', ['LIMIT-M4', 'MISS-08'])]
    : [];
}

const severityOf = {
  none: 'info',
  call: 'danger',
  poisons: 'danger',
  emergency: 'emergency',
} as const satisfies Record<ExcessLevel, Severity>;

function excessFindings({ excess }: Situation): readonly Finding[] {
  const { level, above, tooClose, taken, mayBeMore, risks, cites } = excess;
  if (level === 'none') return [];
  const said = mayBeMore || above === 'unknown' ? cannotTell : applies;
  return [
    said('dose.too-much', severityOf[level], cites, {
      level,
      above: above === 'unknown' ? above : aDose(above),
      taken: aDose(taken),
      plan: above === 'unknown' ? 'none' : 'known',
      risk: risks.length > 0 ? 'yes' : 'no',
      close: tooClose > 0 ? 'yes' : 'no',
    }),
  ];
}

/** Doses of the last day that two entries tell of. */
function confirmFindings({ doses }: State, { now }: Situation): readonly Finding[] {
  const open = doses.filter((dose) => dose.pleaseConfirm && hoursFrom(dose.notAfter, now) <= hoursToConfirm);
  return open.length === 0 ? [] : [applies('dose.please-confirm', 'caution', ['LIMIT-Y3'], { doses: open.length })];
}

/** A doubt is worth asking about while it bears on the doses of now. */
const hoursToConfirm = 48;

/** Doses that are said to be taken at a time that had not come: they end no gap, and nobody takes them for nothing either. */
function timeFindings({ matching }: Situation): readonly Finding[] {
  const doses = dosesIn(matching).filter(({ timeInDoubt }) => timeInDoubt).length;
  return doses === 0 ? [] : [cannotTell('dose.time-in-doubt', 'warning', ['LIMIT-T5', 'LIMIT-M8'], { doses })];
}

/** Doses of the last day of which nobody knows how much they were. */
function amountFindings({ matching, now }: Situation, facts: Facts): readonly Finding[] {
  const from = afterHours(now, -facts['LIMIT-M5'].figures.window.value);
  const doses = dosesIn(matching).filter((dose) => dose.amountInDoubt && latestTimeOf(dose) > from).length;
  return doses === 0 ? [] : [cannotTell('dose.amount-in-doubt', 'warning', ['LIMIT-Y10', 'LIMIT-M5'], { doses })];
}

/** Much less than planned in the last two days, missed, left out, in part or sick after it, raises the watch (TAP-30). */
function shortfallFindings({ matching, now }: Situation, facts: Facts): readonly Finding[] {
  const { share, within } = facts['TAP-30'].figures;
  const recent = matching.slots.filter(({ slot }) => slot.at <= now && hoursFrom(slot.at, now) < within.value);
  const daily = Math.max(0, ...recent.map(({ slot }) => slot.ofDay.micrograms));
  const part = recent.filter(
    ({ slot, dose }) => dose !== 'none' && dose.amount !== 'unknown' && dose.amount.micrograms < slot.dose.micrograms,
  );
  const short = recent.reduce((sum, { slot, dose }) => {
    const taken = dose === 'none' ? 0 : dose.amount === 'unknown' ? slot.dose.micrograms : dose.amount.micrograms;
    return sum + Math.max(0, slot.dose.micrograms - taken);
  }, 0);
  if (part.length === 0 || short * 100 <= daily * share.value) return [];
  return [applies('dose.less-than-planned', 'warning', ['TAP-30'], { short: aDose(short), within })];
}

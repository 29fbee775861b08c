import { ageOn, type PlanAnswer, type PlanRequest } from '@steady/engine';
import type { FactId, Facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';

/** Sentences for the person, with the facts that a clinician finds them by. */
export interface Advice {
  readonly says: readonly string[];
  readonly restsOn: readonly FactId[];
}

/** What comes after the last step: what to watch for, and how long. */
export function adviceAfter({ plan: { end } }: PlanAnswer, { purpose }: PlanRequest, facts: Facts, say: Say): Advice {
  const says = say(`end.${end.kind}`, { date: sayDay(end.on, say) });
  const doNotStop = say('fixed.do-not-stop-suddenly');
  if (end.kind === 'zero') {
    const watch = end.watch.map(({ how, until }) => say(`watch.${how}`, { date: sayDay(until, say) }));
    return { says: [says, ...watch, say('print.after.signs')], restsOn: ['WD-15'] };
  }
  if (end.kind === 'unfinished') return { says: [says, doNotStop], restsOn: ['WARN-01'] };
  if (purpose === 'taper') return { says: [says, say('print.after.signs'), doNotStop], restsOn: ['WARN-01'] };
  const { eases, callAfter } = facts['AE-30'].figures;
  return {
    says: [
      says,
      say('print.after.sleepy', { eases: formatWritten(eases, say) }),
      say('print.after.still-sleepy', { days: formatWritten(callAfter, say) }),
      say('print.after.driving'),
      say('print.after.alcohol'),
      doNotStop,
    ],
    restsOn: ['AE-30', 'WARN-02', 'INT-03', 'WARN-01'],
  };
}

/**
 * What to do about a missed dose: the rule of the region where it has a cited one, else whom to ask. A child in the
 * UK has a longer wait of its own (MISS-03), so that is asked too.
 */
export function adviceMissed({ patient, start }: PlanRequest, facts: Facts, say: Say): Advice {
  const age = ageOn(patient, start);
  const isChild = age !== 'unknown' && age < facts['REN-20'].figures.ageFrom.value;
  const neverTwo = say('fixed.never-two-doses-together');
  if (patient.region !== 'UK' || isChild) return { says: [say('print.missed.ask'), neverTwo], restsOn: [] };
  const hours = formatWritten(facts['MISS-01'].figures.leaveOutUnder, say);
  return { says: [say('print.missed.rule', { hours }), neverTwo], restsOn: ['MISS-01'] };
}

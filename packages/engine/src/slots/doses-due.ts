import type { Facts } from '@steady/knowledge';
import type { HelpFirst } from '../adjustment/help-first.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import type { State } from '../record/state.ts';
import { type Advice, advise } from './advise.ts';
import { onTimeUntil } from './late-rule.ts';
import type { Matched } from './match.ts';
import type { Situation } from './situation.ts';
import type { Slot } from './slot.ts';

/** The planned doses of now. */
export interface DosesDue {
  /** Due and on time, or waiting for the gap to the last dose, or not to be judged because of the clock. */
  readonly due: readonly Advice[];
  /** Past their time without a dose, of the last 72 h. */
  readonly missed: readonly Advice[];
  /** The next one to come. */
  readonly next: Slot | 'none';
}

/**
 * What is due and what was missed. A planned dose that was used up for sure, left out or superseded never appears again (T6), and at most
 * one is to be taken now (M1).
 *
 * Facts: those of `advise`, and WD-15 for how far back.
 */
export function dosesDue(situation: Situation, state: State, help: HelpFirst, facts: Facts): DosesDue {
  const { now, matching } = situation;
  const from = afterHours(now, -facts['WD-15'].figures.intensive.value);
  const open = matching.slots.filter(
    ({ slot, dose, leftOut }) => slot.at <= now && slot.at > from && isOpen(dose) && !leftOut,
  );
  const advice = open.map((matched) => advise(matched, situation, state, help, facts));
  const isDue = (one: Advice) => one.advised !== 'leave-out' && (isStillDue(one, now, facts) || one.advised === 'wait');
  return {
    due: advice.filter((one) => isDue(one) || one.reason === 'clock-in-doubt'),
    missed: advice.filter((one) => !isDue(one) && one.reason !== 'clock-in-doubt'),
    next: matching.slots.find(({ slot, dose }) => slot.at > now && isOpen(dose))?.slot ?? 'none',
  };
}

/** Without a dose, or with one of which nobody knows when it was, or if: somebody must be asked. */
function isOpen(dose: Matched['dose']): boolean {
  return dose === 'none' || dose.timeInDoubt;
}

/** On time still, and no other planned dose has come due since. */
function isStillDue({ slot, until }: Advice, now: Instant, facts: Facts): boolean {
  return now <= onTimeUntil(slot, facts) && now <= until;
}

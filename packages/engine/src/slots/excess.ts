import type { FactId, Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import { ageOn } from '../patient/age.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Dose } from '../record/doses.ts';
import { isChild } from '../safety/age-group.ts';
import { micrograms } from '../safety/amounts.ts';
import { emergencyRisks } from '../safety/emergency-risks.ts';
import type { Matching } from './match.ts';

/** How pressing too much is, from the least. */
export const excessLevels = ['none', 'call', 'poisons', 'emergency'] as const;

export type ExcessLevel = (typeof excessLevels)[number];

/** What was taken above the plan in the last 24 h. */
export interface Excess {
  readonly level: ExcessLevel;
  /** Micrograms above the plan; of a dose whose amount nobody knows, at least what is known. */
  readonly above: number;
  /** Whether some amount is not known, so that it may be more. */
  readonly mayBeMore: boolean;
  readonly cites: readonly FactId[];
}

/**
 * How much too much. More is never less pressing (M9), and what nobody knows counts as more than one usual dose. What slows the
 * person as well, the kidneys or their age, makes any excess more pressing.
 *
 * @param daily    micrograms that the plan gives in a day
 * @param usual    the largest planned single dose, micrograms
 *
 * Facts: LIMIT-R1.
 */
export function excessIn(matching: Matching, { now, day, daily, usual, patient }: ExcessContext, facts: Facts): Excess {
  const { window, inWindow, abovePlan } = facts['LIMIT-R1'].figures;
  const from = afterHours(now, -window.value);
  const within = (dose: Dose) => (dose.at === 'unknown' ? dose.notAfter : dose.at) > from;
  const beyond: (number | Unknown)[] = [
    ...matching.beside.filter(within).map(({ amount }) => (amount === 'unknown' ? amount : amount.micrograms)),
    ...matching.slots.flatMap(({ slot, dose }) =>
      dose === 'none' || !within(dose) || dose.amount === 'unknown'
        ? []
        : [Math.max(0, dose.amount.micrograms - slot.dose.micrograms)],
    ),
  ];
  const above = beyond.reduce<number>((sum, amount) => sum + (amount === 'unknown' ? 0 : amount), 0);
  const mayBeMore = beyond.includes('unknown');
  if (above === 0 && !mayBeMore) return { level: 'none', above, mayBeMore, cites: [] };

  const most = micrograms(inWindow);
  const taken = [...matching.beside, ...matching.slots.flatMap(({ dose }) => (dose === 'none' ? [] : [dose]))].filter(
    within,
  );
  const inAll = taken.reduce((sum, { amount }) => sum + (amount === 'unknown' ? 0 : amount.micrograms), 0);
  const isEmergency =
    above >= micrograms(abovePlan) ||
    (inAll >= most && daily < most) ||
    taken.some(({ amount }) => amount !== 'unknown' && amount.micrograms >= most && amount.micrograms > usual) ||
    emergencyRisks(patient, day, facts).failingKidneys === true;
  const child = isChild(ageOn(patient, day), facts);
  const isForPoisons = above > usual || mayBeMore || child;
  return {
    level: isEmergency ? 'emergency' : isForPoisons ? 'poisons' : 'call',
    above,
    mayBeMore,
    cites: ['LIMIT-R1'],
  };
}

export interface ExcessContext {
  readonly now: Instant;
  readonly day: LocalDate;
  readonly daily: number;
  readonly usual: number;
  readonly patient: Patient;
}

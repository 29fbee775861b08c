import type { FactId, Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { type Dose, latestTimeOf } from '../record/doses.ts';
import { micrograms } from '../safety/amounts.ts';
import { type ExcessRisk, excessRisks, excessRisksOf } from '../safety/excess-risks.ts';
import { slowedBy } from '../safety/other-medicines.ts';
import { dosesIn, type Matching } from './match.ts';
import { isOutside, type OutsidePlans } from './outside-plans.ts';
import { type Together, takenTogether } from './taken-together.ts';

/** How pressing too much is, from the least. */
export const excessLevels = ['none', 'call', 'poisons', 'emergency'] as const;

export type ExcessLevel = (typeof excessLevels)[number];

/** What was taken above the plan in the last 24 h. */
export interface Excess {
  readonly level: ExcessLevel;
  /** Micrograms above the plan; of a dose whose amount nobody knows, at least what is known. Unknown without any plan. */
  readonly above: number | Unknown;
  /** Micrograms of it that were planned, but for another time than so close to another dose. */
  readonly tooClose: number;
  /** Micrograms in all, at least. */
  readonly taken: number;
  /** Whether some amount is not known, so that it may be more. */
  readonly mayBeMore: boolean;
  /** What about the person makes any excess an emergency; empty where there is none. */
  readonly risks: readonly ExcessRisk[];
  readonly cites: readonly FactId[];
}

export interface ExcessContext {
  readonly now: Instant;
  readonly day: LocalDate;
  /** Micrograms that the plan gives in a day; unknown where there is no plan at all. */
  readonly daily: number | Unknown;
  /** The largest planned single dose, micrograms. */
  readonly usual: number;
  /** When no dose was planned, and what went on then. */
  readonly outside: readonly OutsidePlans[];
  readonly patient: Patient;
}

/**
 * How much too much: beside the plan, above a planned dose, and planned doses taken together. More is never less pressing (M9), and what nobody knows counts as more than one usual dose: an amount, and
 * a medicine beside it that was not recognised. For a child, and with what slows the person as well, any excess is an emergency:
 * `excessRisks` decides it, here and in the triage.
 *
 * Without any plan nobody can tell what is too much. Less than the figure for a plan that is lower may be the usual tablets of
 * somebody who only logs them, and calls for nothing (M11); from that figure on it is an emergency, since a plan as high is rare,
 * and one that nobody told of is no plan as high.
 *
 * Facts: LIMIT-R1 (mg and h), OD-14, and those of `takenTogether` and `excessRisks`.
 */
export function excessIn(matching: Matching, context: ExcessContext, facts: Facts): Excess {
  const from = afterHours(context.now, -facts['LIMIT-R1'].figures.window.value);
  const all = takenSince(from, matching);
  const taken = sumOf(all);
  const { daily } = context;
  if (daily === 'unknown') return withoutPlan(all, facts);

  const beyond = amountsBeyond(matching, context.outside, from);
  const together = takenTogether(matching, from, context.now, facts);
  const tooClose = sumOf(together.map(({ sum, largest }) => sum - largest));
  const above = sumOf(beyond) + tooClose;
  const mayBeMore = beyond.includes('unknown');
  if (above === 0 && !mayBeMore) return { level: 'none', above, tooClose, taken, mayBeMore, risks: [], cites: [] };

  const risks = excessRisksOf(context.patient, context.day, facts);
  const isEmergency = risks.length > 0 || isLarge(above, all, together, { ...context, daily }, facts);
  const isForPoisons = above > context.usual || mayBeMore || slowedBy(context.patient).mayBeMore;
  const closeness: readonly FactId[] = tooClose > 0 ? ['LIMIT-M4'] : [];
  return {
    level: isEmergency ? 'emergency' : isForPoisons ? 'poisons' : 'call',
    above,
    tooClose,
    taken,
    mayBeMore,
    risks,
    cites: [...new Set(['LIMIT-R1', 'OD-14', ...closeness, ...risks.flatMap((risk) => excessRisks[risk])] as const)],
  };
}

type Amount = number | Unknown;

function withoutPlan(all: readonly Amount[], facts: Facts): Excess {
  const taken = sumOf(all);
  const isMuch = taken >= micrograms(facts['LIMIT-R1'].figures.inWindow);
  return {
    level: isMuch ? 'emergency' : 'none',
    above: 'unknown',
    tooClose: 0,
    taken,
    mayBeMore: all.includes('unknown'),
    risks: [],
    cites: isMuch ? ['LIMIT-R1', 'OD-14', 'LIMIT-M11'] : [],
  };
}

/**
 * Micrograms of each dose above what was planned for it; of a planned dose of which nobody knows the amount, none. Where no dose
 * was planned, what comes to more in all than went on from before.
 */
function amountsBeyond(
  { beside, slots }: Matching,
  outside: readonly OutsidePlans[],
  from: Instant,
): readonly Amount[] {
  const recent = beside.filter((dose) => isSince(from, dose));
  const unplanned = outside.map((span) => ({ span, doses: recent.filter((dose) => isOutside(span, dose)) }));
  return [
    ...recent.filter((dose) => !outside.some((span) => isOutside(span, dose))).map(amountOf),
    ...unplanned.flatMap(({ span: { goesOn }, doses }) =>
      goesOn === 'unknown' ? doses.map(amountOf) : [Math.max(0, sumOf(doses.map(amountOf)) - goesOn)],
    ),
    ...slots.flatMap(({ slot, dose }) =>
      dose === 'none' || !isSince(from, dose) || dose.amount === 'unknown'
        ? []
        : [Math.max(0, dose.amount.micrograms - slot.dose.micrograms)],
    ),
  ];
}

/** So much that it is an emergency by itself: above the plan, in all where the plan is lower, or at once. */
function isLarge(
  above: number,
  taken: readonly Amount[],
  together: readonly Together[],
  { daily, usual }: { readonly daily: number; readonly usual: number },
  facts: Facts,
): boolean {
  const { inWindow, abovePlan } = facts['LIMIT-R1'].figures;
  const most = micrograms(inWindow);
  return (
    above >= micrograms(abovePlan) ||
    (sumOf(taken) >= most && daily < most) ||
    [...taken, ...together.map(({ sum }) => sum)].some(
      (amount) => amount !== 'unknown' && amount >= most && amount > usual,
    )
  );
}

function takenSince(from: Instant, matching: Matching): readonly Amount[] {
  return dosesIn(matching)
    .filter((dose) => isSince(from, dose))
    .map(amountOf);
}

function isSince(from: Instant, dose: Dose): boolean {
  return latestTimeOf(dose) > from;
}

function amountOf({ amount }: Dose): Amount {
  return amount === 'unknown' ? amount : amount.micrograms;
}

function sumOf(amounts: readonly Amount[]): number {
  return amounts.reduce<number>((sum, amount) => sum + (amount === 'unknown' ? 0 : amount), 0);
}

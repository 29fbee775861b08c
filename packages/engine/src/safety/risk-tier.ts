import type { Facts } from '@steady/knowledge';
import type { ConditionCode } from '../patient/patient.ts';
import { wearsPump } from '../patient/wears-pump.ts';
import { micrograms } from './amounts.ts';
import type { Seen } from './seen.ts';

/** How likely and how hard a withdrawal may be, the least first (WD-25). */
export const riskTiers = ['low', 'moderate', 'high', 'critical'] as const;

export type RiskTier = (typeof riskTiers)[number];

/** The tier of a taper, as far as what is recorded proves it. */
export interface Risk {
  readonly tier: RiskTier;
  /** Whether nothing that is missing could put it higher. */
  readonly isSure: boolean;
  /** The conditions that count. */
  readonly telling: readonly string[];
}

const highConditions: readonly ConditionCode[] = [
  'epilepsy',
  'psychosis',
  'spinal-cord-injury-t6-or-above',
  'earlier-withdrawal',
  'alcohol-or-benzodiazepine-withdrawal-risk',
];
const criticalConditions: readonly ConditionCode[] = ['intrathecal-pump'];

const daysOfAWeek = 7;
const daysOfAMonth = 30.4375;

/** The highest tier that dose, time on baclofen or conditions prove (WD-25). */
export function riskOf(seen: Seen, facts: Facts): Risk {
  const { monthsOnBaclofen: months, conditions } = seen.patient;
  const told = conditions === 'unknown' ? [] : conditions.filter((c) => isTelling(c));
  const telling = [...new Set([...told, ...(wearsPump(seen.patient) === true ? criticalConditions : [])])];
  const tier = highest([byDose(seen, facts), byMonths(seen, facts), byConditions(telling)]);
  const possible = highest([months === 'unknown' ? 'high' : 'low', conditions === 'unknown' ? 'critical' : 'low']);
  return { tier, isSure: rank(tier) >= rank(possible), telling };
}

function byDose({ before }: Seen, facts: Facts): RiskTier {
  const { lowDose, moderateHigh, criticalAbove } = facts['WD-25'].figures;
  if (before > micrograms(criticalAbove)) return 'critical';
  if (before > micrograms(moderateHigh)) return 'high';
  return before > micrograms(lowDose) ? 'moderate' : 'low';
}

function byMonths({ patient: { monthsOnBaclofen: months } }: Seen, facts: Facts): RiskTier {
  const { lowUnder, moderateUpTo } = facts['WD-25'].figures;
  if (months === 'unknown' || months * daysOfAMonth < lowUnder.value * daysOfAWeek) return 'low';
  return months > moderateUpTo.value ? 'high' : 'moderate';
}

function byConditions(conditions: readonly string[]): RiskTier {
  if (conditions.some((c) => (criticalConditions as readonly string[]).includes(c))) return 'critical';
  return conditions.length > 0 ? 'high' : 'low';
}

function isTelling(condition: string): boolean {
  return ([...highConditions, ...criticalConditions] as readonly string[]).includes(condition);
}

function highest(tiers: readonly RiskTier[]): RiskTier {
  return riskTiers[Math.max(...tiers.map(rank))] ?? 'critical';
}

function rank(tier: RiskTier): number {
  return riskTiers.indexOf(tier);
}

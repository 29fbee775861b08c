import type { Facts } from '@steady/knowledge';
import type { ConditionCode } from '../../patient/patient.ts';
import { aDay, inUnit, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { Severity } from '../finding.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell } from '../verdicts.ts';

/** How likely and how hard a withdrawal may be, the least first (WD-25). */
export const riskTiers = ['low', 'moderate', 'high', 'critical'] as const;

export type RiskTier = (typeof riskTiers)[number];

const severityOf: Readonly<Record<RiskTier, Severity>> = {
  low: 'info',
  moderate: 'caution',
  high: 'warning',
  critical: 'danger',
};

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

/**
 * The risk tier of a taper, by dose, time on baclofen and conditions. It is the highest that anything recorded proves;
 * where something is missing that could raise it further, the verdict is `cannot-tell`.
 */
export const taperRisk: PlanRule = {
  code: 'taper.risk',

  judge: (seen, facts) => {
    if (seen.purpose !== 'taper') return undefined;
    const { monthsOnBaclofen: months, conditions } = seen.patient;
    const telling = conditions === 'unknown' ? [] : conditions.filter((c) => isTelling(c));
    const tier = highest([byDose(seen, facts), byMonths(seen, facts), byConditions(telling)]);
    const possible = highest([months === 'unknown' ? 'high' : 'low', conditions === 'unknown' ? 'critical' : 'low']);

    const values = {
      tier,
      dose: aDay(seen.before),
      months: inUnit(months, 'mo'),
      conditions: conditions === 'unknown' ? 'unknown' : telling.join(', ') || 'none',
    };
    const cites = ['WD-25', 'WD-20', 'WD-21', 'TAP-21'] as const;
    if (rank(tier) >= rank(possible)) return applies('taper.risk', severityOf[tier], cites, values);
    return cannotTell('taper.risk', tier === 'low' ? 'caution' : severityOf[tier], cites, values);
  },

  examples: [
    {
      given: '15 mg a day for less than 4 weeks',
      seen: knowing({ ...calmTaper, before: 15_000 }, { monthsOnBaclofen: 0 }),
      verdict: 'applies',
      severity: 'info',
    },
    {
      given: '15 mg a day for a month',
      seen: knowing({ ...calmTaper, before: 15_000 }, { monthsOnBaclofen: 1 }),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: '17.5 mg a day for less than 4 weeks',
      seen: knowing({ ...calmTaper, before: 17_500 }, { monthsOnBaclofen: 0 }),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: '40 mg a day for 3 months',
      seen: knowing({ ...calmTaper, before: 40_000 }, { monthsOnBaclofen: 3 }),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: '40 mg a day for 4 months',
      seen: knowing({ ...calmTaper, before: 40_000 }, { monthsOnBaclofen: 4 }),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: '45 mg a day', seen: { ...calmTaper, before: 45_000 }, verdict: 'applies', severity: 'warning' },
    {
      given: 'epilepsy',
      seen: knowing(calmTaper, { conditions: ['epilepsy'] }),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: '80 mg a day', seen: { ...calmTaper, before: 80_000 }, verdict: 'applies', severity: 'warning' },
    { given: '85 mg a day', seen: { ...calmTaper, before: 85_000 }, verdict: 'applies', severity: 'danger' },
    {
      given: 'a pump',
      seen: knowing(calmTaper, { conditions: ['intrathecal-pump'] }),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: '15 mg a day, nobody knows for how long',
      seen: knowing({ ...calmTaper, before: 15_000 }, { monthsOnBaclofen: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: '60 mg a day, which proves as much as any time could',
      seen: knowing({ ...calmTaper, before: 60_000 }, { monthsOnBaclofen: 'unknown' }),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: '60 mg a day, nobody asked for conditions',
      seen: knowing({ ...calmTaper, before: 60_000 }, { conditions: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};

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

import { aDay, inUnit } from '../amounts.ts';
import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { Severity } from '../finding.ts';
import { type RiskTier, riskOf } from '../risk-tier.ts';
import type { PlanRule } from '../rule.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

const severityOf: Readonly<Record<RiskTier, Severity>> = {
  low: 'info',
  moderate: 'caution',
  high: 'warning',
  critical: 'danger',
};

/**
 * The risk tier of a taper, by dose, time on baclofen and conditions. It is the highest that anything recorded proves;
 * where something is missing that could raise it further, the verdict is `cannot-tell`. In the critical tier Steady may only
 * display the plan of a specialist (TAP-21), so the plan is to be signed, whoever made its doses.
 */
export const taperRisk: PlanRule = {
  code: 'taper.risk',

  judge: (seen, facts) => {
    if (seen.purpose !== 'taper') return undefined;
    const { monthsOnBaclofen: months, conditions } = seen.patient;
    const { tier, isSure, telling } = riskOf(seen, facts);

    const values = {
      tier,
      dose: aDay(seen.before),
      months: inUnit(months, 'mo'),
      conditions: conditions === 'unknown' ? 'unknown' : telling.join(', ') || 'none',
      written: seen.pace.method === 'chosen' ? 'yes' : 'no',
    };
    const cites = ['WD-25', 'WD-20', 'WD-21', 'TAP-21'] as const;
    if (tier === 'critical') return toSign(applies('taper.risk', severityOf[tier], cites, values));
    if (isSure) return applies('taper.risk', severityOf[tier], cites, values);
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

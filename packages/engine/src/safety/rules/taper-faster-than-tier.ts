import type { Facts } from '@steady/knowledge';
import { aDay, inUnit, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, knowing, step } from '../examples.ts';
import { levelsOf } from '../movement.ts';
import { type RiskTier, riskOf } from '../risk-tier.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

/**
 * A taper that takes more off in the time than the pace of its risk tier (TAP-21): half the cut in half the time is as
 * fast. The low tier has no pace of its own here; where something missing may put a person higher, it cannot be told.
 */
export const taperFasterThanTier: PlanRule = {
  code: 'taper.faster-than-tier',

  judge: (seen, facts) => {
    if (seen.purpose !== 'taper') return undefined;
    const { tier, isSure } = riskOf(seen, facts);
    if (tier === 'low' && isSure) return undefined;

    const fast = cutsWithDays(seen)
      .map((cut) => ({ ...cut, ...paceOf(tier, cut.from, facts) }))
      .filter(({ by, days, allowed, interval }) => by * interval > allowed * days)
      .sort((a, b) => (b.by * b.interval) / (b.allowed * b.days) - (a.by * a.interval) / (a.allowed * a.days));
    const [fastest] = fast;
    if (fastest === undefined) return undefined;
    const judged = tier === 'low' ? cannotTell : applies;
    return toSign(
      judged('taper.faster-than-tier', 'warning', ['TAP-21', 'WD-25'], {
        tier,
        from: aDay(fastest.from),
        cut: aDay(fastest.by),
        days: inUnit(fastest.days, 'd'),
        allowed: aDay(fastest.allowed),
        interval: inUnit(fastest.interval, 'd'),
        count: fast.length,
      }),
    );
  },

  examples: [
    { given: 'moderate risk and 5 mg a day less each week', seen: falling(30_000, 5000, 7), verdict: 'silent' },
    { given: 'moderate risk and 10 mg a day less every 2 weeks', seen: falling(30_000, 10_000, 14), verdict: 'silent' },
    {
      given: 'moderate risk and 10 mg a day less each week',
      seen: falling(30_000, 10_000, 7),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'high risk and 10 mg a day less every 2 weeks',
      seen: long(falling(30_000, 10_000, 14)),
      verdict: 'silent',
    },
    { given: 'high risk and the same every 13 days', seen: long(falling(30_000, 10_000, 13)), verdict: 'applies' },
    { given: 'high risk and a quarter of 60 mg in 2 weeks', seen: once(60_000, 45_000), verdict: 'silent' },
    { given: 'high risk and more than a quarter of 60 mg in 2 weeks', seen: once(60_000, 44_000), verdict: 'applies' },
    {
      given: 'critical risk, which is held to no less than high',
      seen: knowing(falling(30_000, 10_000, 7), { conditions: ['intrathecal-pump'] }),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'low risk and 5 mg a day less every 3 days',
      seen: knowing(falling(15_000, 5000, 3), { monthsOnBaclofen: 0 }),
      verdict: 'silent',
    },
    {
      given: 'the same, nobody knows for how long',
      seen: knowing(falling(15_000, 5000, 3), { monthsOnBaclofen: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'the same, nobody asked for conditions',
      seen: knowing(falling(15_000, 5000, 3), { monthsOnBaclofen: 0, conditions: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'a step of 3 days that is held, so that nobody knows how long it lasts',
      seen: { ...calmTaper, steps: [step(25_000, 3), step(25_000, null)] },
      verdict: 'silent',
    },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};

/** The most a tier takes off in so many days; in the high tiers the larger of a fixed cut and a share of the dose. */
function paceOf(tier: RiskTier, from: number, facts: Facts) {
  const { moderateStep, moderateInterval, highStep, highInterval, highShare } = facts['TAP-21'].figures;
  if (tier === 'low' || tier === 'moderate') {
    return { allowed: micrograms(moderateStep), interval: moderateInterval.value * daysOfAWeek };
  }
  const share = Math.floor((from * highShare.value) / 100);
  return { allowed: Math.max(micrograms(highStep), share), interval: highInterval.value * daysOfAWeek };
}

const daysOfAWeek = 7;

/** Each cut with the dose before it and the days until the next one; the cut to zero is judged by the last dose. */
function cutsWithDays(seen: Seen) {
  const levels = levelsOf(seen);
  return levels.flatMap(({ daily, days }, i) => {
    const from = levels[i - 1]?.daily ?? seen.before;
    return days === null || daily >= from ? [] : [{ from, by: from - daily, days }];
  });
}

/** From a dose by the same cut every so many days. */
function falling(before: number, cut: number, days: number): Seen {
  const doses = Array.from({ length: Math.ceil(before / cut) - 1 }, (_, i) => before - cut * (i + 1));
  return { ...calmTaper, before, steps: doses.map((daily) => step(daily, days)) };
}

function long(seen: Seen): Seen {
  return knowing(seen, { monthsOnBaclofen: 24 });
}

function once(before: number, to: number): Seen {
  return long({ ...calmTaper, before, steps: [step(to, 14)] });
}

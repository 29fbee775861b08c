import { dailyDose, formatAmount, readDailyDose, type WrittenAmount } from '@steady/engine';
import { answerPlan, type WirePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayPercent } from './say-change.ts';

/** Another end for a plan. */
export interface OtherEnd {
  /** mg a day, as it is typed into the form. */
  readonly last: string;
  readonly says: string;
  readonly act: string;
}

/**
 * The usual last step of a taper (TAP-12), offered where the gentlest way found a smaller one: with a fine syringe mark it
 * goes on in tiny doses, since the smallest last dose is what it looks for first. Where the products cannot make the usual
 * step, the nearest below it. Undefined where the plan ends at the usual step already, or cannot end there.
 */
export function usualLastDose(plan: DrawnPlan, say: Say): OtherEnd | undefined {
  const { pace, target } = plan.request;
  const { lastDose, largestShare } = plan.made.measures;
  const usual = facts['TAP-12'].figures.lastStep;
  if (pace.method !== 'gentlest' || pace.last !== undefined || target.microgramsPerDay > 0) return undefined;
  if (lastDose >= usual.value * 1000) return undefined;

  const end = endingAt(plan, usual, say);
  const last = end && readDailyDose(end.last, '');
  if (!last?.ok || last.value.microgramsPerDay <= lastDose) return undefined;
  const offered = formatAmount(last.value);
  const days = plan.made.plan.steps
    .filter(({ daily }) => daily.microgramsPerDay < last.value.microgramsPerDay)
    .reduce((sum, step) => sum + (step.days ?? 0), 0);
  return {
    last: String(end?.last.value),
    act: say('planner.offer.act', { offered }),
    says: say('planner.offer.last', {
      last: formatAmount(dailyDose(lastDose)),
      offered,
      which: end?.last.value === usual.value ? 'usual' : 'nearest',
      days,
      fact: 'TAP-12',
      percent: sayPercent(end?.largestShare ?? 0),
      percentNow: sayPercent(largestShare),
    }),
  };
}

/** The same plan with a last dose of its own, or with the nearest below that the products make. */
function endingAt({ json }: DrawnPlan, last: WrittenAmount, say: Say) {
  const { pace, ...request } = json as unknown as WirePlanRequest;
  const answered = answerPlan({ ...request, pace: { ...pace, last } }, facts, say);
  if (answered.ok) return { last, largestShare: answered.made.measures.largestShare };
  const [refusal] = answered.problems;
  const below = refusal?.code === 'pace.last-not-makeable' ? refusal.values['nearestBelow'] : undefined;
  if (typeof below !== 'object') return undefined;
  const nearest = answerPlan({ ...request, pace: { ...pace, last: below } }, facts, say);
  return nearest.ok
    ? { last: below as unknown as WrittenAmount, largestShare: nearest.made.measures.largestShare }
    : undefined;
}

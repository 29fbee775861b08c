import { checkDays } from './days.ts';
import { checkDoses } from './doses.ts';
import { checkLimits } from './limits.ts';
import { checkMeasures } from './measures.ts';
import { checkPace } from './pace.ts';
import { type Check, readCase } from './reading.ts';
import { checkReasons } from './reasons.ts';
import { checkSupply } from './supply.ts';
import { checkWay } from './way.ts';
import type { Violation, WireAnswer, WireRequest } from './wire.ts';

/** The checks by what they look at. */
export const checks = {
  doses: checkDoses,
  days: checkDays,
  way: checkWay,
  limits: checkLimits,
  pace: checkPace,
  supply: checkSupply,
  measures: checkMeasures,
  reasons: checkReasons,
} as const satisfies Readonly<Record<string, Check>>;

/**
 * Everything that is wrong with a plan, worked out anew from the JSON alone: whole micrograms in `bigint`, dates of its
 * own, limits of its own. It shares no line with the engine, so that both would have to be wrong in the same way.
 *
 * @param answer  must be an answer with a plan; a refusal has nothing to add up
 */
export function checkPlan(
  request: WireRequest,
  answer: WireAnswer,
  looks: readonly Check[] = Object.values(checks),
): readonly Violation[] {
  try {
    const given = readCase(request, answer);
    if (given.steps.length === 0) return [{ breaks: 'P8', at: '/plan/steps', says: 'there is no step' }];
    return looks.flatMap((look) => look(given));
  } catch (fault) {
    return [{ breaks: 'U1', at: '', says: String(fault) }];
  }
}

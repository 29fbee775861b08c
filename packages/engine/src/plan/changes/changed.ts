import type { Facts } from '@steady/knowledge';
import { type Outcome, ok, problem, refuse } from '../../outcome/outcome.ts';
import type { Change, PlanRequest } from '../request.ts';
import { hold } from './hold.ts';
import { daysBefore, type Journey, placeOf } from './journey.ts';
import { stepBack } from './step-back.ts';
import { switchProducts } from './switch-products.ts';

/**
 * A journey after one more change, which a clinician signs like a plan. The days before the change stay as they were.
 *
 * Problems: `change.outside-plan`, `change.out-of-order`, `change.not-held`, `change.already-held`, and those of each
 * change.
 */
export function changed(
  journey: Journey,
  change: Change,
  at: string,
  request: PlanRequest,
  facts: Facts,
): Outcome<Journey> {
  if (journey.isHeld && change.kind === 'hold') return refuse(problem('change.already-held', at));
  if (!journey.isHeld && change.kind === 'resume') return refuse(problem('change.not-held', at));

  const place = placeOf(journey, change.on);
  if (place === undefined) return refuse(problem('change.outside-plan', `${at}/on`, { on: change.on }));

  switch (change.kind) {
    case 'hold':
      return hold(journey, place, change, at);
    case 'resume':
      if (place.elapsed === 0) return refuse(problem('change.out-of-order', `${at}/on`, { on: change.on }));
      return ok({ ...journey, stages: [...daysBefore(place), ...journey.waiting], waiting: [], isHeld: false });
    case 'step-back':
      return stepBack(journey, place, change, at, request, facts);
    case 'switch-products':
      return switchProducts(journey, place, change, at, request);
  }
}

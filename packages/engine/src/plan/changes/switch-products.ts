import { type Outcome, ok, problem, refuse } from '../../outcome/outcome.ts';
import { courseOf, nearestDoses } from '../course.ts';
import { divided } from '../divide.ts';
import type { Change, PlanRequest } from '../request.ts';
import { canMake, daysBefore, type Journey, type Place, type Stage } from './journey.ts';

/**
 * The same milligrams a day from other products, from a day on; also what waits behind an open hold. The doses of each
 * time stay as they were where the new products can make all of them.
 *
 * Problems: `change.not-makeable`, with the doses next to the first that cannot be made.
 */
export function switchProducts(
  journey: Journey,
  place: Place,
  change: Extract<Change, { kind: 'switch-products' }>,
  at: string,
  request: PlanRequest,
): Outcome<Journey> {
  const { current, elapsed, after, before } = place;
  const course = courseOf(request, change.products);
  const supply = { products: change.products, course };
  const left = current.days === null ? null : current.days - elapsed;
  const rest = [{ ...current, days: left }, ...after, ...journey.waiting];

  const kept = rest.every(({ split }) => canMake(supply, split));
  const taken = elapsed > 0 ? current.split : current.why === 'cut' ? before.at(-1)?.split : undefined;
  const rungs = kept ? rest : divided(course, rest, taken);
  if (rungs === undefined) {
    const missing = rest.find(({ daily }) => course.splits.of(daily) === undefined) ?? current;
    return refuse(problem('change.not-makeable', `${at}/products`, nearestDoses(course, missing.daily)));
  }
  const stages = rest.map((stage, i): Stage => {
    const why = i === 0 && elapsed > 0 && stage.why !== 'hold' ? 'switch-products' : stage.why;
    return { ...stage, split: rungs[i]?.split ?? stage.split, supply, why };
  });
  const ahead = stages.length - journey.waiting.length;
  return ok({
    ...journey,
    stages: [...daysBefore(place), ...stages.slice(0, ahead)],
    waiting: stages.slice(ahead),
  });
}

import { type Outcome, ok, problem, refuse } from '../../outcome/outcome.ts';
import { nearestDoses } from '../course.ts';
import type { Change } from '../request.ts';
import { canMake, type Journey, originOf, type Place, type Stage } from './journey.ts';

/**
 * Stays at the dose in force for some days more, or until resumed; what was left of the step and the steps after it come
 * later (TAP-24). On the first day of a cut or a rise the dose before it is held, since the change is what the hold puts
 * off; on the first day of a step back the hold begins a day later.
 *
 * Problems: `change.nothing-before`, `change.nothing-to-hold`, `change.not-makeable`.
 */
export function hold(
  journey: Journey,
  place: Place,
  change: Extract<Change, { kind: 'hold' }>,
  at: string,
): Outcome<Journey> {
  const held = heldOn(place);
  if (held === undefined) return refuse(problem('change.nothing-before', `${at}/on`, { on: change.on }));
  const { done, stage, left, after } = held;
  if (left === null) return refuse(problem('change.nothing-to-hold', `${at}/on`, { on: change.on }));
  if (!canMake(stage.supply, stage.split)) {
    return refuse(problem('change.not-makeable', `${at}/on`, nearestDoses(stage.supply.course, stage.daily)));
  }
  if (change.days === null) {
    const stages: readonly Stage[] = [...done, { ...stage, days: null, why: 'hold' }];
    return ok({ ...journey, stages, waiting: after, isHeld: true });
  }
  return ok({ ...journey, stages: [...done, { ...stage, days: left + change.days, why: 'hold' }, ...after] });
}

function heldOn({ before, current, elapsed, after }: Place) {
  if (elapsed === 0 && (current.why === 'cut' || current.why === 'rise' || current.why === 'start')) {
    const stage = before.at(-1) ?? originOf(current);
    return stage && { done: before, stage: { ...stage, supply: current.supply }, left: 0, after: [current, ...after] };
  }
  const kept = elapsed === 0 && current.why === 'step-back' ? 1 : elapsed;
  const done = kept > 0 ? [...before, { ...current, days: kept }] : before;
  return { done, stage: current, left: current.days === null ? null : current.days - kept, after };
}

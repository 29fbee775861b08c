import { dailyDoseOf, problem, writeAmount } from '@steady/engine';
import { regimenFrom } from '../wire/plan-request.ts';
import { dailyDoseFrom } from '../wire/written-amount.ts';
import type { Meaning } from './readable.ts';

/** A taper starts from something; an empty list is a first prescription. Problems: `current.empty`, `current.zero`. */
export const currentIsTaken: Meaning = ({ fields: { purpose, current } }) => {
  if (current === undefined) return [];
  if (current.length === 0) return purpose === 'taper' ? [problem('current.empty', '/current')] : [];
  return isNothing(regimenFrom(current)) ? [problem('current.zero', '/current')] : [];
};

/** A taper goes down and a titration up. Problems: `target.not-below-current`, `target.not-above-current`. */
export const targetLiesAhead: Meaning = ({ fields: { purpose, current, target } }) => {
  if (purpose === undefined || current === undefined || target === undefined) return [];
  const regimen = regimenFrom(current);
  const cannotTell = purpose === 'taper' ? isNothing(regimen) : regimen.length > 0 && isNothing(regimen);
  if (cannotTell) return [];

  const now = dailyDoseOf(regimen);
  const goal = dailyDoseFrom(target);
  const ahead =
    purpose === 'taper' ? goal.microgramsPerDay < now.microgramsPerDay : goal.microgramsPerDay > now.microgramsPerDay;
  const code = purpose === 'taper' ? 'target.not-below-current' : 'target.not-above-current';
  return ahead ? [] : [problem(code, '/target', { current: writeAmount(now), target: writeAmount(goal) })];
};

/** What is taken now stays at one of the times of the plan. Problem: `input.not-one-of`. */
export const currentIsAmongTheTimes: Meaning = ({ fields: { current, times } }) => {
  if (current === undefined || times === undefined) return [];
  const allowed = times.join(', ');
  return current.flatMap(({ time }, i) =>
    times.includes(time) ? [] : [problem('input.not-one-of', `/current/${i}/time`, { value: time, allowed })],
  );
};

function isNothing(regimen: ReturnType<typeof regimenFrom>): boolean {
  return dailyDoseOf(regimen).microgramsPerDay === 0;
}

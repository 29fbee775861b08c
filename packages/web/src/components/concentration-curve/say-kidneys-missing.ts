import { isRecent, yearsBetween } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { ageIn, has } from './known-inputs.ts';

/** What a kidney function is told from. */
type Needed = 'birthDate' | 'sex' | 'weight' | 'height' | 'creatinine' | 'newer';

/** Why no kidney function is known, what is missing for one, and where to give it. */
export function sayKidneysMissing(plan: DrawnPlan, say: Say): string {
  const { creatinine, birthDate } = plan.request.patient;
  const { ageFrom } = facts['KIN-09'].figures;
  if (birthDate === 'unknown' && creatinine === 'unknown') {
    return say('concentration.kidneys-missing-age', { age: formatWritten(ageFrom, say) });
  }
  if (has('dialysis', plan.request.patient)) return say('concentration.kidneys-untellable', { why: 'dialysis' });
  if (isInfant(plan)) return say('concentration.kidneys-untellable', { why: 'age' });
  const recheck = formatWritten(facts['REN-11'].figures.recheck, say);
  const needed = neededForKidneys(plan).map((what) => say('concentration.needed', { what, recheck }));
  return say(creatinine === 'unknown' ? 'concentration.kidneys-missing' : 'concentration.kidneys-untold', {
    needed: needed.join(', '),
  });
}

/** Age, sex and weight; in children age, weight and height; and a creatinine that still tells (REN-11, REN-22, REN-23). */
function neededForKidneys(plan: DrawnPlan): readonly Needed[] {
  const { birthDate, sex, weightKilograms, heightCentimetres, creatinine } = plan.request.patient;
  const age = ageAtResult(plan);
  const isChild = age !== 'unknown' && age < facts['REN-20'].figures.ageFrom.value;
  return [
    ...(birthDate === 'unknown' ? (['birthDate'] as const) : []),
    ...(sex === 'unknown' && !isChild ? (['sex'] as const) : []),
    ...(weightKilograms === 'unknown' ? (['weight'] as const) : []),
    ...(heightCentimetres === 'unknown' && isChild ? (['height'] as const) : []),
    ...(creatinine === 'unknown'
      ? (['creatinine'] as const)
      : isRecent(creatinine, plan.request.start, facts)
        ? []
        : (['newer'] as const)),
  ];
}

/** Nothing is told from the creatinine of anybody so young. Fact: REN-23. */
function isInfant(plan: DrawnPlan): boolean {
  const age = ageAtResult(plan);
  return age !== 'unknown' && age < facts['REN-23'].figures.ageFrom.value;
}

/** Completed years on the day of the creatinine, by which it counts; without one, on the first day of the plan. */
function ageAtResult(plan: DrawnPlan): number | 'unknown' {
  const { creatinine, birthDate } = plan.request.patient;
  if (creatinine === 'unknown' || birthDate === 'unknown') return ageIn(plan);
  return yearsBetween(birthDate, creatinine.on);
}

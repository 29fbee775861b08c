import { facts } from '@steady/knowledge';
import { formatWritten, type Say, sayProblem } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { ageIn, has } from './known-inputs.ts';
import type { Curves } from './use-curves.ts';

interface NoCurveProps {
  readonly curves: Curves;
  readonly plan: DrawnPlan;
}

/** In place of a curve: why there is none, and what would make one. */
export function NoCurve({ curves: { shown, problems }, plan }: NoCurveProps): ReactElement {
  const say = useSay();
  if (shown !== 'refused') {
    return <p className="no-curve">{say(shown === 'failed' ? 'concentration.failed' : 'concentration.waiting')}</p>;
  }
  const isInjured = problems.some(({ code }) => code === 'kidneys.acute-injury');
  const reasons = isInjured ? problems.filter(({ code }) => code === 'kidneys.acute-injury') : problems;
  return (
    <div className="no-curve" role="status">
      <p className="no-curve-title">{say('concentration.refused')}</p>
      {reasons.map((problem) => (
        <p key={`${problem.code} ${problem.at}`}>
          {problem.code === 'kidneys.not-known'
            ? sayKidneysMissing(plan, say)
            : problem.at === '/patient/weight'
              ? say('concentration.weight-missing')
              : sayProblem(problem, say)}
        </p>
      ))}
    </div>
  );
}

/** A result from which nothing can be told is not asked for a second time. On dialysis none would tell anything. */
function sayKidneysMissing(plan: DrawnPlan, say: Say): string {
  const { patient } = plan.request;
  if (patient.creatinine !== 'unknown' && !has('dialysis', patient)) {
    return say('concentration.kidneys-untold', { recheck: formatWritten(facts['REN-11'].figures.recheck, say) });
  }
  return ageIn(plan) === 'unknown'
    ? say('concentration.kidneys-missing-age', { age: formatWritten(facts['KIN-09'].figures.ageFrom, say) })
    : say('concentration.kidneys-missing');
}

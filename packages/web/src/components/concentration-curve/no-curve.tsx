import { sayProblem } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { isChild } from './known-inputs.ts';
import { sayKidneysMissing } from './say-kidneys-missing.ts';
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
  const injury = problems.filter(({ code }) => code === 'kidneys.acute-injury');
  // a weight of an adult is assumed as soon as there are kidneys; where they wait for it, their sentence asks for it
  const others = problems.filter(({ at }) => at !== '/patient/weight' || isChild(plan));
  const reasons = injury.length > 0 ? injury : others;
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

import { sayProblem } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { Curves } from './use-curves.ts';

/** In place of a curve: why there is none, and what would make one. */
export function NoCurve({ curves: { shown, problems } }: { readonly curves: Curves }): ReactElement {
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
            ? say('concentration.kidneys-missing')
            : problem.at === '/patient/weight'
              ? say('concentration.weight-missing')
              : sayProblem(problem, say)}
        </p>
      ))}
    </div>
  );
}

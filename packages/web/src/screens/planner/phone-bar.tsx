import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { sayPlan } from '../../plan/summary-of.ts';
import type { ShownPlan } from '../../plan/use-plan.ts';
import './phone-bar.css';

/** On a phone the plan lies below the form: this says what it comes to and leads there. */
export function PhoneBar({ shown }: { readonly shown: ShownPlan }): ReactElement {
  const say = useSay();
  const { plan, isOld, problems } = shown;
  const words =
    isOld || plan === undefined ? say('planner.bar.problems', { count: problems.length }) : sayPlan(plan, say);
  return (
    <a className="phone-bar on-screen-only" href="#plan">
      <span className="phone-bar-words">{words}</span>
      <span className="phone-bar-act">{say('planner.bar.see')}</span>
    </a>
  );
}

import { type ReactElement, useEffect, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { sayPlan } from '../../plan/summary-of.ts';
import type { ShownPlan } from '../../plan/use-plan.ts';
import './phone-bar.css';

/** On a phone the plan lies below the form: this says what it comes to and leads there, until it is in view. */
export function PhoneBar({ shown }: { readonly shown: ShownPlan }): ReactElement | null {
  const say = useSay();
  const isInView = usePlanInView();
  const { plan, isOld, problems } = shown;
  const words =
    isOld || plan === undefined ? say('planner.bar.problems', { count: problems.length }) : sayPlan(plan, say);
  if (isInView) return null;
  return (
    <a className="phone-bar on-screen-only" href="#plan">
      <span className="phone-bar-words">{words}</span>
      <span className="phone-bar-act">{say('planner.bar.see')}</span>
    </a>
  );
}

/** Whether the plan reaches well into the window: past the lowest quarter, where the bar lies. */
function usePlanInView(): boolean {
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    const plan = document.getElementById('plan');
    if (plan === null) return;
    const observer = new IntersectionObserver(([entry]) => setIsInView(entry?.isIntersecting ?? false), {
      rootMargin: '0px 0px -25% 0px',
    });
    observer.observe(plan);
    return () => observer.disconnect();
  }, []);
  return isInView;
}

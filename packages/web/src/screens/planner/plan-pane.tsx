import type { ReactElement } from 'react';
import { ProblemList } from '../../components/problem-list/problem-list.tsx';
import type { Sitting } from '../../device/sitting.ts';
import { useLasting } from '../../device/use-lasting.ts';
import { useSay } from '../../device/voice.ts';
import { savedAs } from '../../plan/name-of.ts';
import type { ShownPlan } from '../../plan/use-plan.ts';
import { PlanActs } from './acts/plan-acts.tsx';
import { OtherEnd } from './parts/other-end.tsx';
import { PlanInFull } from './plan-in-full.tsx';
import './plan-pane.css';

interface PlanPaneProps {
  readonly shown: ShownPlan;
  readonly sitting: Sitting;
  readonly onSitting: (change: (before: Sitting) => Sitting) => void;
  readonly onAsNew: (sitting: Sitting) => void;
  readonly onGoTo: (at: string) => void;
}

/** Most half-typed words are understood a moment later, in ms: until then the plan does not fade. */
const notYetOld = 350;

/**
 * The plan as it stands. While the form cannot make one, the last that could be made stays, dimmed, under the reasons; on
 * paper it does not.
 */
export function PlanPane({ shown, sitting, onSitting, onAsNew, onGoTo }: PlanPaneProps): ReactElement {
  const say = useSay();
  const { plan, isOld, problems } = shown;
  const looksOld = useLasting(isOld, notYetOld);
  const setLast = (last: string) =>
    onSitting(({ draft, ...before }) => ({ ...before, draft: { ...draft, pace: { ...draft.pace, last } } }));
  return (
    <section id="plan" className="plan-pane" aria-label={say('planner.plan.title')} tabIndex={-1}>
      {isOld && <p className="plan-not-printed on-paper-only">{say('planner.plan.not-printed')}</p>}
      {plan === undefined ? (
        <div className="plan-problems on-screen-only">
          <p className="plan-empty">{say('planner.plan.empty')}</p>
          <ProblemList problems={problems} onGoTo={onGoTo} />
        </div>
      ) : (
        <div className={isOld ? 'plan-whole on-screen-only' : 'plan-whole'}>
          <PlanInFull
            plan={plan}
            savedAs={savedAs(sitting, plan)}
            isOld={looksOld}
            offer={isOld ? null : <OtherEnd plan={plan} onLast={setLast} />}
          >
            <PlanActs
              plan={plan}
              isOld={isOld}
              isHidden={looksOld}
              sitting={sitting}
              onSitting={onSitting}
              onAsNew={onAsNew}
            />
            {looksOld && (
              <div className="plan-problems">
                <ProblemList problems={problems} onGoTo={onGoTo} />
                <p className="quiet">{say('planner.plan.old')}</p>
              </div>
            )}
          </PlanInFull>
        </div>
      )}
    </section>
  );
}

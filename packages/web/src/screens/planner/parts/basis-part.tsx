import type { ReactElement } from 'react';
import { Fold } from '../../../components/fold/fold.tsx';
import { Source } from '../../../components/source/source.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';

/** Every fact the plan and its findings rest on, and what computed it: enough to check it by hand. */
export function BasisPart({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const say = useSay();
  const { basis, versions } = plan.answer;
  const byFact = [...Map.groupBy(basis, ({ fact }) => fact)];
  return (
    <div>
      <Fold look="line" title={say('planner.basis.title', { count: byFact.length })}>
        <ul className="sources">
          {byFact.map(([fact, places]) => (
            <li key={fact}>
              <Source fact={fact} places={places} known={places[0]} />
            </li>
          ))}
        </ul>
      </Fold>
      <p className="plan-versions quiet">{say('planner.plan.versions', { ...versions })}</p>
    </div>
  );
}

import type { ReactElement } from 'react';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';
import './end-part.css';

/** What comes after the last step, and what to watch for how long. */
export function EndPart({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const { says, watch } = plan.answer.plan.end;
  return (
    <>
      <p className="end-says">{says}</p>
      {watch.length > 0 && (
        <ul className="end-watch">
          {watch.map((stretch) => (
            <li key={`${stretch.how} ${stretch.until}`}>{stretch.says}</li>
          ))}
        </ul>
      )}
    </>
  );
}

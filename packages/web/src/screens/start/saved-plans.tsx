import { type ReactElement, useEffect, useState } from 'react';
import { listSavedPlans, type SavedLine } from '../../device/saved-plans.ts';
import { useSay } from '../../device/voice.ts';
import { SavedPlan } from './saved-plan.tsx';

type List =
  | { readonly state: 'loading' | 'unreachable' }
  | { readonly state: 'here'; readonly plans: readonly SavedLine[]; readonly next: string | undefined };

/** The plans saved on this machine, newest first. */
export function SavedPlans(): ReactElement {
  const say = useSay();
  const [list, setList] = useState<List>({ state: 'loading' });

  const load = async (before: readonly SavedLine[], after?: string) => {
    const reply = await listSavedPlans(after);
    if (reply.kind !== 'answered') return setList({ state: 'unreachable' });
    setList({ state: 'here', plans: [...before, ...reply.value.savedPlans], next: reply.value.next });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page opens
  useEffect(() => void load([]), []);

  return (
    <section aria-labelledby="saved" className="start-part">
      <h2 id="saved" tabIndex={-1}>
        {say('planner.saved.title')}
      </h2>
      {list.state === 'here' ? <Plans plans={list.plans} /> : <p role="status">{say(`planner.saved.${list.state}`)}</p>}
      {list.state === 'unreachable' && (
        <button type="button" className="act" onClick={() => void load([])}>
          {say('planner.saved.again')}
        </button>
      )}
      {list.state === 'here' && list.next !== undefined && (
        <button type="button" className="act" onClick={() => void load(list.plans, list.next)}>
          {say('planner.saved.more')}
        </button>
      )}
    </section>
  );
}

function Plans({ plans }: { readonly plans: readonly SavedLine[] }): ReactElement {
  const say = useSay();
  if (plans.length === 0) return <p>{say('planner.saved.none')}</p>;
  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan.id}>
          <SavedPlan plan={plan} />
        </li>
      ))}
    </ul>
  );
}

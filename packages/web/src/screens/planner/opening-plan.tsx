import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { Act } from '../../components/act/act.tsx';
import { type OpenedPlan, openSavedPlan, type Reply } from '../../device/saved-plans.ts';
import type { Sitting } from '../../device/sitting.ts';
import { useSay } from '../../device/voice.ts';
import { sittingOf } from '../../plan/sitting-of.ts';

interface OpeningPlanProps {
  readonly id: string;
  readonly onOpened: (sitting: Sitting, isComputedAnew: boolean) => void;
}

/** Fetches a saved plan, and says so when it cannot be had. */
export function OpeningPlan({ id, onOpened }: OpeningPlanProps): ReactElement {
  const say = useSay();
  const [state, setState] = useState<'loading' | 'not-found' | 'unreachable'>('loading');

  const take = (reply: Reply<OpenedPlan>) => {
    if (reply.kind === 'answered') onOpened(sittingOf(reply.value, say), !reply.value.recomputed.same);
    else setState(reply.kind === 'refused' && reply.status === 404 ? 'not-found' : 'unreachable');
  };
  const open = () => {
    setState('loading');
    openSavedPlan(id).then(take, () => setState('unreachable'));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page opens
  useEffect(open, []);

  return (
    <div className="planner-opening">
      <div role="status">
        <h1>{say(`planner.open.${state}`)}</h1>
      </div>
      {state === 'unreachable' && (
        <Act rank="first" onAct={open}>
          {say('planner.open.again')}
        </Act>
      )}
      <p>
        <Link to="/">{say('planner.not-found.back')}</Link>
      </p>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { Act } from '../../components/act/act.tsx';
import { openSavedPlan } from '../../device/saved-plans.ts';
import { useSay } from '../../device/voice.ts';
import { sittingOf } from '../../plan/sitting-of.ts';
import type { Opened } from './opened.ts';

interface OpeningPlanProps {
  readonly id: string;
  /** The version to open; undefined for the last. */
  readonly version: number | undefined;
  readonly onOpened: (opened: Opened) => void;
}

/** Fetches a saved plan, and says so when it cannot be had. */
export function OpeningPlan({ id, version, onOpened }: OpeningPlanProps): ReactElement {
  const say = useSay();
  const [state, setState] = useState<'loading' | 'not-found' | 'unreachable'>('loading');

  const open = async () => {
    setState('loading');
    const last = await openSavedPlan(id);
    const asked = version === undefined ? last : await openSavedPlan(id, version);
    if (last.kind === 'answered' && asked.kind === 'answered') {
      const sitting = sittingOf(asked.value, say, last.value);
      const isEarlier = asked.value.version !== last.value.version;
      const isComputedAnew = !asked.value.recomputed.same;
      return onOpened({ sitting, isComputedAnew, ...(isEarlier && { earlier: asked.value.version }) });
    }
    const isGone = [last, asked].some((reply) => reply.kind === 'refused' && reply.status === 404);
    setState(isGone ? 'not-found' : 'unreachable');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the page opens
  useEffect(() => void open(), []);

  return (
    <div className="planner-opening">
      <div role="status">
        <h1>{say(`planner.open.${state}`)}</h1>
      </div>
      {state === 'unreachable' && (
        <Act rank="first" onAct={() => void open()}>
          {say('planner.open.again')}
        </Act>
      )}
      <p>
        <Link to="/">{say('planner.not-found.back')}</Link>
      </p>
    </div>
  );
}

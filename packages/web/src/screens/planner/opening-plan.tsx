import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { Act } from '../../components/act/act.tsx';
import { listVersions, openSavedPlan, type SavedLine, setListed } from '../../device/saved-plans.ts';
import { useSay } from '../../device/voice.ts';
import { saySaved } from '../../plan/say-saved.ts';
import { sittingOf } from '../../plan/sitting-of.ts';
import type { Opened } from './opened.ts';

interface OpeningPlanProps {
  readonly id: string;
  /** The version to open; undefined for the last. */
  readonly version: number | undefined;
  readonly onOpened: (opened: Opened) => void;
}

/** Fetches a saved plan, and says so when it cannot be had; one that was taken off the list can be put back. */
export function OpeningPlan({ id, version, onOpened }: OpeningPlanProps): ReactElement {
  const say = useSay();
  const [state, setState] = useState<'loading' | 'not-found' | 'removed' | 'unreachable'>('loading');
  const [removed, setRemoved] = useState<SavedLine>();

  const open = async () => {
    setState('loading');
    const last = await openSavedPlan(id);
    const asked = version === undefined ? last : await openSavedPlan(id, version);
    if (last.kind === 'answered' && asked.kind === 'answered') {
      const sitting = sittingOf(asked.value, say, last.value);
      const isComputedAnew = !asked.value.recomputed.same;
      return onOpened({ sitting, isComputedAnew });
    }
    const isGone = [last, asked].some((reply) => reply.kind === 'refused' && reply.status === 404);
    const versions = isGone && last.kind === 'refused' ? await listVersions(id) : undefined;
    const line = versions?.kind === 'answered' ? versions.value.versions[0] : undefined;
    setRemoved(line);
    setState(line !== undefined ? 'removed' : isGone ? 'not-found' : 'unreachable');
  };
  const putBack = async ({ version: last }: SavedLine) => {
    const reply = await setListed(id, last, true);
    if (reply.kind === 'answered') return open();
    setState('unreachable');
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
      {state === 'removed' && removed !== undefined && (
        <>
          <p>{say('planner.open.removed-how', { name: saySaved(removed, say) })}</p>
          <Act rank="first" onAct={() => void putBack(removed)}>
            {say('planner.saved.put-back')}
          </Act>
        </>
      )}
      <p>
        <Link to="/">{say('planner.not-found.back')}</Link>
      </p>
    </div>
  );
}

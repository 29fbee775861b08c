import { sayProblem } from '@steady/language';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { type SavedLine, setListed } from '../../device/saved-plans.ts';
import { forgetSaved } from '../../device/sitting.ts';
import { useSay } from '../../device/voice.ts';
import { saySaved } from '../../plan/say-saved.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import { shortInstant } from './short-instant.ts';

/** One plan of the list: opened by its line, in an earlier version too, and taken off the list, which can be undone. */
export function SavedPlan({ plan }: { readonly plan: SavedLine }): ReactElement {
  const say = useSay();
  const { id, version, savedAt } = plan;
  const [isListed, setIsListed] = useState(true);
  const [failure, setFailure] = useState<string>();
  const name = saySaved(plan, say);

  const list = async (listed: boolean) => {
    const reply = await setListed(id, version, listed);
    if (reply.kind === 'answered') {
      forgetSaved(id);
      setIsListed(listed);
      return setFailure(undefined);
    }
    const reasons = reply.kind === 'refused' ? reply.problems.map((problem) => sayProblem(problem, say)) : [];
    setFailure(reasons.length > 0 ? reasons.join(' ') : say('planner.save.unreachable'));
  };
  return (
    <>
      {isListed && (
        <Link to="/planner/{-$id}" params={{ id }} className="start-line">
          <span>{name}</span>{' '}
          <span className="quiet numbers">{say('planner.saved.line', { version, at: shortInstant(savedAt) })}</span>
        </Link>
      )}
      <p role="status" className="saved-plan-status">
        {!isListed && say('planner.saved.removed', { name })}
        {failure !== undefined && say('planner.saved.not-done', { reason: failure })}
      </p>
      <div className="saved-plan-acts">
        {isListed && version > 1 && <EarlierVersions id={id} name={name} before={version} />}
        <button
          type="button"
          className="act act-quiet"
          aria-label={say(isListed ? 'planner.saved.remove-aloud' : 'planner.saved.put-back-aloud', { name })}
          onClick={() => void list(!isListed)}
        >
          {say(isListed ? 'planner.saved.remove' : 'planner.saved.put-back')}
        </button>
      </div>
    </>
  );
}

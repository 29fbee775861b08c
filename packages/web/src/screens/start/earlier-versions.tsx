import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { listVersions, type SavedLine } from '../../device/saved-plans.ts';
import { useSay } from '../../device/voice.ts';
import { saySaved } from '../../plan/say-saved.ts';
import { shortInstant } from './short-instant.ts';

interface EarlierVersionsProps {
  readonly id: string;
  readonly name: string;
  /** The last version, which the list shows already. */
  readonly before: number;
}

/** The versions of a plan before the last, newest first: asked for when somebody looks. */
export function EarlierVersions({ id, name, before }: EarlierVersionsProps): ReactElement {
  const say = useSay();
  const [versions, setVersions] = useState<readonly SavedLine[]>([]);
  const [state, setState] = useState<'unread' | 'unreachable' | 'more' | 'all'>('unread');

  const load = async () => {
    const reply = await listVersions(id, versions.at(-1)?.version ?? before);
    if (reply.kind !== 'answered') return setState('unreachable');
    setVersions([...versions, ...reply.value.versions]);
    setState(reply.value.next === undefined ? 'all' : 'more');
  };
  return (
    <details className="earlier" onToggle={(event) => event.currentTarget.open && state === 'unread' && void load()}>
      <summary>
        {say('planner.saved.earlier')}
        <span className="aloud-after"> {say('planner.saved.earlier-aloud', { name })}</span>
      </summary>
      {state === 'unreachable' && <p role="status">{say('planner.open.unreachable')}</p>}
      <ul>
        {versions.map((line) => (
          <li key={line.version}>
            <Link to="/planner/{-$id}" params={{ id }} search={{ version: line.version }} className="start-line">
              <span>{saySaved(line, say)}</span>{' '}
              <span className="quiet numbers">
                {say('planner.saved.line', { version: line.version, at: shortInstant(line.savedAt) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {(state === 'more' || state === 'unreachable') && (
        <button type="button" className="act act-quiet" onClick={() => void load()}>
          {say(state === 'more' ? 'planner.saved.more' : 'planner.saved.again')}
        </button>
      )}
    </details>
  );
}

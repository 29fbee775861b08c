import { type ReactElement, useContext } from 'react';
import { useSay } from '../../device/voice.ts';
import { type FieldProblem, FieldProblems } from '../field-note/problems-at.ts';

/** What keeps the person from being read as it stands in the form: then the last plan may be of another one. */
export function useUnreadOfPerson(): readonly FieldProblem[] {
  return useContext(FieldProblems).filter(({ at }) => at.startsWith('/patient'));
}

/** In place of the levels: what they wait for. */
export function PersonUnread({ problems }: { readonly problems: readonly FieldProblem[] }): ReactElement {
  const say = useSay();
  return (
    <div className="no-curve" role="status">
      <p className="no-curve-title">{say('concentration.refused')}</p>
      <p>{say('concentration.person-unread')}</p>
      <ul>
        {problems.map(({ at, says }) => (
          <li key={`${at} ${says}`}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

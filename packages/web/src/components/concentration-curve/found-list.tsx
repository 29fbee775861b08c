import { writeBasis } from '@steady/exchange/api';
import { type FactId, facts } from '@steady/knowledge';
import { Fragment, type ReactElement, useMemo } from 'react';
import { useSay } from '../../device/voice.ts';
import { FindingList } from '../finding-list/finding-list.tsx';
import { type FindingGroup, sayPlans } from './findings-together.ts';

/** Findings of one or more plans, under the letters of those they are of. */
export function FoundList({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement {
  const say = useSay();
  const basis = useMemo(() => {
    const cited = groups.flatMap(({ findings }) => findings).flatMap(({ cites }) => cites.map(({ fact }) => fact));
    return writeBasis([...new Set(cited)] as FactId[], facts, say);
  }, [groups, say]);
  return (
    <>
      {groups.map(({ letters, findings }) => (
        <Fragment key={letters.join()}>
          {sayPlans(letters, say).map((names) => (
            <p key={names} className="curve-limits-title">
              {names}
            </p>
          ))}
          <FindingList findings={findings} basis={basis} />
        </Fragment>
      ))}
    </>
  );
}

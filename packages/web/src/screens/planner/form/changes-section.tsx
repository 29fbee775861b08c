import { addDays, readLocalDate } from '@steady/engine';
import type { ReactElement } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { useSay } from '../../../device/voice.ts';
import { type DraftProps, withItem, withoutItem } from '../../../draft/change-draft.ts';
import type { TypedChange } from '../../../draft/draft.ts';
import { ChangeEntry } from './change-entry.tsx';

/** What happens on the way: holds, steps back, other products, in the order of their days. */
export function ChangesSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  const { changes } = draft;
  const named = [...draft.products, ...changes.flatMap(({ products }) => products)];
  return (
    <div className="changes">
      <p className="quiet">{say('planner.changes.why')}</p>
      {changes.map((entry, i) => (
        <ChangeEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the list
          key={i}
          number={i + 1}
          entry={entry}
          region={draft.person.region}
          named={named}
          onChange={(fields) => change({ changes: withItem(changes, i, fields) })}
          onRemove={() => change({ changes: withoutItem(changes, i) })}
        />
      ))}
      <Act onAct={() => change({ changes: [...changes, newChange(draft.start)] })}>{say('planner.changes.add')}</Act>
    </div>
  );
}

/** A change begins with a hold a week after the start: on the first day there is nothing to hold yet. */
function newChange(start: string): TypedChange {
  const first = readLocalDate(start, '');
  const on = first.ok ? addDays(first.value, 7) : '';
  return { kind: 'hold', on, days: '14', afterwards: 'half-the-cuts', products: [] };
}

import type { ReactElement } from 'react';
import { Choice } from '../../../components/choice/choice.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';
import type { PaceMethod } from '../../../draft/draft.ts';

/** Which way the dose goes. */
export function PurposeSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  return (
    <Choice
      at="/purpose"
      label={say('planner.purpose.label')}
      options={[
        { value: 'taper', label: say('planner.purpose.taper') },
        { value: 'titrate', label: say('planner.purpose.titrate') },
      ]}
      value={draft.purpose}
      onChange={(purpose) =>
        change({ purpose, pace: { ...draft.pace, method: methodFor(purpose, draft.pace.method) } })
      }
    />
  );
}

/** Where the dose goes to: to zero, or to a daily dose. */
export function TargetSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  const target = (
    <TextEntry
      at="/target"
      label={say('planner.target.amount')}
      kind="number"
      unit={say('planner.unit.daily')}
      value={draft.target}
      onChange={(text) => change({ target: text })}
    />
  );
  if (draft.purpose === 'titrate') return target;
  return (
    <Choice
      at="/target/kind"
      label={say('planner.target.label')}
      options={[
        { value: 'zero', label: say('planner.target.zero') },
        { value: 'lower', label: say('planner.target.lower'), more: target },
      ]}
      value={draft.toZero ? 'zero' : 'lower'}
      onChange={(kind) => change({ toZero: kind === 'zero' })}
    />
  );
}

/** A share and the gentlest way are ways down only. */
function methodFor(purpose: 'taper' | 'titrate', method: PaceMethod): PaceMethod {
  return purpose === 'titrate' && (method === 'percent' || method === 'gentlest') ? 'label' : method;
}

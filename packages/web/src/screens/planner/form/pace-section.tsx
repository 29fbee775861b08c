import type { ReactElement } from 'react';
import { Choice } from '../../../components/choice/choice.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';
import type { PaceMethod, TypedPace } from '../../../draft/draft.ts';
import { PaceNumbers } from './pace-numbers.tsx';

export const waysDown: readonly PaceMethod[] = ['fixed', 'percent', 'gentlest', 'label', 'chosen'];
export const waysUp: readonly PaceMethod[] = ['label', 'fixed', 'chosen'];

interface PaceSectionProps extends DraftProps {
  /** Days that the plan takes, where it is there and has an end. */
  readonly length: number | undefined;
}

/** How fast: the methods side by side, none of them preferred, and the numbers of the chosen one. */
export function PaceSection({ draft, change, length }: PaceSectionProps): ReactElement {
  const say = useSay();
  const { purpose, pace } = draft;
  const setPace = (fields: Partial<TypedPace>) => change({ pace: { ...pace, ...fields } });
  return (
    <Choice<PaceMethod>
      at="/pace/method"
      label={say('planner.pace.label')}
      layout="list"
      options={(purpose === 'taper' ? waysDown : waysUp).map((method) => ({
        value: method,
        label: say(`planner.method.${method}`),
        description: say(`planner.method.${method}.${purpose}`),
        ...(method !== 'label' && {
          more: <PaceNumbers at="/pace" purpose={purpose} pace={pace} length={length} onChange={setPace} />,
        }),
      }))}
      value={pace.method}
      onChange={(method) => setPace({ method })}
    />
  );
}

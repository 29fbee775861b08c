import type { ReactElement } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { FieldNotePlain } from '../../../components/field-note/field-note-plain.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import { withItem, withoutItem } from '../../../draft/change-draft.ts';
import type { TypedStep } from '../../../draft/draft.ts';

interface ChosenStepsProps {
  readonly at: string;
  readonly steps: readonly TypedStep[];
  readonly onChange: (steps: readonly TypedStep[]) => void;
}

/** The daily doses a clinician writes one by one, each with its days. */
export function ChosenSteps({ at, steps, onChange }: ChosenStepsProps): ReactElement {
  const say = useSay();
  return (
    <div className="chosen-steps">
      <p className="quiet">{say('planner.pace.chosen.open')}</p>
      <ol className="chosen-steps">
        {steps.map(({ daily, days }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
          <li key={i} className="chosen-step">
            <TextEntry
              at={`${at}/${i}/daily`}
              label={say('planner.pace.chosen.daily', { number: i + 1 })}
              kind="number"
              unit={say('planner.unit.daily')}
              value={daily}
              onChange={(daily) => onChange(withItem(steps, i, { daily }))}
            />
            <TextEntry
              at={`${at}/${i}/days`}
              label={say('planner.pace.chosen.days')}
              kind="number"
              unit={say('planner.unit.days')}
              value={days}
              onChange={(days) => onChange(withItem(steps, i, { days }))}
            />
            <Act
              rank="quiet"
              aloud={say('planner.pace.chosen.remove-aloud', { number: i + 1 })}
              onAct={() => onChange(withoutItem(steps, i))}
            >
              {say('planner.remove')}
            </Act>
          </li>
        ))}
      </ol>
      <Act rank="quiet" onAct={() => onChange([...steps, { daily: '', days: steps.at(-1)?.days ?? '14' }])}>
        {say('planner.pace.chosen.add')}
      </Act>
      <FieldNotePlain at={at} />
    </div>
  );
}

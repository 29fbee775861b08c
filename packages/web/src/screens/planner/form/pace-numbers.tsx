import type { Purpose } from '@steady/engine';
import type { Say } from '@steady/language';
import type { ReactElement } from 'react';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import type { TypedPace } from '../../../draft/draft.ts';
import { readTypedNumber } from '../../../draft/typed-number.ts';
import { ChosenSteps } from './chosen-steps.tsx';
import './pace-numbers.css';

interface PaceNumbersProps {
  /** Where the numbers go in the request. */
  readonly at: string;
  readonly purpose: Purpose;
  readonly pace: TypedPace;
  /** Days that the plan of these numbers takes; absent where there is none, or where it has no end. */
  readonly length?: number | undefined;
  readonly onChange: (fields: Partial<TypedPace>) => void;
}

/** The numbers of the chosen method. */
export function PaceNumbers({ at, purpose, pace, length, onChange }: PaceNumbersProps): ReactElement | null {
  const say = useSay();
  const number = (field: string, label: string, unit: string, name: keyof TypedPace & string, hint?: string) => (
    <TextEntry
      key={field}
      at={`${at}/${field}`}
      label={label}
      unit={unit}
      kind="number"
      value={String(pace[name])}
      onChange={(text) => onChange({ [name]: text })}
      {...(hint !== undefined && { description: hint })}
    />
  );
  const daily = say('planner.unit.daily');
  const days = say('planner.unit.days');
  const last = number('last', say('planner.pace.last'), daily, 'last');

  const inAll =
    length === undefined
      ? undefined
      : say('planner.pace.length', { days: length, weeks: sayWeeks(String(length), say) ?? '' });

  const every = (name: 'fixedDays' | 'percentDays') => number('everyDays', say('planner.pace.every'), days, name);

  switch (pace.method) {
    case 'label':
      return null;
    case 'fixed':
      if (purpose === 'titrate') {
        return (
          <Numbers
            needed={[number('rise', say('planner.pace.rise'), daily, 'fixedBy'), every('fixedDays')]}
            inAll={inAll}
          />
        );
      }
      return (
        <Numbers
          needed={[number('cut', say('planner.pace.cut'), daily, 'fixedBy'), every('fixedDays')]}
          optional={[last]}
          inAll={inAll}
        />
      );
    case 'percent':
      return (
        <Numbers
          needed={[
            number('cut', say('planner.pace.share'), say('planner.unit.percent'), 'percent'),
            every('percentDays'),
          ]}
          optional={[last]}
          inAll={inAll}
        />
      );
    case 'gentlest':
      return (
        <Numbers
          needed={[number('days', say('planner.pace.days'), days, 'gentlestDays', sayWeeks(pace.gentlestDays, say))]}
          optional={[
            last,
            number('stepDays', say('planner.pace.step-days'), days, 'stepDays'),
            number('cut', say('planner.pace.largest-cut'), daily, 'largestCut'),
          ]}
        />
      );
    case 'chosen':
      return <ChosenSteps at={`${at}/steps`} steps={pace.chosen} onChange={(chosen) => onChange({ chosen })} />;
  }
}

/** Days as the weeks they are, which most prescribers count in: `= 12 weeks`; nothing below a week. */
function sayWeeks(text: string, say: Say): string | undefined {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || !Number.isInteger(typed.value) || typed.value < 7) return undefined;
  return say('planner.pace.weeks', { weeks: Math.floor(typed.value / 7), days: typed.value % 7 });
}

interface NumbersProps {
  readonly needed: readonly ReactElement[];
  /** May stay empty; then the method finds them. */
  readonly optional?: readonly ReactElement[];
  /** How long the plan takes with them. */
  readonly inAll?: string | undefined;
}

function Numbers({ needed, optional = [], inAll }: NumbersProps): ReactElement {
  const say = useSay();
  return (
    <div className="pace-numbers">
      {needed}
      {inAll !== undefined && <p className="pace-length numbers">{inAll}</p>}
      {optional.length > 0 && <p className="pace-optional">{say('planner.pace.optional')}</p>}
      {optional}
    </div>
  );
}

import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { FieldNote } from '../field-note/field-note.tsx';
import { idOfField, useProblemsAt } from '../field-note/problems-at.ts';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
  /** What belongs to this option, shown under it while it is chosen. */
  readonly more?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  readonly at: string;
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `row` for a few short words, `list` where each needs a sentence. */
  readonly layout?: 'row' | 'list';
  /** Whether a heading above says the label already. */
  readonly labelAloud?: boolean;
}

/** One of a few, all of them in view. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { at, label, options, value, onChange, layout = 'row', labelAloud = false } = props;
  const isInvalid = useProblemsAt(at).length > 0;
  return (
    <RadioGroup
      id={idOfField(at)}
      className={`choice choice-${layout}`}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      isInvalid={isInvalid}
    >
      <Label className={labelAloud ? 'aloud' : 'label'}>{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Fragment key={option.value}>
            <Radio value={option.value} className="choice-option">
              <span className="choice-dot" aria-hidden="true" />
              <span>
                <span className="choice-label">{option.label}</span>
                {option.description !== undefined && <span className="choice-description">{option.description}</span>}
              </span>
            </Radio>
            {option.value === value && option.more !== undefined && (
              // biome-ignore lint/a11y/noStaticElementInteractions: it keeps the arrow keys of its fields from the options
              <div className="choice-more" onKeyDown={(event) => event.stopPropagation()}>
                {option.more}
              </div>
            )}
          </Fragment>
        ))}
      </div>
      <FieldNote at={at} />
    </RadioGroup>
  );
}

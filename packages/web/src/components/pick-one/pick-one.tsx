import { type ReactElement, useId } from 'react';
import { idOfField, useProblemsAt } from '../field-note/problems-at.ts';
import './pick-one.css';

interface PickOneProps<Value extends string> {
  readonly at: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly description?: string;
}

/** One of many: the device's own list, which every phone and every reader knows. */
export function PickOne<Value extends string>(props: PickOneProps<Value>): ReactElement {
  const { at, label, options, value, onChange, description } = props;
  const problems = useProblemsAt(at);
  const id = idOfField(at);
  const noteId = useId();
  const hasNote = description !== undefined || problems.length > 0;
  return (
    <div className="pick-one">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        aria-invalid={problems.length > 0}
        aria-describedby={hasNote ? noteId : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hasNote && (
        <span id={noteId} className="field-note">
          {description !== undefined && <span className="field-hint">{description}</span>}
          {problems.map(({ says }) => (
            <span key={says} className="field-problem">
              {says}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}

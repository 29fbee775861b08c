import { type ReactElement, useId } from 'react';

interface NumberEntryProps {
  readonly label: string;
  /** Stands beside the box and is part of its name aloud: no number is typed without its unit. */
  readonly unit: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A large box for one number, with its unit beside it. */
export function NumberEntry({ label, unit, value, onType }: NumberEntryProps): ReactElement {
  const id = useId();
  return (
    <div className="help-number">
      <label htmlFor={id}>
        {label}
        <span className="aloud">, {unit}</span>
      </label>
      <div className="help-number-line">
        <input
          id={id}
          className="help-entry"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        <span className="help-unit" aria-hidden="true">
          {unit}
        </span>
      </div>
    </div>
  );
}

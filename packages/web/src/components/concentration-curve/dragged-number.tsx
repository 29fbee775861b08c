import { formatNumber } from '@steady/engine';
import { type ReactElement, useId, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { readTypedNumber } from '../../draft/typed-number.ts';
import { Act } from '../act/act.tsx';
import './dragged-number.css';

interface DraggedNumberProps {
  readonly label: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** How far one stroke of a key goes; 1 where it is left out. */
  readonly step?: number;
  readonly value: number | 'unknown';
  readonly onChange: (value: number) => void;
  /** Present while another value than the known one is set. */
  readonly onReset?: () => void;
}

/** A number to drag or to type. One that is out of range is said, and changes nothing. */
export function DraggedNumber(props: DraggedNumberProps): ReactElement {
  const { label, unit, least, most, step = 1, value, onChange, onReset } = props;
  const say = useSay();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const id = useId();
  const noteId = useId();
  const isWrong = typed !== undefined && typed.trim() !== '' && read(typed) === undefined;

  function read(text: string): number | undefined {
    const number = readTypedNumber(text);
    return number.kind === 'number' && number.value >= least && number.value <= most ? number.value : undefined;
  }

  return (
    <div className="dragged-number">
      <label htmlFor={id} className="label">
        {label}
        <span className="aloud-after">, {unit}</span>
      </label>
      <div className="dragged-number-line">
        <input
          type="range"
          aria-label={`${label}, ${unit}`}
          aria-valuetext={value === 'unknown' ? say('concentration.not-set') : `${formatNumber(value)} ${unit}`}
          min={least}
          max={most}
          step={step}
          value={value === 'unknown' ? least : value}
          onChange={({ target }) => {
            setTyped(undefined);
            onChange(target.valueAsNumber);
          }}
        />
        <input
          id={id}
          className="dragged-number-typed numbers"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (value === 'unknown' ? '' : String(value))}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? noteId : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = read(target.value);
            if (number !== undefined) onChange(number);
          }}
          onBlur={() => {
            if (!isWrong) setTyped(undefined);
          }}
        />
        <span aria-hidden="true">{unit}</span>
      </div>
      {isWrong && (
        <p id={noteId} className="field-problem">
          {say('concentration.input-range', { least, most })}
        </p>
      )}
      {onReset !== undefined && (
        <p>
          <Act rank="quiet" aloud={`${say('concentration.reset')}: ${label}`} onAct={onReset}>
            {say('concentration.reset')}
          </Act>
        </p>
      )}
    </div>
  );
}

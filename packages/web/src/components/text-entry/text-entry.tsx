import type { ReactElement } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { FieldNote } from '../field-note/field-note.tsx';
import { idOfField, useProblemsAt } from '../field-note/problems-at.ts';
import './text-entry.css';

interface TextEntryProps {
  /** The field of the request it writes, as a JSON Pointer. */
  readonly at: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  /** Said after the field; part of its name aloud. */
  readonly unit?: string;
  /** `number` asks a phone for digits; `words` and `lines` take free text. */
  readonly kind?: 'number' | 'words' | 'lines';
  readonly size?: 'normal' | 'large';
  /** What it belongs to, where the label needs its surroundings to be understood; said aloud only. */
  readonly of?: string;
  /** Whether the label is only said aloud, where a heading or row says it on screen. */
  readonly labelAloud?: boolean;
}

/** A field to type in. What is typed stands as it was typed; the plan reads it. */
export function TextEntry(props: TextEntryProps): ReactElement {
  const {
    at,
    label,
    value,
    onChange,
    description,
    unit,
    of,
    kind = 'words',
    size = 'normal',
    labelAloud = false,
  } = props;
  const isInvalid = useProblemsAt(at).length > 0;
  const id = idOfField(at);
  return (
    <TextField
      className={`text-entry text-entry-${kind} text-entry-${size}`}
      value={value}
      onChange={onChange}
      isInvalid={isInvalid}
      autoComplete="off"
    >
      <Label className={labelAloud ? 'aloud' : 'label'}>
        {label}
        {unit !== undefined && <span className="aloud-after">, {unit}</span>}
        {of !== undefined && <span className="aloud-after">, {of}</span>}
      </Label>
      <div className="text-entry-line">
        {kind === 'lines' ? (
          <TextArea id={id} rows={2} spellCheck={false} />
        ) : (
          <Input id={id} spellCheck={false} inputMode={kind === 'number' ? 'decimal' : 'text'} />
        )}
        {unit !== undefined && (
          <span className="text-entry-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      <FieldNote at={at} description={description} />
    </TextField>
  );
}

import { type CalendarDate, parseDate } from '@internationalized/date';
import type { ReactElement } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { Act } from '../act/act.tsx';
import { FieldNote } from '../field-note/field-note.tsx';
import { idOfField, useProblemsAt } from '../field-note/problems-at.ts';
import './date-entry.css';

/** A day that is often meant, as a large choice. */
export interface LikelyDay {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

interface DateEntryProps {
  readonly at: string;
  readonly label: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly likelyDays?: readonly LikelyDay[];
}

/** A day, typed part by part, with the likely ones a tap away. A half-typed day is no day yet. */
export function DateEntry(props: DateEntryProps): ReactElement {
  const { at, label, value, onChange, description, likelyDays = [] } = props;
  const isInvalid = useProblemsAt(at).length > 0;
  return (
    <DateField<CalendarDate>
      id={idOfField(at)}
      className="date-entry"
      value={dateOf(value)}
      onChange={(date) => onChange(date === null ? '' : date.toString())}
      isInvalid={isInvalid}
      shouldForceLeadingZeros
    >
      <Label className="label">{label}</Label>
      <div className="date-entry-line">
        <DateInput className="date-entry-input numbers">
          {(segment) => <DateSegment segment={segment} className="date-entry-part" />}
        </DateInput>
        {likelyDays.map((likely) => (
          <Act key={likely.label} rank="quiet" onAct={() => onChange(likely.date)}>
            {likely.label}
          </Act>
        ))}
      </div>
      <FieldNote at={at} description={description} />
    </DateField>
  );
}

function dateOf(value: string): CalendarDate | null {
  try {
    return parseDate(value);
  } catch {
    return null;
  }
}

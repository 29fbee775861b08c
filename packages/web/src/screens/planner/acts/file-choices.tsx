import { type SheetsToPrint, sheetsToPrint } from '@steady/exchange/api';
import type { ReactElement } from 'react';
import { Choice } from '../../../components/choice/choice.tsx';
import { useSay } from '../../../device/voice.ts';

/** How the files of a plan are to be. */
export interface FileChoices {
  /** Whose sheets a printed plan has. */
  readonly sheets: SheetsToPrint;
  /** Whether the entries of a calendar name medicine and dose. */
  readonly reminders: 'named' | 'discreet';
}

interface FileChoicesProps {
  readonly choices: FileChoices;
  readonly onChoices: (choices: FileChoices) => void;
}

/** How the files are to be, and what to do before a calendar is read in. */
export function FileChoiceEntries({ choices, onChoices }: FileChoicesProps): ReactElement {
  const say = useSay();
  return (
    <>
      <Choice<SheetsToPrint>
        at="/print/sheets"
        label={say('print.sheets')}
        options={sheetsToPrint.map((value) => ({ value, label: say(`print.sheets.${value}`) }))}
        value={choices.sheets}
        onChange={(sheets) => onChoices({ ...choices, sheets })}
      />
      <div className="plan-acts-calendar">
        <Choice<FileChoices['reminders']>
          at="/calendar/reminders"
          label={say('planner.calendar.reminders')}
          options={(['named', 'discreet'] as const).map((value) => ({
            value,
            label: say(`planner.calendar.${value}`),
          }))}
          value={choices.reminders}
          onChange={(reminders) => onChoices({ ...choices, reminders })}
        />
        <p>{say('planner.calendar.old')}</p>
      </div>
    </>
  );
}

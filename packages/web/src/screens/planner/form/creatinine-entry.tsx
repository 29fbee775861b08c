import type { ReactElement } from 'react';
import { DateEntry } from '../../../components/date-entry/date-entry.tsx';
import { PickOne } from '../../../components/pick-one/pick-one.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import type { TypedPerson } from '../../../draft/draft.ts';
import { unitTyped } from '../../../draft/typed-creatinine.ts';

interface CreatinineEntryProps {
  readonly person: TypedPerson;
  readonly onChange: (fields: Partial<TypedPerson>) => void;
}

/**
 * A creatinine result with its unit and its day; a unit that is typed is chosen. The day is asked for once there is a result,
 * and beside it stands that without it nobody knows the kidneys (H14).
 */
export function CreatinineEntry({ person, onChange }: CreatinineEntryProps): ReactElement {
  const say = useSay();
  return (
    <>
      <div className="person-pair">
        <TextEntry
          at="/patient/creatinine/value"
          label={say('planner.person.creatinine')}
          kind="number"
          value={person.creatinine}
          onChange={(creatinine) => {
            const creatinineUnit = unitTyped(creatinine);
            onChange({ creatinine, ...(creatinineUnit !== undefined && { creatinineUnit }) });
          }}
        />
        <PickOne<TypedPerson['creatinineUnit']>
          at="/patient/creatinine/unit"
          label={say('planner.person.creatinine-unit')}
          options={[
            { value: 'umol/L', label: say('planner.unit.umol') },
            { value: 'mg/dL', label: say('planner.unit.mg-dl') },
          ]}
          value={person.creatinineUnit}
          onChange={(creatinineUnit) => onChange({ creatinineUnit })}
        />
      </div>
      {person.creatinine.trim() !== '' && (
        <DateEntry
          at="/patient/creatinine/on"
          label={say('planner.person.creatinine-on')}
          value={person.creatinineOn}
          {...(person.creatinineOn === '' && { description: say('planner.person.creatinine-on-needed') })}
          onChange={(creatinineOn) => onChange({ creatinineOn })}
        />
      )}
    </>
  );
}

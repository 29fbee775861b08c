import { conditionCodes, isConditionCode } from '@steady/engine';
import type { ReactElement } from 'react';
import { Choice } from '../../../components/choice/choice.tsx';
import { DateEntry } from '../../../components/date-entry/date-entry.tsx';
import { FieldNotePlain } from '../../../components/field-note/field-note-plain.tsx';
import { idOfField } from '../../../components/field-note/problems-at.ts';
import { Fold } from '../../../components/fold/fold.tsx';
import { MedicineAdder } from '../../../components/medicine-adder/medicine-adder.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { Tick } from '../../../components/tick/tick.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DraftProps } from '../../../draft/change-draft.ts';
import type { TypedPerson } from '../../../draft/draft.ts';
import { CreatinineEntry } from './creatinine-entry.tsx';
import './person-section.css';

/** What the safety rules ask about the person. What is left empty is unknown, and the findings say so. */
export function PersonSection({ draft, change }: DraftProps): ReactElement {
  const say = useSay();
  const { person } = draft;
  const set = (fields: Partial<TypedPerson>) => change({ person: { ...person, ...fields } });
  return (
    <div className="person">
      <p className="quiet">{say('planner.person.why')}</p>
      <DateEntry
        at="/patient/birthDate"
        label={say('planner.person.birth-date')}
        value={person.birthDate}
        onChange={(birthDate) => set({ birthDate })}
      />
      <Choice
        at="/patient/sex"
        label={say('planner.person.sex')}
        options={(['female', 'male', 'unknown'] as const).map((sex) => ({
          value: sex,
          label: say(`planner.person.${sex}`),
        }))}
        value={person.sex}
        onChange={(sex) => set({ sex })}
      />
      <div className="person-pair">
        <TextEntry
          at="/patient/weight"
          label={say('planner.person.weight')}
          kind="number"
          unit={say('planner.unit.kg')}
          value={person.weight}
          onChange={(weight) => set({ weight })}
        />
        <TextEntry
          at="/patient/height"
          label={say('planner.person.height')}
          kind="number"
          unit={say('planner.unit.cm')}
          value={person.height}
          onChange={(height) => set({ height })}
        />
      </div>
      <CreatinineEntry person={person} onChange={set} />
      <TextEntry
        at="/patient/monthsOnBaclofen"
        label={say('planner.person.months')}
        kind="number"
        unit={say('planner.unit.months')}
        value={person.monthsOnBaclofen}
        onChange={(monthsOnBaclofen) => set({ monthsOnBaclofen })}
      />
      <Conditions person={person} onChange={set} />
      <Medicines person={person} onChange={set} />
    </div>
  );
}

interface PersonPartProps {
  readonly person: TypedPerson;
  readonly onChange: (fields: Partial<TypedPerson>) => void;
}

/** So many stand open: those asked of everybody. The others wait behind a line. */
const openConditions = 9;

function Conditions({ person: { conditions }, onChange }: PersonPartProps): ReactElement {
  const say = useSay();
  const others = (conditions ?? []).filter((code) => !isConditionCode(code));
  const rest = conditionCodes.slice(openConditions);
  const ticked = rest.filter((code) => conditions?.includes(code));
  const tickOf = (code: string) => (
    <Tick
      key={code}
      isTicked={conditions?.includes(code) ?? false}
      onChange={(isTicked) =>
        onChange({ conditions: [...(conditions ?? []).filter((c) => c !== code), ...(isTicked ? [code] : [])] })
      }
    >
      <span className="person-condition">{isConditionCode(code) ? say(`condition.${code}`) : code}</span>
    </Tick>
  );
  return (
    <fieldset id={idOfField('/patient/conditions')}>
      <legend className="label">{say('planner.person.conditions')}</legend>
      {[...conditionCodes.slice(0, openConditions), ...others].map(tickOf)}
      <Fold
        look="line"
        title={say('check.more-conditions')}
        {...(ticked.length > 0 && { summary: ticked.map((code) => say(`condition.${code}`)).join(', ') })}
      >
        {rest.map(tickOf)}
      </Fold>
      <Tick
        isTicked={conditions !== null && conditions.length === 0}
        onChange={(isTicked) => onChange({ conditions: isTicked ? [] : null })}
      >
        {say('planner.person.conditions-none')}
      </Tick>
      {conditions === null && <p className="person-unknown">{say('planner.person.conditions-unknown')}</p>}
      <FieldNotePlain at="/patient/conditions" />
    </fieldset>
  );
}

function Medicines({ person: { medicines }, onChange }: PersonPartProps): ReactElement {
  const say = useSay();
  return (
    <div>
      <TextEntry
        at="/patient/medicines"
        kind="lines"
        label={say('planner.person.medicines')}
        description={say('planner.person.medicines-how')}
        value={medicines ?? ''}
        onChange={(text) => onChange({ medicines: text.trim() === '' ? null : text })}
      />
      <MedicineAdder
        onAdd={(name) =>
          onChange({ medicines: [...((medicines ?? '').trim() === '' ? [] : [medicines]), name].join(', ') })
        }
      />
      {(medicines ?? '').trim() === '' && (
        <Tick isTicked={medicines === ''} onChange={(isTicked) => onChange({ medicines: isTicked ? '' : null })}>
          {say('planner.person.medicines-none')}
        </Tick>
      )}
      {medicines === null && <p className="person-unknown">{say('planner.person.medicines-unknown')}</p>}
    </div>
  );
}

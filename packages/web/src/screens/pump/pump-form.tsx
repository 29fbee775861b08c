import type { ReactElement } from 'react';
import { Act } from '../../components/act/act.tsx';
import { Choice } from '../../components/choice/choice.tsx';
import { DateEntry } from '../../components/date-entry/date-entry.tsx';
import { TextEntry } from '../../components/text-entry/text-entry.tsx';
import { useSay } from '../../device/voice.ts';
import { changesStrength } from '../../pump/pump-draft.ts';
import { DevicePart, TodayPart } from './pump-day-form.tsx';
import type { PumpFormProps } from './pump-form-props.ts';
import { Millilitres, PerDay } from './pump-numbers.tsx';

/** What the dates of a pump are worked out from. */
export function PumpForm({ draft, change }: PumpFormProps): ReactElement {
  return (
    <div className="pump-form">
      <FillPart draft={draft} change={change} />
      <BeforePart draft={draft} change={change} />
      <ChangesPart draft={draft} change={change} />
      <TodayPart draft={draft} change={change} />
      <DevicePart draft={draft} change={change} />
    </div>
  );
}

function FillPart({ draft, change }: PumpFormProps): ReactElement {
  const say = useSay();
  return (
    <fieldset className="pump-part">
      <legend className="pump-legend">{say('pump.form.fill')}</legend>
      <DateEntry
        at="/fill/on"
        label={say('pump.form.fill-on')}
        value={draft.fillOn}
        onChange={(fillOn) => change({ fillOn })}
      />
      <Millilitres
        at="/fill/volume"
        label={say('pump.form.volume')}
        value={draft.volume}
        onChange={(volume) => change({ volume })}
      />
      <TextEntry
        at="/fill/strength"
        kind="number"
        label={say('pump.form.strength')}
        unit={say('pump.unit.strength')}
        value={draft.strength}
        onChange={(strength) => change({ strength })}
      />
      <PerDay
        at="/dailyDose"
        label={say('pump.form.dose')}
        value={draft.dailyDose}
        onChange={(dailyDose) => change({ dailyDose })}
      />
      <Millilitres
        at="/reservoir"
        label={say('pump.form.reservoir')}
        value={draft.reservoir}
        onChange={(reservoir) => change({ reservoir })}
      />
      <Millilitres
        at="/alarmVolume"
        label={say('pump.form.alarm-volume')}
        description={say('pump.form.alarm-volume-how')}
        value={draft.alarmVolume}
        onChange={(alarmVolume) => change({ alarmVolume })}
      />
      <TextEntry
        at="/inPumpLimit"
        kind="number"
        label={say('pump.form.limit')}
        description={say('pump.form.limit-how')}
        unit={say('planner.unit.days')}
        value={draft.inPumpLimit}
        onChange={(inPumpLimit) => change({ inPumpLimit })}
      />
    </fieldset>
  );
}

function BeforePart({ draft, change }: PumpFormProps): ReactElement {
  const say = useSay();
  return (
    <fieldset className="pump-part">
      <legend className="pump-legend">{say('pump.form.before')}</legend>
      <Choice
        at="/before"
        label={say('pump.form.before')}
        labelAloud
        layout="list"
        options={(['same', 'other', 'first-fill', 'unknown'] as const).map((value) => ({
          value,
          label: say(`pump.form.before.${value}`),
        }))}
        value={draft.before}
        onChange={(before) => change({ before })}
      />
      {draft.before === 'other' && (
        <>
          <TextEntry
            at="/before/strength"
            kind="number"
            label={say('pump.form.strength-before')}
            unit={say('pump.unit.strength')}
            value={draft.strengthBefore}
            onChange={(strengthBefore) => change({ strengthBefore })}
          />
          <PerDay
            at="/before/dailyDose"
            label={say('pump.form.dose-before')}
            value={draft.doseBefore}
            onChange={(doseBefore) => change({ doseBefore })}
          />
        </>
      )}
      {changesStrength(draft) && (
        <>
          <Millilitres
            at="/bridge/deadVolume"
            label={say('pump.form.dead-volume')}
            description={say('pump.form.dead-volume-how')}
            value={draft.deadVolume}
            onChange={(deadVolume) => change({ deadVolume })}
          />
          <Choice
            at="/bridge/compute"
            label={say('pump.bridge')}
            options={(['compute', 'declined'] as const).map((value) => ({
              value,
              label: say(`pump.form.bridge.${value}`),
            }))}
            value={draft.bridge}
            onChange={(bridge) => change({ bridge })}
          />
          {draft.bridge === 'declined' && (
            <TextEntry
              at="/bridge/declinedBy"
              label={say('pump.form.declined-by')}
              value={draft.declinedBy}
              onChange={(declinedBy) => change({ declinedBy })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}

function ChangesPart({ draft, change }: PumpFormProps): ReactElement {
  const say = useSay();
  const { changes } = draft;
  const set = (i: number, fields: Partial<(typeof changes)[number]>) =>
    change({ changes: changes.map((one, j) => (j === i ? { ...one, ...fields } : one)) });
  return (
    <fieldset className="pump-part">
      <legend className="pump-legend">{say('pump.form.changes')}</legend>
      {changes.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place
        <div key={i} className="pump-change">
          <DateEntry
            at={`/changes/${i}/on`}
            label={say('pump.form.change-on', { number: i + 1 })}
            value={one.on}
            onChange={(on) => set(i, { on })}
          />
          <PerDay
            at={`/changes/${i}/dailyDose`}
            label={say('pump.form.change-dose', { number: i + 1 })}
            value={one.dailyDose}
            onChange={(dailyDose) => set(i, { dailyDose })}
          />
          <Act
            rank="quiet"
            aloud={say('pump.form.change-remove', { number: i + 1 })}
            onAct={() => change({ changes: changes.filter((_, j) => j !== i) })}
          >
            {say('planner.remove')}
          </Act>
        </div>
      ))}
      <Act onAct={() => change({ changes: [...changes, { on: '', dailyDose: '' }] })}>
        {say('pump.form.change-add')}
      </Act>
    </fieldset>
  );
}

import type { ReactElement } from 'react';
import { Choice } from '../../components/choice/choice.tsx';
import { DateEntry } from '../../components/date-entry/date-entry.tsx';
import { PickOne } from '../../components/pick-one/pick-one.tsx';
import { TextEntry } from '../../components/text-entry/text-entry.tsx';
import { Tick } from '../../components/tick/tick.tsx';
import { useSay } from '../../device/voice.ts';
import type { PumpFormProps } from './pump-form-props.ts';
import { Millilitres } from './pump-numbers.tsx';

/** The day of the question: what is heard of the pump, what came out of it, and when the clinic is shut. */
export function TodayPart({ draft, change }: PumpFormProps): ReactElement {
  const say = useSay();
  return (
    <fieldset className="pump-part">
      <legend className="pump-legend">{say('pump.form.today')}</legend>
      <DateEntry at="/on" label={say('pump.form.on')} value={draft.on} onChange={(on) => change({ on })} />
      <PickOne
        at="/alarm"
        label={say('pump.form.alarm')}
        options={(['unknown', 'none', 'single-tone', 'two-tone', 'some-tone'] as const).map((value) => ({
          value,
          label: say(`pump.form.alarm.${value}`),
        }))}
        value={draft.alarm}
        onChange={(alarm) => change({ alarm })}
      />
      <Millilitres
        at="/returned"
        label={say('pump.form.returned')}
        description={say('pump.form.returned-how')}
        value={draft.returned}
        onChange={(returned) => change({ returned })}
      />
      <Tick isTicked={draft.mayBeBlocked} onChange={(mayBeBlocked) => change({ mayBeBlocked })}>
        {say('pump.form.blocked')}
      </Tick>
      <Tick isTicked={draft.shutAtWeekends} onChange={(shutAtWeekends) => change({ shutAtWeekends })}>
        {say('pump.form.weekends')}
      </Tick>
      <TextEntry
        at="/closed/dates"
        label={say('pump.form.shut-on')}
        description={say('pump.form.shut-on-how')}
        value={draft.shutOn}
        onChange={(shutOn) => change({ shutOn })}
      />
    </fieldset>
  );
}

/** Whose pump it is, and which. */
export function DevicePart({ draft, change }: PumpFormProps): ReactElement {
  const say = useSay();
  return (
    <fieldset className="pump-part">
      <legend className="pump-legend">{say('pump.form.device')}</legend>
      <Choice
        at="/cause"
        label={say('pump.form.cause')}
        options={(['spinal', 'cerebral', 'unknown'] as const).map((value) => ({
          value,
          label: say(`pump.form.cause.${value}`),
        }))}
        value={draft.cause}
        onChange={(cause) => change({ cause })}
      />
      <PickOne
        at="/model"
        label={say('pump.form.model')}
        options={(['unknown', 'synchromed-ii', 'prometra', 'other'] as const).map((value) => ({
          value,
          label: say(`pump.form.model.${value}`),
        }))}
        value={draft.model}
        onChange={(model) => change({ model })}
      />
      <DateEntry
        at="/implantedOn"
        label={say('pump.form.implanted-on')}
        value={draft.implantedOn}
        onChange={(implantedOn) => change({ implantedOn })}
      />
    </fieldset>
  );
}

import { sayDate, sayDay, sayWeekday } from '@steady/exchange/prescription';
import { facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { PickOne } from '../pick-one/pick-one.tsx';
import type { Course } from './course-of-plan.ts';
import { DraggedNumber } from './dragged-number.tsx';
import type { Input } from './known-inputs.ts';
import { beginOf, daysFor, daysMissed, type Happening, type WhatIf, weakerThan, whatIfKinds } from './what-if.ts';

interface WhatIfEntryProps {
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
  /** Without anything else. */
  readonly planned: Course;
  /** Creatinine clearance, mL/min. */
  readonly present: Input['value'];
  readonly happening: Happening | undefined;
}

/** What else may happen on the way of the plan, and when. */
export function WhatIfEntry({ whatIf, onChange, planned, present, happening }: WhatIfEntryProps): ReactElement {
  const say = useSay();
  const { kind } = whatIf;
  const begin = beginOf(whatIf, planned);
  const dialysis = facts['KIN-05'].figures;
  return (
    <div className="what-if on-screen-only">
      <PickOne<WhatIf['kind']>
        at="/concentration/what-if"
        label={say('concentration.what-if')}
        options={whatIfKinds.map((value) => ({
          value,
          label: say('concentration.what-if.kind', {
            kind: value,
            days: daysMissed,
            hours: formatWritten(dialysis.session, say),
          }),
        }))}
        value={kind}
        onChange={(next) => onChange({ ...whatIf, kind: next })}
      />
      {begin !== undefined && (
        <PickOne
          at="/concentration/what-if-day"
          label={say('concentration.what-if.day')}
          options={daysFor(kind, planned).map(({ day, date }) => ({
            value: String(day),
            label: `${sayWeekday(date, say)} ${sayDate(date, say)}`,
          }))}
          value={String(begin.day)}
          onChange={(day) => onChange({ ...whatIf, day: Number(day) })}
        />
      )}
      {kind === 'kidneys' && present !== 'unknown' && (
        <DraggedNumber
          label={say('concentration.what-if.clearance')}
          unit={say('concentration.kidneys-unit')}
          least={facts['KIN-07'].figures.least.value}
          most={present}
          value={weakerThan(present, whatIf.creatinineClearance)}
          onChange={(creatinineClearance) => onChange({ ...whatIf, creatinineClearance })}
        />
      )}
      {kind === 'dialysis' && (
        <DraggedNumber
          label={say('concentration.what-if.dialysis')}
          unit={say('concentration.what-if.dialysis-unit')}
          least={dialysis.least.value}
          most={dialysis.most.value}
          step={0.1}
          value={whatIf.dialysis}
          onChange={(cleared) => onChange({ ...whatIf, dialysis: cleared })}
        />
      )}
      {kind !== 'nothing' && happening === undefined && <p>{say('concentration.what-if.unchanged')}</p>}
    </div>
  );
}

/** What else happens in what is drawn, and that it is no advice. */
export function sayWhatIf({ kind, date, creatinineClearance, dialysis }: Happening, say: Say): string {
  return say('concentration.what-if.drawn', {
    kind,
    day: sayDay(date, say),
    days: daysMissed,
    clearance:
      creatinineClearance === 'unknown'
        ? say('concentration.not-set')
        : formatWritten({ value: creatinineClearance, unit: 'mL/min' }, say),
    dialysis: formatWritten({ value: dialysis, unit: 'L/h' }, say),
    hours: formatWritten(facts['KIN-05'].figures.session, say),
  });
}

import { sayDate, sayDay, sayWeekday } from '@steady/exchange/prescription';
import { facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { PickOne } from '../pick-one/pick-one.tsx';
import type { CourseDay } from './course-of-plan.ts';
import { DraggedNumber } from './dragged-number.tsx';
import { daysMissed, type WhatIf, whatIfKinds } from './what-if.ts';

interface WhatIfEntryProps {
  readonly whatIf: WhatIf;
  readonly onChange: (whatIf: WhatIf) => void;
  /** Those it may begin on. */
  readonly days: readonly CourseDay[];
}

/** What else may happen on the way of the plan, and when. */
export function WhatIfEntry({ whatIf, onChange, days }: WhatIfEntryProps): ReactElement {
  const say = useSay();
  const { kind } = whatIf;
  const kidneys = facts['KIN-07'].figures;
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
      {kind !== 'nothing' && (
        <PickOne
          at="/concentration/what-if-day"
          label={say('concentration.what-if.day')}
          options={days.map(({ date }) => ({ value: date, label: `${sayWeekday(date, say)} ${sayDate(date, say)}` }))}
          value={whatIf.date}
          onChange={(date) => onChange({ ...whatIf, date })}
        />
      )}
      {kind === 'kidneys' && (
        <DraggedNumber
          label={say('concentration.what-if.clearance')}
          unit={say('concentration.kidneys-unit')}
          least={kidneys.least.value}
          most={kidneys.most.value}
          value={whatIf.creatinineClearance}
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
    </div>
  );
}

/** What else happens in what is drawn, and that it is no advice; nothing where nothing else does. */
export function sayWhatIf({ kind, date, creatinineClearance, dialysis }: WhatIf, say: Say): string | undefined {
  if (kind === 'nothing') return undefined;
  return say('concentration.what-if.drawn', {
    kind,
    day: sayDay(date, say),
    days: daysMissed,
    clearance: formatWritten({ value: creatinineClearance, unit: 'mL/min' }, say),
    dialysis: formatWritten({ value: dialysis, unit: 'L/h' }, say),
    hours: formatWritten(facts['KIN-05'].figures.session, say),
  });
}

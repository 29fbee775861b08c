import { facts } from '@steady/knowledge';
import { type ReactElement, useMemo, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { stairsOf } from '../../plan/stairs-of.ts';
import { extentOf } from '../staircase/stairs.ts';
import { CurveInputEntries } from './curve-inputs.tsx';
import { DrawnCurve } from './drawn-curve.tsx';
import { NoCurve } from './no-curve.tsx';
import { PersonUnread, useUnreadOfPerson } from './person-unread.tsx';
import { useCurves } from './use-curves.ts';
import { daysIn, type View, windowOf } from './view.ts';
import { beginOf, type WhatIf } from './what-if.ts';
import { WhatIfEntry } from './what-if-entry.tsx';
import './concentration-curve.css';

/** The levels that a plan comes to in a typical person with these inputs, with their band, in a picture, words and figures. */
export function ConcentrationCurve({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const say = useSay();
  const [view, setView] = useState<View>({ of: 'plan', day: 0 });
  const [whatIf, setWhatIf] = useState<WhatIf>(nothingElse);
  const stairs = useMemo(() => stairsOf(plan, say), [plan, say]);
  const extent = useMemo(() => extentOf(stairs), [stairs]);
  const plans = useMemo(() => [plan], [plan]);
  const window = useMemo(() => windowOf(view, extent), [view, extent]);
  const curves = useCurves(plans, extent, window, whatIf);
  const unread = useUnreadOfPerson();
  /** What happens is looked at in the week in which it does. */
  function askWhatIf(next: WhatIf): void {
    setWhatIf(next);
    if (next.kind !== whatIf.kind || next.day !== whatIf.day) {
      const begin = beginOf(next, curves.planned);
      setView(begin === undefined ? { of: 'plan', day: 0 } : { of: 'week', day: weekAround(begin.day) });
    }
  }

  /** It begins a day early, to show what was before. */
  function weekAround(day: number): number {
    return Math.max(extent.firstDay, Math.min(day - 1, extent.lastDay - daysIn.week));
  }

  const head = (
    <>
      <h3 className="on-paper-only">{say('concentration.title')}</h3>
      <p className="concentration-label">{say('simulation.typical-person')}</p>
    </>
  );
  if (unread.length > 0) {
    return (
      <div className="concentration">
        {head}
        <PersonUnread problems={unread} />
      </div>
    );
  }
  return (
    <div className="concentration">
      {head}
      <CurveInputEntries curves={curves} plan={plan} />
      {typeof curves.shown === 'string' ? (
        <NoCurve curves={curves} plan={plan} />
      ) : (
        <>
          <WhatIfEntry
            whatIf={whatIf}
            onChange={askWhatIf}
            planned={curves.planned}
            present={curves.inputs.kidneys.value}
            happening={curves.happening}
          />
          <DrawnCurve drawn={curves.shown} plan={plan} stairs={stairs} extent={extent} view={view} onView={setView} />
        </>
      )}
    </div>
  );
}

/** What is asked first where somebody asks what if: from the first day of the plan on. */
const nothingElse: WhatIf = {
  kind: 'nothing',
  day: 0,
  creatinineClearance: 'fallen',
  dialysis: facts['KIN-05'].figures.clearance.value,
};

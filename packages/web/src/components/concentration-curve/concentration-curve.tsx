import { type ReactElement, useMemo, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { stairsOf } from '../../plan/stairs-of.ts';
import { extentOf } from '../staircase/stairs.ts';
import { CurveInputEntries } from './curve-inputs.tsx';
import { DrawnCurve } from './drawn-curve.tsx';
import { NoCurve } from './no-curve.tsx';
import { useCurves } from './use-curves.ts';
import { type View, windowOf } from './view.ts';
import './concentration-curve.css';

/** The levels that a plan comes to in a typical person with these inputs, with their band, in a picture, words and figures. */
export function ConcentrationCurve({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const say = useSay();
  const [view, setView] = useState<View>({ of: 'plan', day: 0 });
  const stairs = useMemo(() => stairsOf(plan, say), [plan, say]);
  const extent = useMemo(() => extentOf(stairs), [stairs]);
  const plans = useMemo(() => [plan], [plan]);
  const window = useMemo(() => windowOf(view, extent), [view, extent]);
  const curves = useCurves(plans, extent, window);
  return (
    <div className="concentration">
      <p className="concentration-label">{say('simulation.typical-person')}</p>
      <CurveInputEntries curves={curves} />
      {typeof curves.shown === 'string' ? (
        <NoCurve curves={curves} plan={plan} />
      ) : (
        <DrawnCurve drawn={curves.shown} plan={plan} stairs={stairs} extent={extent} view={view} onView={setView} />
      )}
    </div>
  );
}

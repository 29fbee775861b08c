import { memo, type ReactElement, useMemo } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Extent, Stairs } from '../staircase/stairs.ts';
import { BesidePicture } from './beside-picture.tsx';
import { CurveLimits } from './curve-limits.tsx';
import { CurveSources } from './curve-sources.tsx';
import { byPlace, findingsTogether } from './findings-together.ts';
import { IndexFold } from './index-fold.tsx';
import { areSetHere } from './known-inputs.ts';
import { LevelTable } from './level-table.tsx';
import { sayDrawnFor } from './say-drawn-for.ts';
import { sayDays } from './say-levels.ts';
import { SettledWords } from './settled-words.tsx';
import type { Curve, DrawnCurves } from './use-curves.ts';
import { daysOf, type View } from './view.ts';
import { ViewPicker } from './view-picker.tsx';
import { ViewPicture } from './view-picture.tsx';
import { sayWhatIf } from './what-if-entry.tsx';

interface DrawnCurveProps {
  readonly drawn: DrawnCurves;
  readonly plan: DrawnPlan;
  readonly stairs: Stairs;
  readonly extent: Extent;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** One answer in a picture, words and figures. While somebody drags it is made anew with each answer, and not before. */
export const DrawnCurve = memo(function DrawnCurve(props: DrawnCurveProps): ReactElement {
  const { drawn, plan, stairs, extent, view, onView } = props;
  const say = useSay();
  const [curve] = drawn.curves as readonly [Curve];
  const { happening, inputs } = drawn;
  const areSet = areSetHere(inputs);
  const found = useMemo(() => byPlace(findingsTogether([{ plan, ...curve }], areSet, say)), [plan, curve, areSet, say]);
  const warned = found.beside.flatMap(({ findings }) => findings.map(({ title }) => `${title}.`));
  const words = sayDays(curve, daysOf(view, curve.course, happening), say);
  return (
    <>
      <p>{sayDrawnFor(inputs, plan, say)}</p>
      {happening !== undefined && <p className="concentration-label">{sayWhatIf(happening, say)}</p>}
      <ViewPicker view={view} onView={onView} course={curve.course} />
      <BesidePicture warnings={found.beside}>
        <ViewPicture drawn={drawn} view={view} stairs={stairs} extent={extent} inWords={words.join(' ')} plan={plan} />
      </BesidePicture>
      <ul className="concentration-words">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <SettledWords words={[...warned, ...words].join(' ')} />
      <LevelTable curve={curve} happening={happening} />
      <CurveLimits plans={[plan]} groups={found.under} happening={happening} level={4} />
      <CurveSources forecast={curve.forecast} />
      <IndexFold plan={plan} course={curve.course} forecast={curve.forecast} stairs={stairs} extent={extent} />
    </>
  );
});

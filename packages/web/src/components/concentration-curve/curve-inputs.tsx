import { facts } from '@steady/knowledge';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { DraggedNumber } from './dragged-number.tsx';
import { ageIn } from './known-inputs.ts';
import type { Curves } from './use-curves.ts';

/** As far as the weight goes that can be dragged, kg; the model itself draws no line. Nobody grown weighs what an infant does. */
const weights = { least: 5, leastGrown: 25, most: 200 };

interface CurveInputEntriesProps {
  readonly curves: Curves;
  readonly plan: DrawnPlan;
}

/** What the curve is drawn for, to drag. */
export function CurveInputEntries({ curves, plan }: CurveInputEntriesProps): ReactElement | null {
  const say = useSay();
  const { known, inputs, choose, problems } = curves;
  // whatever were set, nothing could be drawn
  if (problems.some(({ code }) => code === 'kidneys.acute-injury')) return null;
  const { least, most } = facts['KIN-07'].figures;
  const age = ageIn(plan);
  const isGrown = age !== 'unknown' && age >= facts['DOSE-22'].figures.adultFrom.value;
  const lightest = isGrown ? weights.leastGrown : weights.least;
  // whoever is lighter or heavier than that is still drawn as they are
  const weight = known.weight.value === 'unknown' ? [] : [known.weight.value];
  return (
    <div className="curve-inputs on-screen-only">
      <DraggedNumber
        label={say('concentration.kidneys')}
        unit={say('concentration.kidneys-unit')}
        least={least.value}
        most={most.value}
        value={inputs.kidneys.value}
        onChange={(value) => choose('kidneys', value)}
        {...(inputs.kidneys.from === 'chosen' && { onReset: () => choose('kidneys', undefined) })}
      />
      <DraggedNumber
        label={say('concentration.weight')}
        unit={say('concentration.weight-unit')}
        least={Math.min(lightest, ...weight)}
        most={Math.max(weights.most, ...weight)}
        value={inputs.weight.value}
        onChange={(value) => choose('weight', value)}
        {...(inputs.weight.from === 'chosen' && { onReset: () => choose('weight', undefined) })}
      />
    </div>
  );
}

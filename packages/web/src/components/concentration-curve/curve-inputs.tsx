import { sayDate } from '@steady/exchange/prescription';
import { facts } from '@steady/knowledge';
import { formatWritten, type Say } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { DraggedNumber } from './dragged-number.tsx';
import type { CurveInputs, Input } from './known-inputs.ts';
import type { Curves } from './use-curves.ts';

/** As far as the weight goes that can be dragged, kg; the model itself draws no line. */
const weights = { least: 5, most: 200 };

/** What the curve is drawn for, to drag. */
export function CurveInputEntries({ curves }: { readonly curves: Curves }): ReactElement | null {
  const say = useSay();
  const { known, inputs, choose, problems } = curves;
  // whatever were set, nothing could be drawn
  if (problems.some(({ code }) => code === 'kidneys.acute-injury')) return null;
  const { least, most } = facts['KIN-07'].figures;
  const heaviest = known.weight.value === 'unknown' ? weights.most : Math.max(weights.most, known.weight.value);
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
        least={weights.least}
        most={heaviest}
        value={inputs.weight.value}
        onChange={(value) => choose('weight', value)}
        {...(inputs.weight.from === 'chosen' && { onReset: () => choose('weight', undefined) })}
      />
    </div>
  );
}

/** For whom a curve is drawn, and how that is known. */
export function sayDrawnFor({ kidneys, weight }: CurveInputs, plan: DrawnPlan, say: Say): string {
  const { creatinine } = plan.request.patient;
  const date = creatinine === 'unknown' ? '' : sayDate(creatinine.on, say);
  const sayInput = ({ value, from }: Input, unit: string) =>
    value === 'unknown'
      ? say('concentration.not-set')
      : say(`concentration.from.${from}`, { value: formatWritten({ value, unit }, say), date });
  return say('concentration.drawn-for', { kidneys: sayInput(kidneys, 'mL/min'), weight: sayInput(weight, 'kg') });
}

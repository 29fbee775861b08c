import { sayDate } from '@steady/exchange/prescription';
import { formatWritten, type Say } from '@steady/language';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { CurveInputs, Input } from './known-inputs.ts';

/** For whom a curve is drawn, and how that is known: an estimate also says that it goes by a weight that is set here. */
export function sayDrawnFor({ kidneys, weight }: CurveInputs, plan: DrawnPlan, say: Say): string {
  const { creatinine } = plan.request.patient;
  const date = creatinine === 'unknown' ? '' : sayDate(creatinine.on, say);
  const isAnew = weight.from === 'chosen' ? 'yes' : 'no';
  const sayInput = ({ value, from }: Input, unit: string) =>
    value === 'unknown'
      ? say('concentration.not-set')
      : say(`concentration.from.${from}`, { value: formatWritten({ value, unit }, say), date, isAnew });
  return say('concentration.drawn-for', { kidneys: sayInput(kidneys, 'mL/min'), weight: sayInput(weight, 'kg') });
}

import { sayDay } from '@steady/exchange/prescription';
import { scaleLinear } from '@visx/scale';
import { type ReactElement, useMemo, useState } from 'react';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { Choice } from '../choice/choice.tsx';
import type { Extent } from '../staircase/stairs.ts';
import { margin } from '../staircase/time-axis.ts';
import { BesidePicture } from './beside-picture.tsx';
import { ComparedTable } from './compared-table.tsx';
import { CurveInputEntries } from './curve-inputs.tsx';
import { CurveLimits } from './curve-limits.tsx';
import { CurvePicture } from './curve-picture.tsx';
import { ComparedSources } from './curve-sources.tsx';
import type { DayLevels } from './day-levels.ts';
import { ribbonOf } from './drawing.ts';
import { byPlace, type FoundPlan, findingsTogether } from './findings-together.ts';
import { areSetHere } from './known-inputs.ts';
import { NoCurve } from './no-curve.tsx';
import { sayDrawnFor } from './say-drawn-for.ts';
import { sayLevel, sayRange } from './say-levels.ts';
import { SettledWords } from './settled-words.tsx';
import { type Curve, useCurves } from './use-curves.ts';
import './concentration-curve.css';

/** A plan with its letter. */
export interface LetteredPlan {
  readonly letter: string;
  readonly plan: DrawnPlan;
}

export interface ComparedCurvesProps {
  /** One to three, of the same person. */
  readonly plans: readonly LetteredPlan[];
  /** The axis all plans share. */
  readonly extent: Extent;
}

/** The lowest or the highest level of each day of up to three plans, on the same axes. */
export function ComparedCurves({ plans: lettered, extent }: ComparedCurvesProps): ReactElement {
  const say = useSay();
  const [which, setWhich] = useState<keyof DayLevels>('lowest');
  const key = lettered.map(({ plan }) => plan);
  // the same list for the same plans, or every letter that is typed would ask anew
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the plans that count, not their list
  const plans = useMemo(() => key, key.concat(Array(3).fill(undefined)).slice(0, 3));
  const curves = useCurves(plans, extent);
  const { shown } = curves;
  const first = plans[0] as DrawnPlan;
  if (typeof shown === 'string') {
    return (
      <div className="concentration">
        <p className="concentration-label">{say('simulation.typical-person')}</p>
        <CurveInputEntries curves={curves} plan={first} />
        <NoCurve curves={curves} plan={first} />
      </div>
    );
  }
  const compared = shown.curves.map((curve, i) => ({ ...curve, letter: lettered[i]?.letter ?? '' }));
  const found = compared.map((curve, i): FoundPlan => ({ ...curve, plan: plans[i] ?? first }));
  const { beside, under } = byPlace(findingsTogether(found, areSetHere(shown.inputs), say));
  const title = say(`concentration.compare.${which}-title`);
  const words = compared.map((curve) => sayCompared(curve));

  function sayCompared({ letter, course, byDay }: Curve & { readonly letter: string }): string {
    const planned = course.days.flatMap(({ step, date }, i) => (typeof step === 'number' ? [{ date, i }] : []));
    const [start, end] = [planned[0], planned.at(-1)];
    const first = byDay[start?.i ?? 0]?.[which];
    const last = byDay[end?.i ?? 0]?.[which];
    if (first === undefined || last === undefined || end === undefined) return '';
    return say('concentration.compare.words', {
      letter,
      first: sayLevel(first.p50, say),
      firstRange: sayRange(first, say),
      last: sayLevel(last.p50, say),
      lastRange: sayRange(last, say),
      day: sayDay(end.date, say),
    });
  }
  return (
    <div className="concentration">
      <p className="concentration-label">{say('simulation.typical-person')}</p>
      <CurveInputEntries curves={curves} plan={first} />
      <p>{sayDrawnFor(shown.inputs, first, say)}</p>
      <div className="on-screen-only">
        <Choice<keyof DayLevels>
          at="/concentration/which"
          label={say('concentration.compare.which')}
          options={(['lowest', 'highest'] as const).map((value) => ({
            value,
            label: say(`concentration.compare.${value}`),
          }))}
          value={which}
          onChange={setWhich}
        />
      </div>
      <BesidePicture warnings={beside}>
        <CurvePicture
          title={title}
          inWords={words.join(' ')}
          unit={say('concentration.unit')}
          ribbons={compared.map(({ letter, course, byDay }) => ribbonOf(which, course, byDay, letter))}
          across={(width) =>
            scaleLinear<number>({
              domain: [extent.firstDay, extent.lastDay],
              range: [margin.left, width - margin.right],
            })
          }
          ticks={(x) => x.ticks(Math.max(2, Math.floor((x.range()[1] as number) / 90))).filter(Number.isInteger)}
          nameOf={(day) => shortDay(first.request.start, day)}
        />
      </BesidePicture>
      <ul className="concentration-words">
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <SettledWords words={words.join(' ')} />
      <ComparedTable which={which} curves={compared} title={title} />
      <CurveLimits plans={[first, ...plans.slice(1)]} groups={under} level={3} />
      <ComparedSources plans={found} />
    </div>
  );
}

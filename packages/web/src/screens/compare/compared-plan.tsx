import type { Purpose } from '@steady/engine';
import type { WirePlanRequest } from '@steady/exchange/api';
import { writePaceText } from '@steady/exchange/prescription';
import { type ReactElement, useId } from 'react';
import { Act } from '../../components/act/act.tsx';
import { FieldProblems } from '../../components/field-note/problems-at.ts';
import { PickOne } from '../../components/pick-one/pick-one.tsx';
import { Staircase } from '../../components/staircase/staircase.tsx';
import type { Extent } from '../../components/staircase/stairs.ts';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import type { PaceMethod, TypedPace } from '../../draft/draft.ts';
import { stairsOf } from '../../plan/stairs-of.ts';
import { sayPlan } from '../../plan/summary-of.ts';
import type { ShownPlan } from '../../plan/use-plan.ts';
import { PaceNumbers } from '../planner/form/pace-numbers.tsx';
import { waysDown, waysUp } from '../planner/form/pace-section.tsx';
import { ComparedFigures } from './compared-figures.tsx';

interface ComparedPlanProps {
  readonly letter: string;
  readonly purpose: Purpose;
  readonly pace: TypedPace;
  readonly shown: ShownPlan;
  /** The axes all plans share. */
  readonly extent: Extent;
  readonly onPace: (fields: Partial<TypedPace>) => void;
  /** Absent for the plan of the planner itself. */
  readonly onUse?: () => void;
  readonly onRemove?: () => void;
}

/** One of the plans side by side: its pace, its stairs, its figures. */
export function ComparedPlan(props: ComparedPlanProps): ReactElement {
  const { letter, purpose, pace, shown, extent, onPace, onUse, onRemove } = props;
  const say = useSay();
  const headingId = useId();
  const at = `/compare/${letter}`;
  const { plan, problems, isOld } = shown;
  const here = problems.map((problem) => ({ ...problem, at: problem.at.replace(/^\/pace/, at) }));
  return (
    <FieldProblems value={here}>
      <section className="compared" aria-labelledby={headingId}>
        <h2 id={headingId} className="compared-title">
          {say('planner.compare.plan', { letter })}
        </h2>
        {plan !== undefined && (
          <p className="on-paper-only">{writePaceText((plan.json as unknown as WirePlanRequest).pace, say)}</p>
        )}
        <div className="compared-pace on-screen-only">
          <PickOne<PaceMethod>
            at={`${at}/method`}
            label={say('planner.pace.label')}
            options={(purpose === 'taper' ? waysDown : waysUp).map((method) => ({
              value: method,
              label: say(`planner.method.${method}`),
            }))}
            value={pace.method}
            onChange={(method) => onPace({ method })}
          />
          <PaceNumbers at={at} purpose={purpose} pace={pace} onChange={onPace} />
        </div>
        <div className={isOld ? 'compared-stairs plan-is-old' : 'compared-stairs'}>
          {isOld &&
            problems.map(({ says }) => (
              <p key={says} className="field-problem">
                {says}
              </p>
            ))}
          {plan !== undefined && (
            <Staircase
              title={sayPlan(plan, say)}
              inWords={say('planner.chart.title')}
              stairs={stairsOf(plan, say)}
              unit={say('planner.unit.daily')}
              nameOfDay={(day) => shortDay(plan.request.start, day)}
              notAllLabelled={say('planner.chart.not-all')}
              extent={extent}
              height={260}
            />
          )}
        </div>
        <ComparedFigures plan={isOld ? undefined : plan} />
        <p className="compared-acts on-screen-only">
          {onUse === undefined ? (
            <span className="quiet">{say('planner.compare.in-use')}</span>
          ) : (
            <Act onAct={onUse} isDisabled={isOld}>
              {say('planner.compare.use')}
            </Act>
          )}
          {onRemove !== undefined && (
            <Act rank="quiet" aloud={say('planner.compare.remove-aloud', { letter })} onAct={onRemove}>
              {say('planner.remove')}
            </Act>
          )}
        </p>
      </section>
    </FieldProblems>
  );
}

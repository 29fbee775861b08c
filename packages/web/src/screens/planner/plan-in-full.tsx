import type { SavedAs } from '@steady/exchange/api';
import { dangerOf } from '@steady/exchange/danger';
import { productsOf } from '@steady/exchange/prescription';
import { facts } from '@steady/knowledge';
import { type ReactElement, type ReactNode, useId } from 'react';
import { ConcentrationFold } from '../../components/concentration-curve/concentration-fold.tsx';
import { FindingList } from '../../components/finding-list/finding-list.tsx';
import { PaperHead } from '../../components/paper-head/paper-head.tsx';
import { SeverityMark } from '../../components/severity-mark/severity-mark.tsx';
import { Staircase } from '../../components/staircase/staircase.tsx';
import { StepTable } from '../../components/step-table/step-table.tsx';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import { sayCutsAboveAsked } from '../../plan/cuts-above-asked.ts';
import { sayFirstStep } from '../../plan/first-step.ts';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import { changesOf } from '../../plan/say-change.ts';
import { sayCourse } from '../../plan/say-course.ts';
import { stairsOf } from '../../plan/stairs-of.ts';
import { sayLargestChange, sayPlan } from '../../plan/summary-of.ts';
import { BasisPart } from './parts/basis-part.tsx';
import { EndPart } from './parts/end-part.tsx';
import { QuantitiesPart } from './parts/quantities-part.tsx';
import './plan-in-full.css';

interface PlanInFullProps {
  readonly plan: DrawnPlan;
  readonly savedAs: SavedAs;
  readonly isOld: boolean;
  /** What of it could be otherwise, beside its headline. */
  readonly offer: ReactNode;
  /** What can be done with it, or what keeps it from being made anew: in one place, so that nothing below moves. */
  readonly children: ReactNode;
}

/** A whole plan: in a line, as stairs, step by step, what to know before signing, what to prescribe, what comes after. */
export function PlanInFull({ plan, savedAs, isOld, offer, children }: PlanInFullProps): ReactElement {
  const say = useSay();
  const { request, made, answer } = plan;
  const summary = sayPlan(plan, say);
  const largest = sayLargestChange(plan, say);
  const aboveAsked = sayCutsAboveAsked(plan, say);
  const firstStep = sayFirstStep(plan, say);
  const toSign = answer.findings.filter((finding) => finding.toSign).length;
  return (
    <>
      <div className="plan-head">
        <p className="plan-draft">{say('planner.plan.draft')}</p>
        <div role="status">
          <h2 className={isOld ? 'plan-summary plan-is-old' : 'plan-summary'}>{summary}</h2>
        </div>
        {largest !== undefined && <p className={isOld ? 'plan-is-old' : ''}>{largest}</p>}
        {aboveAsked !== undefined && (
          <p className={isOld ? 'plan-doubt plan-is-old' : 'plan-doubt'}>
            <SeverityMark severity="caution" /> {aboveAsked}
          </p>
        )}
        {firstStep !== undefined && <p className={isOld ? 'plan-is-old' : ''}>{firstStep}</p>}
        {offer}
        <div className="plan-slot">{children}</div>
      </div>
      <PaperHead plan={plan} savedAs={savedAs} danger={dangerOf(request, facts, say)} />
      <div className={isOld ? 'plan-parts plan-is-old' : 'plan-parts'}>
        <Staircase
          title={sayCourse(plan, say)}
          inWords={[summary, largest, aboveAsked].filter(Boolean).join(' ')}
          stairs={stairsOf(plan, say)}
          unit={say('planner.unit.daily')}
          nameOfDay={(day) => shortDay(request.start, day)}
          notAllLabelled={say('planner.chart.not-all')}
        />
        <ConcentrationFold plan={plan} />
        <Part title={say('planner.table.title')}>
          <StepTable
            steps={made.plan.steps}
            times={request.times}
            products={productsOf(request)}
            region={request.patient.region}
            changes={changesOf(plan, say)}
          />
        </Part>
        <Part title={say('planner.findings.title', { count: answer.findings.length, toSign })}>
          <FindingList findings={answer.findings} basis={answer.basis} />
        </Part>
        <Part title={say('planner.quantities.title')}>
          <QuantitiesPart plan={plan} />
        </Part>
        <Part title={say('planner.end.title')}>
          <EndPart plan={plan} />
        </Part>
        <BasisPart plan={plan} />
      </div>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className="plan-part" aria-labelledby={id}>
      <h3 id={id} className="plan-part-title">
        {title}
      </h3>
      {children}
    </section>
  );
}

import type { LocalDate, Step } from '@steady/engine';
import {
  type Dispense,
  dispenseByDays,
  dispenseBySteps,
  dispenseWhole,
  openStepDays,
  productsOf,
  sayDate,
  writePrescription,
} from '@steady/exchange/prescription';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../../components/choice/choice.tsx';
import { CopyAct } from '../../../components/copy-act/copy-act.tsx';
import { type DispenseRow, Quantities } from '../../../components/quantities/quantities.tsx';
import { useSay } from '../../../device/voice.ts';
import type { DrawnPlan } from '../../../plan/plan-of-draft.ts';
import './quantities-part.css';

type Interval = 'whole' | 'month' | 'step';

/** Days of the interval many prescriptions are written for. */
const month = 28;

/** What to prescribe: quantities for each interval, and the sentences, which read back to the same plan. */
export function QuantitiesPart({ plan }: { readonly plan: DrawnPlan }): ReactElement {
  const say = useSay();
  const [interval, setInterval] = useState<Interval>('whole');
  const products = productsOf(plan.request);
  const lines = writePrescription(plan.made.plan, products, say, plan.request.patient.region);
  return (
    <>
      <div className="on-screen-only">
        <Choice<Interval>
          at="/quantities"
          label={say('planner.quantities.interval')}
          options={[
            { value: 'whole', label: say('planner.quantities.whole') },
            { value: 'month', label: say('planner.quantities.month') },
            { value: 'step', label: say('planner.quantities.step') },
          ]}
          value={interval}
          onChange={setInterval}
        />
      </div>
      <div className="quantities-table">
        <Quantities
          caption={say(`planner.quantities.${interval}`)}
          rows={rowsOf(plan, interval, (from, until) =>
            say('planner.quantities.from-until', { from: sayDate(from, say), until: sayDate(until, say) }),
          )}
          products={products}
        />
      </div>
      {plan.made.plan.steps.at(-1)?.days === null && (
        <p className="quiet">{say('planner.quantities.open', { days: openStepDays })}</p>
      )}
      <h4 className="prescription-title">{say('planner.prescription.title')}</h4>
      <ol className="prescription-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <CopyAct text={lines.join('\n')} label={say('planner.prescription.copy')} />
    </>
  );
}

function rowsOf(
  plan: DrawnPlan,
  interval: Interval,
  title: (from: LocalDate, until: LocalDate) => string,
): DispenseRow[] {
  const products = productsOf(plan.request);
  const course = plan.made.plan;
  const dispenses = {
    whole: () => dispenseWhole(course, plan.made.supply),
    month: () => dispenseByDays(course, month, products),
    step: () => dispenseBySteps(course, products),
  }[interval]();
  if (interval === 'whole') {
    return [{ title: title(firstDay(course.steps), lastDay(dispenses)), dispenses }];
  }
  const byStart = Map.groupBy(dispenses, ({ from }) => from);
  return [...byStart].map(([from, ofStretch]) => ({ title: title(from, lastDay(ofStretch)), dispenses: ofStretch }));
}

function firstDay(steps: readonly Step[]): LocalDate {
  return (steps[0] as Step).from;
}

function lastDay(dispenses: readonly Dispense[]): LocalDate {
  return dispenses
    .map(({ until }) => until)
    .toSorted()
    .at(-1) as LocalDate;
}

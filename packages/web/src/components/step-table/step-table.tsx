// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as a list on a phone is no table to some readers without them
import {
  addDays,
  formatAmount,
  type LocalTime,
  type PlannedIntake,
  type PlanRequest,
  type Product,
  type Step,
} from '@steady/engine';
import { sayClock, sayDate, sayIntake, sayWeekday } from '@steady/exchange/prescription';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { PortionPicture } from '../portion-picture/portion-picture.tsx';
import './step-table.css';

interface StepTableProps {
  readonly steps: readonly Step[];
  readonly times: readonly LocalTime[];
  /** Every product of the plan. */
  readonly products: readonly Product[];
  /** Where people say am and pm, a time has it too. */
  readonly region: PlanRequest['patient']['region'];
  /** How each step differs from the one before, in words; empty where it does not. */
  readonly changes: readonly string[];
}

/**
 * The plan, line by line: dates, the day's dose and how it changes, and each dose as drawn and in words. The roles are
 * said aloud although a table has them, because on a phone it is laid out as a list.
 */
export function StepTable({ steps, times, products, region, changes }: StepTableProps): ReactElement {
  const say = useSay();
  const used = times.filter((time) => steps.some((step) => step.intakes.some((intake) => intake.time === time)));
  const timeOf = (time: LocalTime) => {
    const clock = sayClock(time, region, say);
    return clock === '' ? time : [time, <span key="clock" className="step-clock">{` ${clock}`}</span>];
  };
  return (
    <table className="step-table numbers" role="table">
      <caption className="aloud">{say('planner.table.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {say('planner.table.dates')}
          </th>
          <th role="columnheader" scope="col">
            {say('planner.table.daily')}
          </th>
          {used.map((time) => (
            <th key={time} role="columnheader" scope="col">
              {timeOf(time)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {steps.map((step, i) => (
          <tr key={step.from} role="row">
            <th role="rowheader" scope="row" className="step-dates">
              <Dates step={step} />
            </th>
            <td role="cell" className="step-daily">
              <span className="amount step-dose">{formatAmount(step.daily)}</span>
              {changes[i] !== '' && <span className="step-change">{changes[i]}</span>}
            </td>
            {used.map((time) => (
              <td key={time} role="cell" className="step-intake">
                <span className="step-time" aria-hidden="true">
                  {timeOf(time)}
                </span>
                <Dose intake={step.intakes.find((intake) => intake.time === time)} products={products} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dates({ step: { from, days } }: { readonly step: Step }): ReactElement {
  const say = useSay();
  const until = days === null ? undefined : addDays(from, days - 1);
  return (
    <>
      <span className="step-from">
        {sayWeekday(from, say)} <span className="amount">{sayDate(from, say)}</span>
      </span>
      <span className="step-until">
        {until === undefined || days === null
          ? say('planner.table.open-end')
          : say('planner.table.until', { days, weekday: sayWeekday(until, say), date: sayDate(until, say) })}
      </span>
    </>
  );
}

interface DoseProps {
  readonly intake: PlannedIntake | undefined;
  readonly products: readonly Product[];
}

function Dose({ intake, products }: DoseProps): ReactElement {
  const say = useSay();
  if (intake === undefined || intake.dose.micrograms === 0)
    return <span className="quiet">{say('planner.table.no-dose')}</span>;
  return (
    <span className="step-portions">
      <span className="step-pictures">
        {intake.portions.map((portion) => {
          const product = products.find(({ id }) => id === portion.product);
          return product && <PortionPicture key={portion.product} portion={portion} product={product} />;
        })}
      </span>
      <span>{sayIntake(intake, products, say)}</span>
    </span>
  );
}

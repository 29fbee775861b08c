import { sayDate, sayWeekday } from '@steady/exchange/prescription';
import type { LabelledIndex } from '@steady/language';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import type { CourseDay } from './course-of-plan.ts';

interface IndexTableProps {
  readonly index: LabelledIndex;
  /** One for each of its times. */
  readonly days: readonly CourseDay[];
}

/** The index in figures, day by day, each with its band; its label stands in the table too. */
export function IndexTable({ index, days }: IndexTableProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('concentration.index.table')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Rows index={index} days={days} />}
    </Fold>
  );
}

function Rows({ index: { label, p5, p50, p95 }, days }: IndexTableProps): ReactElement {
  const say = useSay();
  return (
    <table className="level-table numbers">
      <caption className="level-caption">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say('concentration.compare.day')}</th>
          <th scope="col">{say('simulation.column.middle')}</th>
          <th scope="col">{say('concentration.people')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, date }, i) => (
          <tr key={day}>
            <th scope="row">
              {sayWeekday(date, say)} <span className="amount">{sayDate(date, say)}</span>
            </th>
            <td>{p50[i]}</td>
            <td>{say('simulation.range', { low: String(p5[i]), high: String(p95[i]) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { type ReactElement, useState } from 'react';
import { shortDay } from '../../device/short-day.ts';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import type { DayLevels } from './day-levels.ts';
import { LevelFigures } from './level-figures.tsx';
import type { Curve } from './use-curves.ts';

interface ComparedTableProps {
  readonly which: keyof DayLevels;
  readonly curves: readonly (Curve & { readonly letter: string })[];
  /** What the figures are of. */
  readonly title: string;
}

/** The picture of the compared plans in figures, week by week. */
export function ComparedTable(props: ComparedTableProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('concentration.compare.table')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Weeks {...props} />}
    </Fold>
  );
}

function Weeks({ which, curves, title }: ComparedTableProps): ReactElement {
  const say = useSay();
  const longest = curves.reduce((best, curve) => (curve.course.days.length > best.course.days.length ? curve : best));
  const weeks = longest.course.days.filter(({ day }) => day >= 0 && day % 7 === 0);
  return (
    <>
      <p>{say('concentration.compare.table-what')}</p>
      <table className="level-table level-table-narrow numbers">
        <caption className="aloud">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('concentration.compare.day')}</th>
            {curves.map(({ letter }) => (
              <th key={letter} scope="col">
                {say('planner.compare.plan', { letter })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ day, date }) => (
            <tr key={day}>
              <th scope="row" className="amount">
                {shortDay(date, 0)}
              </th>
              {curves.map(({ letter, course, byDay }) => {
                const levels = byDay[course.days.findIndex((each) => each.day === day)];
                return (
                  <td key={letter}>
                    {levels === undefined ? say('concentration.compare.ended') : <LevelFigures level={levels[which]} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { sayDate, sayWeekday } from '@steady/exchange/prescription';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import { LevelFigures } from './level-figures.tsx';
import { sayDaily } from './say-levels.ts';
import type { Curve } from './use-curves.ts';

/** The lowest and the highest level at the end of each step, in figures: the middle person, and the band. */
export function LevelTable({ curve }: { readonly curve: Curve }): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('concentration.table.title')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Rows curve={curve} />}
    </Fold>
  );
}

function Rows({ curve: { course, byDay } }: { readonly curve: Curve }): ReactElement {
  const say = useSay();
  const rows = course.days.flatMap((day, i) => {
    const levels = byDay[i];
    return course.days[i + 1]?.step === day.step || levels === undefined ? [] : [{ day, levels }];
  });
  return (
    <>
      <p>{say('concentration.table.what')}</p>
      <table className="level-table numbers">
        <caption className="aloud">{say('concentration.table.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('concentration.table.step')}</th>
            <th scope="col">{say('concentration.table.lowest')}</th>
            <th scope="col">{say('concentration.table.highest')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, levels }) => (
            <tr key={day.day}>
              <th scope="row">
                <span className="amount level-daily">{sayDaily(day)}</span>
                {typeof day.step === 'number' ? (
                  <span className="quiet">
                    {sayWeekday(day.date, say)} <span className="amount">{sayDate(day.date, say)}</span>
                  </span>
                ) : (
                  <span className="quiet">{say(`concentration.table.${day.step}`)}</span>
                )}
              </th>
              <td>
                <LevelFigures level={levels.lowest} />
              </td>
              <td>
                <LevelFigures level={levels.highest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

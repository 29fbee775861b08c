import { sayDate, sayWeekday } from '@steady/exchange/prescription';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import { LevelFigures } from './level-figures.tsx';
import { sayDaily } from './say-levels.ts';
import type { Curve } from './use-curves.ts';
import { daysInTable } from './view.ts';
import type { Happening } from './what-if.ts';

interface LevelTableProps {
  readonly curve: Curve;
  /** Its days have rows too. */
  readonly happening: Happening | undefined;
}

/** The lowest and the highest level at the end of each step, in figures: the middle person, and the band. */
export function LevelTable(props: LevelTableProps): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('concentration.table.title')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Rows {...props} />}
    </Fold>
  );
}

function Rows({ curve: { course, byDay }, happening }: LevelTableProps): ReactElement {
  const say = useSay();
  const rows = daysInTable(course, happening).flatMap(({ day, place }) => {
    const levels = byDay[place];
    return levels === undefined ? [] : [{ day, levels }];
  });
  return (
    <>
      <p>{say('concentration.table.what')}</p>
      {happening !== undefined && <p>{say('concentration.table.what-if')}</p>}
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
                {typeof day.step !== 'number' && (
                  <span className="quiet">{say(`concentration.table.${day.step}`)}</span>
                )}
                {(typeof day.step === 'number' || happening?.days.includes(day.day)) && (
                  <span className="quiet">
                    {sayWeekday(day.date, say)} <span className="amount">{sayDate(day.date, say)}</span>
                  </span>
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

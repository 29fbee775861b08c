import type { LocalDate } from '@steady/engine';
import type { WirePumpAnswer } from '@steady/exchange/api';
import { formatWritten, sayDay } from '@steady/language';
import type { ReactElement } from 'react';
import { FindingList } from '../../components/finding-list/finding-list.tsx';
import { Fold } from '../../components/fold/fold.tsx';
import { Source } from '../../components/source/source.tsx';
import { useSay } from '../../device/voice.ts';

/** The dates of a pump: refill-by as the largest thing, then what presses, the bridge, the volume, and the sources. */
export function PumpDates({ answer }: { readonly answer: WirePumpAnswer }): ReactElement {
  const say = useSay();
  const { bridge, returned, forPerson, basis, findings } = answer;
  const day = (date: string) => (date === 'unknown' ? say('pump.unknown') : sayDay(date as LocalDate, say));
  const dates = [
    ['book', answer.bookBy],
    ['warn', answer.warnFrom],
    ['press', answer.pressFrom],
    ['alarm', answer.alarmOn],
    ['empty-on', answer.emptyOn],
    ['keeps', answer.keepsUntil],
    ['replace', answer.replaceBy],
  ] as const;
  return (
    <>
      <section aria-labelledby="refill-by" className="pump-first">
        <h2 id="refill-by" className="pump-refill-by">
          <span className="pump-refill-label">{say('pump.page.refill-by')}</span> {day(answer.refillBy)}
        </h2>
        <p className="quiet">{say(`pump.limited-by.${answer.limitedBy}`)}</p>
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="pump-findings">
          <h3 id="pump-findings">{say('terminal.findings')}</h3>
          <FindingList findings={findings} basis={basis} />
        </section>
      )}
      <section aria-labelledby="pump-dates">
        <h3 id="pump-dates">{say('pump.dates')}</h3>
        <dl className="pump-list numbers">
          {dates.map(([name, date]) => (
            <Line key={name} name={say(`pump.page.${name}`)} value={day(date)} />
          ))}
          <Line name={say('pump.page.flow')} value={formatWritten(answer.flow, say)} />
        </dl>
      </section>
      {bridge && (
        <section aria-labelledby="pump-bridge">
          <h3 id="pump-bridge">{say('pump.bridge')}</h3>
          <dl className="pump-list numbers">
            <Line
              name={say('pump.page.bridge')}
              value={say('pump.page.dose-for', {
                dose: formatWritten(bridge.dailyDose, say),
                hours: formatWritten(bridge.duration, say),
              })}
            />
            <Line
              name={say('pump.page.without')}
              value={say('pump.page.dose-for', {
                dose: formatWritten(bridge.without.dailyDose, say),
                hours: formatWritten(bridge.without.duration, say),
              })}
            />
          </dl>
        </section>
      )}
      {returned && (
        <section aria-labelledby="pump-returned">
          <h3 id="pump-returned">{say('pump.returned')}</h3>
          <p>
            {say('pump.returned.line', {
              returned: formatWritten(returned.returned, say),
              expected: formatWritten(returned.expected, say),
            })}
          </p>
        </section>
      )}
      {forPerson.length > 0 && (
        <section aria-labelledby="pump-person">
          <h3 id="pump-person">{say('pump.for-person')}</h3>
          {forPerson.map((words) => (
            <p key={words} className="pump-person">
              {words}
            </p>
          ))}
        </section>
      )}
      <Fold title={say('pump.page.sources')}>
        <ul className="sources">
          {[...Map.groupBy(basis, ({ fact }) => fact)].map(([fact, places]) => (
            <li key={fact}>
              <Source fact={fact} places={places} known={places[0]} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  return (
    <div className="pump-line">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

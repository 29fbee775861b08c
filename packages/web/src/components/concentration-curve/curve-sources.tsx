import { formatNumber } from '@steady/engine';
import { type ParameterName, parameterNames } from '@steady/engine/pharmacokinetics';
import { writeBasis } from '@steady/exchange/api';
import { type FactId, facts } from '@steady/knowledge';
import { formatWritten } from '@steady/language';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Fold } from '../fold/fold.tsx';
import { Source } from '../source/source.tsx';
import { people } from './answer-levels.ts';
import type { Forecast } from './forecast-of.ts';

const units = {
  bioavailability: undefined,
  volume: 'L',
  clearance: 'L/h',
  absorptionRate: '1/h',
  lag: 'h',
} as const satisfies Record<ParameterName, string | undefined>;

/** Each parameter of the typical person with its value and the facts it rests on. */
export function CurveSources({ forecast }: { readonly forecast: Forecast }): ReactElement {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={say('concentration.sources')} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Parameters forecast={forecast} />}
    </Fold>
  );
}

function Parameters({ forecast: { simulation, spread } }: { readonly forecast: Forecast }): ReactElement {
  const say = useSay();
  const { parameters, sources, measures } = simulation;
  const sayNumber = (value: number, unit: string | undefined) => {
    const rounded = Number(value.toPrecision(3));
    return unit === undefined ? formatNumber(rounded) : formatWritten({ value: rounded, unit }, say);
  };
  return (
    <>
      <p>{say('concentration.sources.what', { people })}</p>
      <dl className="curve-sources">
        {parameterNames.map((name) => (
          <Sourced
            key={name}
            name={say('simulation.parameter', {
              name: say(`simulation.parameter.${name}`),
              value: sayNumber(parameters[name], units[name]),
            })}
            ids={sources[name]}
          />
        ))}
        <Sourced
          name={say('simulation.half-life', { hours: sayNumber(measures.start.halfLife, 'h'), when: 'always' })}
          ids={[]}
        />
        <Sourced name={say('concentration.parameter.spread')} ids={spread.cites} />
        <Sourced name={say('concentration.parameter.inputs')} ids={['KIN-07', 'KIN-23']} />
      </dl>
    </>
  );
}

function Sourced({ name, ids }: { readonly name: string; readonly ids: readonly FactId[] }): ReactElement {
  const say = useSay();
  const byFact = Map.groupBy(writeBasis(ids, facts, say), ({ fact }) => fact);
  return (
    <div>
      <dt>{name}</dt>
      {[...byFact].map(([fact, places]) => (
        <dd key={fact} className="sources">
          <span>
            <Source fact={fact} places={places} known={places[0]} />
          </span>
        </dd>
      ))}
    </div>
  );
}

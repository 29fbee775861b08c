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
import { type FoundPlan, sayPlans } from './findings-together.ts';
import type { Forecast } from './forecast-of.ts';

const units = {
  bioavailability: undefined,
  volume: 'L',
  clearance: 'L/h',
  absorptionRate: '1/h',
  lag: 'h',
} as const satisfies Record<ParameterName, string | undefined>;

interface CurveSourcesProps {
  readonly forecast: Forecast;
  /** Of the plans it is for, where not all have the same. */
  readonly letters?: readonly string[];
}

/** Each parameter of the typical person with its value and the facts it rests on. */
export function CurveSources({ forecast, letters = [] }: CurveSourcesProps): ReactElement {
  const say = useSay();
  const title = [say('concentration.sources'), ...sayPlans(letters, say)].join(': ');
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold look="line" title={title} isOpen={isOpen} onOpenChange={setOpen}>
      {isOpen && <Parameters forecast={forecast} />}
    </Fold>
  );
}

/** The sources of compared plans, once for all plans that share them. */
export function ComparedSources({ plans }: { readonly plans: readonly FoundPlan[] }): ReactElement {
  const groups = [...Map.groupBy(plans, ({ forecast }) => JSON.stringify(forecast.simulation.parameters)).values()];
  return (
    <>
      {groups.map((group) => (
        <CurveSources
          key={group[0]?.letter}
          forecast={(group[0] as FoundPlan).forecast}
          letters={groups.length === 1 ? [] : group.flatMap(({ letter }) => letter ?? [])}
        />
      ))}
    </>
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
          name={say('simulation.half-life', {
            hours: sayNumber(measures.start.halfLife, 'h'),
            when: measures.later.length > 0 ? 'start' : 'always',
          })}
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

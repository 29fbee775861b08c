import {
  type LevelRange,
  type ParameterName,
  parameterNames,
  type SimulateRequest,
  type Simulation,
} from '@steady/engine';
import type { Pace } from '@steady/engine/pharmacokinetics';
import type { Facts } from '@steady/knowledge';
import { labelledIndex, type Say } from '@steady/language';
import { versions } from './versions.ts';
import type { WireSimulateAnswer } from './wire/simulate-answer.ts';
import { writeBasis, writeCites } from './write-cites.ts';
import { writeFinding } from './write-finding.ts';

const unitOf: Readonly<Record<ParameterName, string>> = {
  bioavailability: '1',
  volume: 'L',
  clearance: 'L/h',
  absorptionRate: '1/h',
  lag: 'h',
};

/** A forecast as JSON, with its sentences and with the words of its sources. */
export function writeSimulateAnswer(
  simulation: Simulation,
  { preset, given, observe }: SimulateRequest,
  facts: Facts,
  say: Say,
): WireSimulateAnswer {
  const { parameters, kidneys, plasma, spinalFluid, measures, population, withdrawal } = simulation;
  const labelled = withdrawal && labelledIndex(withdrawal, say);
  const at = [...observe];
  const rangeOf = (ranges: readonly LevelRange[]) => ({
    low: ranges.map(({ low }) => low),
    high: ranges.map(({ high }) => high),
  });
  return {
    says: say('simulation.typical-person'),
    preset,
    parameters,
    sources: parameterNames.map((parameter) => ({
      parameter,
      value: parameters[parameter],
      unit: unitOf[parameter],
      given: given[parameter] !== undefined,
      cites: writeCites(simulation.sources[parameter], facts, say),
    })),
    ...(kidneys !== 'unknown' && {
      kidneys: {
        creatinineClearance: { value: kidneys.creatinineClearance, unit: 'mL/min' as const },
        from: kidneys.from,
      },
    }),
    concentration: {
      unit: 'ng/mL',
      at,
      value: [...simulation.concentration],
      ...(plasma && { range: rangeOf(plasma) }),
    },
    ...(spinalFluid && {
      spinalFluid: {
        unit: 'ng/mL' as const,
        at,
        lumbar: rangeOf(spinalFluid.map(({ lumbar }) => lumbar)),
        cisternal: rangeOf(spinalFluid.map(({ cisternal }) => cisternal)),
      },
    }),
    measures: {
      ...writePace(measures.start),
      ...(measures.later.length > 0 && {
        changes: measures.later.map((pace) => ({ at: pace.at, ...writePace(pace) })),
      }),
      ...(measures.whole && { whole: measures.whole }),
      ...(measures.lastDay && { lastDay: measures.lastDay }),
    },
    ...(population && {
      population: {
        patients: population.patients,
        seed: population.seed,
        unit: 'ng/mL' as const,
        at,
        p5: [...population.p5],
        p50: [...population.p50],
        p95: [...population.p95],
        cites: writeCites(population.cites, facts, say),
      },
    }),
    ...(labelled && {
      withdrawal: {
        ...labelled,
        at,
        p5: [...labelled.p5],
        p50: [...labelled.p50],
        p95: [...labelled.p95],
        cannotTell: [...labelled.cannotTell],
        cites: writeCites(labelled.cites, facts, say),
      },
    }),
    findings: simulation.findings.map((finding) => writeFinding(finding, facts, say)),
    basis: writeBasis(simulation.basis, facts, say),
    versions,
  };
}

function writePace({ clearance, halfLife, timeToSteadyState }: Pace) {
  return {
    clearance,
    halfLife: { value: halfLife, unit: 'h' as const },
    timeToSteadyState: { value: timeToSteadyState, unit: 'h' as const },
  };
}

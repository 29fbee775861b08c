import {
  type DoseEvent,
  drawPeople,
  type Parameters,
  type PopulationQuantiles,
  type PopulationRequest,
  partsOf,
  populationQuantiles,
  type Schedule,
} from '@steady/engine/pharmacokinetics';
import type { PopulationCrew } from '@steady/exchange/population';

/** 84 days, three doses a day: up from 15 to 60 mg a day in four weeks, four weeks there, and down in four. */
const daily = [15, 30, 45, 60, 60, 60, 60, 60, 45, 30, 15, 7.5];
const schedule: Schedule = {
  doses: daily.flatMap((milligrams, week) =>
    Array.from({ length: 7 * 3 }, (_, i): DoseEvent => {
      const day = 7 * week + Math.floor(i / 3);
      return { at: 24 * day + 6 * (i % 3), milligrams: milligrams / 3, route: 'oral' };
    }),
  ),
  changes: [],
};

/** Every hour of them. */
export const hours = Array.from({ length: 24 * 84 }, (_, hour) => hour);

const typical: Parameters = { bioavailability: 1, clearance: 11, volume: 60, absorptionRate: 1.5, lag: 0.4 };

/** The coefficient of variation of a log-normal parameter whose logarithm has this standard deviation. */
const variation = (omega: number) => Math.sqrt(Math.expm1(omega ** 2));

export function population(patients: number): PopulationRequest {
  const variability = {
    clearance: variation(0.3),
    volume: variation(0.25),
    absorptionRate: variation(0.5),
    lag: variation(0.3),
  };
  return { patients, seed: 1, variability };
}

/** The work, as anyone asks for it: people drawn, followed and read. */
export function ours(patients: number): PopulationQuantiles {
  const answer = populationQuantiles(typical, schedule, hours, population(patients));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

/** The parts that as many workers would work out side by side, each by itself. */
export function partsAlone(patients: number, workers: number): readonly (() => unknown)[] {
  return partsOf(hours.length, workers).map(
    (part) => () => populationQuantiles(typical, schedule, hours, population(patients), part),
  );
}

/** The same people in the plain loop one writes first: two decays a person and no exponential an hour, rows sorted. */
export function plainLoop(patients: number): PopulationQuantiles {
  const people = drawPeople(typical, population(patients));
  const states = people.persons.map(({ absorptionRate: ka, clearance, volume, lag }) => {
    const k = clearance / volume;
    const scale = (1000 * ka) / (volume * (ka - k));
    // none of these people has a lag of more hours than this loop looks ahead, and none a ka that is k
    const late = Math.floor(lag);
    const left = late + 1 - lag;
    return {
      keep: Math.exp(-k),
      keepGut: Math.exp(-ka),
      late,
      in1: scale * Math.exp(-k * left),
      in2: scale * Math.exp(-ka * left),
      x1: 0,
      x2: 0,
    };
  });
  const taken = new Float64Array(hours.length + 1);
  for (const { at, milligrams } of schedule.doses) taken[at] = milligrams;

  const [p5, p50, p95] = [
    new Float64Array(hours.length),
    new Float64Array(hours.length),
    new Float64Array(hours.length),
  ];
  const row = new Float64Array(patients);
  for (const hour of hours) {
    for (const [i, person] of states.entries()) {
      const dose = taken[hour - 1 - person.late] ?? 0;
      person.x1 = person.x1 * person.keep + dose * person.in1;
      person.x2 = person.x2 * person.keepGut + dose * person.in2;
      row[i] = person.x1 - person.x2;
    }
    row.sort();
    p5[hour] = sortedQuantile(row, 0.05);
    p50[hour] = sortedQuantile(row, 0.5);
    p95[hour] = sortedQuantile(row, 0.95);
  }
  return { p5, p50, p95, patients };
}

function sortedQuantile(sorted: Float64Array, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const lower = sorted[Math.floor(place)] as number;
  const upper = sorted[Math.ceil(place)] as number;
  return lower + (place - Math.floor(place)) * (upper - lower);
}

/** The largest relative difference between two answers: a faster answer that is another one is none. */
export function difference(a: PopulationQuantiles, b: PopulationQuantiles): number {
  let largest = 0;
  for (const band of ['p5', 'p50', 'p95'] as const) {
    for (const [i, value] of a[band].entries()) {
      const other = b[band][i] as number;
      largest = Math.max(largest, value === other ? 0 : Math.abs(value - other) / Math.max(value, other));
    }
  }
  return largest;
}

/** The same work on a crew of workers. */
export async function crewed(crew: PopulationCrew, patients: number): Promise<PopulationQuantiles> {
  const asked = { typical, schedule, observe: hours, people: population(patients) };
  const { population: answer } = await crew.answers({ population: asked });
  if (!answer?.ok) throw new Error(JSON.stringify(answer?.problems));
  return answer.value;
}

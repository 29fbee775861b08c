import { advance, type Flow } from './advance.ts';
import { type Disposition, dispositionOf, nothing, type State } from './compartments.ts';
import type { DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { startAfter } from './steady-state.ts';

/** The time from one event to the next, in which nothing happens but what the body does by itself. */
export interface Stretch {
  /** h from the start. */
  readonly from: number;
  /** As it begins. */
  readonly state: State;
  readonly disposition: Disposition;
  readonly flow: Flow;
}

/**
 * The stretches that a schedule comes to, in order, the last one open. State propagation: exact for any schedule and any
 * change of clearance, and the cost grows with the events, not with their square.
 *
 * Drug that waits in the gut keeps its rate of absorption when the clearance changes.
 */
export function stretchesOf(parameters: Parameters, schedule: Schedule): readonly Stretch[] {
  const start = schedule.before ? startAfter(parameters, schedule.before) : { state: nothing, pending: [] };
  const events = [
    ...start.pending.map(({ at, milligrams }): Event => ({ at, depot: milligrams })),
    ...schedule.doses.flatMap((dose) => eventsOf(dose, parameters)),
    ...schedule.changes.map(({ at, clearance }): Event => ({ at, clearance })),
  ].toSorted((a, b) => a.at - b.at);

  let stretch: Stretch = {
    from: 0,
    state: start.state,
    disposition: dispositionOf(parameters),
    flow: { intoDepot: 0, intoCentral: 0 },
  };
  const stretches = [stretch];
  const running = new Set<Supply>();
  for (const [i, event] of events.entries()) {
    if (event.at < 0) throw new RangeError('a dose begins to be absorbed before the start; say it as taken before');
    stretch = {
      from: event.at,
      state: withDose(stateAt(stretch, event.at), event),
      disposition:
        event.clearance === undefined
          ? stretch.disposition
          : dispositionOf({ ...parameters, clearance: event.clearance }),
      flow: flowAfter(event, running, stretch.flow),
    };
    // events at one time make one stretch, with all of them
    if (events[i + 1]?.at !== event.at) stretches.push(stretch);
  }
  return stretches;
}

/** The amounts at a time of a stretch. */
export function stateAt({ from, state, disposition, flow }: Stretch, at: number): State {
  return at === from ? state : advance(state, disposition, flow, at - from);
}

/**
 * The amounts at each of these times, h from the start and in any order. At the time of a dose they are what was there
 * before it.
 */
export function statesAt(parameters: Parameters, schedule: Schedule, at: readonly number[]): readonly State[] {
  const stretches = stretchesOf(parameters, schedule);
  const states = new Array<State>(at.length);
  let current = 0;
  for (const [i, time] of [...at.entries()].toSorted(([, a], [, b]) => a - b)) {
    while ((stretches[current + 1]?.from ?? Number.POSITIVE_INFINITY) < time) current++;
    states[i] = stateAt(stretches[current] as Stretch, time);
  }
  return states;
}

/** ng/mL in plasma at each of these times, as `statesAt` has them. */
export function concentrations(parameters: Parameters, schedule: Schedule, at: readonly number[]): readonly number[] {
  return statesAt(parameters, schedule, at).map(({ central }) => (1000 * central) / parameters.volume);
}

/** Something that happens at one time. */
interface Event {
  readonly at: number;
  /** mg that come into the depot, or into the blood, at once. */
  readonly depot?: number;
  readonly central?: number;
  readonly begins?: Supply;
  readonly ends?: Supply;
  readonly clearance?: number;
}

/** A dose that runs in evenly. */
interface Supply {
  readonly into: 'depot' | 'central';
  /** mg/h. */
  readonly rate: number;
}

function eventsOf({ at, milligrams, route, over }: DoseEvent, { bioavailability, lag }: Parameters): readonly Event[] {
  const into = route === 'oral' ? 'depot' : 'central';
  const from = route === 'oral' ? at + lag : at;
  const amount = route === 'oral' ? bioavailability * milligrams : milligrams;
  if (over === undefined) return [{ at: from, [into]: amount }];
  const supply = { into, rate: amount / over } as const;
  return [
    { at: from, begins: supply },
    { at: from + over, ends: supply },
  ];
}

function withDose(state: State, { depot = 0, central = 0 }: Event): State {
  return { ...state, depot: state.depot + depot, central: state.central + central };
}

/** The sum is made anew each time: what is added and taken away again would leave a trace that never washes out. */
function flowAfter({ begins, ends }: Event, running: Set<Supply>, flow: Flow): Flow {
  if (begins === undefined && ends === undefined) return flow;
  if (begins) running.add(begins);
  if (ends) running.delete(ends);
  const into = (where: Supply['into']) =>
    [...running].reduce((total, supply) => (supply.into === where ? total + supply.rate : total), 0);
  return { intoDepot: into('depot'), intoCentral: into('central') };
}

import { advance, type Flow } from './advance.ts';
import { type Disposition, dispositionOf, nothing, type State } from './compartments.ts';
import type { DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { sumOfRunning } from './running.ts';
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
    ...schedule.doses.flatMap((dose, place) => eventsOf(dose, place, parameters)),
    ...schedule.changes.map(({ at, clearance }): Event => ({ at, clearance })),
  ].toSorted((a, b) => a.at - b.at);

  let stretch: Stretch = {
    from: 0,
    state: start.state,
    disposition: dispositionOf(parameters),
    flow: { intoDepot: 0, intoCentral: 0 },
  };
  const stretches = [stretch];
  const count = schedule.doses.length;
  const running = { depot: sumOfRunning(count), central: sumOfRunning(count) };
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
  readonly supply?: Supply;
  readonly clearance?: number;
}

/** From now on so much of a dose runs in evenly: mg/h, 0 at its end. */
interface Supply {
  readonly into: 'depot' | 'central';
  /** Which dose. */
  readonly place: number;
  readonly rate: number;
}

function eventsOf(
  { at, milligrams, route, over = 0 }: DoseEvent,
  place: number,
  { bioavailability, lag }: Parameters,
): readonly Event[] {
  const into = route === 'oral' ? 'depot' : 'central';
  const from = route === 'oral' ? at + lag : at;
  const amount = route === 'oral' ? bioavailability * milligrams : milligrams;
  if (over === 0) return [{ at: from, [into]: amount }];
  return [
    { at: from, supply: { into, place, rate: amount / over } },
    { at: from + over, supply: { into, place, rate: 0 } },
  ];
}

function withDose(state: State, { depot = 0, central = 0 }: Event): State {
  return { ...state, depot: state.depot + depot, central: state.central + central };
}

type Running = Readonly<Record<Supply['into'], ReturnType<typeof sumOfRunning>>>;

function flowAfter({ supply }: Event, running: Running, flow: Flow): Flow {
  if (supply === undefined) return flow;
  const { into, place, rate } = supply;
  return { ...flow, [into === 'depot' ? 'intoDepot' : 'intoCentral']: running[into](place, rate) };
}

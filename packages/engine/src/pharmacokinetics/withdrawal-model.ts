import type { ClearanceChange, Parameters } from './kinetics.ts';
import { type Adaptation, adapt, adaptToDays, unadapted } from './withdrawal-adaptation.ts';
import type { WithdrawalAssumptions } from './withdrawal-assumptions.ts';
import { move, type Passage, stretchOf } from './withdrawal-passage.ts';

/** What was taken day after day until hour 0; the first dose ever is on the first of these days. */
export interface SteadyDays {
  readonly days: number;
  /** `at` in hours after midnight. */
  readonly doses: readonly OralDose[];
}

/** One dose by mouth. */
export interface OralDose {
  readonly at: number;
  readonly milligrams: number;
}

/** What was taken before hour 0, and what happens from then on; `at` in hours from there. */
export interface Course {
  readonly before: SteadyDays;
  readonly doses: readonly OralDose[];
  readonly changes: readonly ClearanceChange[];
}

/** The model of one person on a grid from hour 0 on: effect and adaptation 0 to 1, index 0 to 100. */
export interface WithdrawalTrace {
  readonly effect: Float64Array;
  readonly adaptation: Float64Array;
  readonly index: Float64Array;
}

/** h between two points of the grid; a day is a whole number of them. */
export const grid = 0.25;

/**
 * The model for one person. One line of it is never shown: what is shown is the band of many, with its label
 * (`withdrawal-index.ts`).
 *
 * @param person  one compartment
 * @param until   h; the grid goes to the first point at or after it
 */
export function traceWithdrawal(
  person: Parameters,
  assumptions: WithdrawalAssumptions,
  { before, doses, changes }: Course,
  until: number,
  hours = grid,
): WithdrawalTrace {
  const { passage, adaptation } = stateAfter(person, assumptions, before, hours);
  const points = Math.ceil(until / hours - 1e-9) + 1;
  const effect = new Float64Array(points);
  const taken = doses.map((dose) => entryOf(dose, person));
  const changed = changes.map(({ at, clearance }) => ({ at, milligrams: 0, clearance }));
  const events = [...entriesAfter(person, before), ...taken, ...changed].sort((a, b) => a.at - b.at);
  followEffect(passage, person, assumptions, events, effect, hours);

  const trace = { effect, adaptation: new Float64Array(points), index: new Float64Array(points) };
  adapt(adaptation, effect, assumptions, hours, trace);
  return trace;
}

/** Something that happens to a passage: mg reach the gut, or the clearance becomes another one (L/h). */
interface PassageEvent {
  readonly at: number;
  readonly milligrams: number;
  readonly clearance?: number;
}

function entryOf({ at, milligrams }: OralDose, person: Parameters): PassageEvent {
  return { at: at + person.lag, milligrams: milligrams * person.bioavailability };
}

/** A day whose passage ends where it began, to this share, is the day that all following ones repeat. */
const alike = 1e-13;

/** Walks the days until they are all alike, then repeats the last one. */
function stateAfter(person: Parameters, assumptions: WithdrawalAssumptions, before: SteadyDays, hours: number) {
  const entries = before.doses.map((dose) => entryOf(dose, person));
  const settled = Math.max(0, ...entries.map(({ at }) => Math.floor(at / 24)));
  const day = new Float64Array(Math.round(24 / hours) + 1);
  let passage: Passage = { gut: 0, body: 0, brain: 0 };
  let adaptation: Adaptation = unadapted;

  for (let count = 0; count < before.days; count++) {
    const start = { ...passage };
    const today = entries
      .filter(({ at }) => Math.floor(at / 24) <= count)
      .map((entry) => ({ ...entry, at: entry.at % 24 }))
      .sort((a, b) => a.at - b.at);
    followEffect(passage, person, assumptions, today, day, hours);
    if (count > settled && isAlike(start, passage)) {
      return { passage, adaptation: adaptToDays(adaptation, day, before.days - count, assumptions, hours) };
    }
    adaptation = adapt(adaptation, day, assumptions, hours);
    passage = { ...passage };
  }
  return { passage, adaptation };
}

function isAlike(one: Passage, other: Passage): boolean {
  return (['gut', 'body', 'brain'] as const).every(
    (part) => Math.abs(one[part] - other[part]) <= alike * Math.abs(other[part]),
  );
}

/** Doses of the days before hour 0 that are absorbed only after it, because of their lag. */
function entriesAfter(person: Parameters, { doses, days }: SteadyDays): readonly PassageEvent[] {
  return doses.flatMap((dose) => {
    const entry = entryOf(dose, person);
    const late = Math.min(days, Math.floor(entry.at / 24));
    return Array.from({ length: late }, (_, ago) => ({ ...entry, at: entry.at - 24 * (ago + 1) }));
  });
}

/** Moves the passage along the grid, through its events in the order of time, and fills in the effect at each point. */
function followEffect(
  passage: Passage,
  person: Parameters,
  { delayHalfLife, halfEffect, steepness }: WithdrawalAssumptions,
  events: readonly PassageEvent[],
  effect: Float64Array,
  hours: number,
): void {
  const delayRate = Math.LN2 / delayHalfLife;
  let clearance = person.clearance;
  let whole = stretchOf(hours, person, clearance, delayRate);
  let next = 0;

  effect[0] = effectOf(passage.brain, halfEffect, steepness);
  for (let point = 1; point < effect.length; point++) {
    const end = point * hours;
    let now = end - hours;
    let over = whole;
    for (let event = events[next]; event !== undefined && event.at < end; event = events[++next]) {
      move(passage, stretchOf(event.at - now, person, clearance, delayRate));
      passage.gut += event.milligrams;
      now = event.at;
      if (event.clearance !== undefined) {
        clearance = event.clearance;
        whole = stretchOf(hours, person, clearance, delayRate);
      }
      over = stretchOf(end - now, person, clearance, delayRate);
    }
    move(passage, over);
    effect[point] = effectOf(passage.brain, halfEffect, steepness);
  }
}

/** Ce^g / (EC50^g + Ce^g), with one power instead of two; 0 where there is nothing. */
function effectOf(brain: number, halfEffect: number, steepness: number): number {
  return 1 / (1 + (halfEffect / brain) ** steepness);
}

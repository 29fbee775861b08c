import { comingDoses } from './coming.ts';
import { byPhase } from './compartments.ts';
import { inflowOf } from './intervals.ts';
import type { Kernel } from './kernel/kernel.ts';
import { plainKernel } from './kernel/plain-kernel.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import { type Modes, modesOf, phasesOf, splitAnew } from './modes.ts';
import { type Moment, momentsOf } from './moments.ts';
import { receive } from './oral-doses.ts';
import { add, concentrations, intervalOver, type Passage } from './passage.ts';
import type { People } from './people.ts';
import { startAfter } from './steady-state.ts';

/**
 * The concentrations of a population, row by row in the order of time: ng/mL, a number a person in the order of `people`.
 * Exact for any schedule. It holds some numbers a person however many times are looked at, so a row is good only until
 * the next one is taken.
 *
 * Between events each phase decays and is fed by the gut. On a regular grid that costs no exponential: they are worked out
 * when an interval has a new length or the clearance is another one.
 *
 * @param observed  h; each time gives one row
 * @param kernel    for as many people, and for as many phases as the typical person has
 */
export function* populationRows(
  people: People,
  typical: Parameters,
  schedule: Schedule,
  observed: readonly number[],
  kernel: Kernel = plainKernel(people.count, phasesOf(typical)),
): Generator<Float64Array, void> {
  const passage = beginning(people, typical, schedule, kernel);
  let before: Moment | undefined;
  for (const moment of momentsOf(schedule, typical.clearance, observed)) {
    if (before !== undefined) passTime(passage, before, moment.at);
    if (moment.isObserved) yield concentrations(passage);
    before = moment;
  }
}

function beginning(people: People, typical: Parameters, schedule: Schedule, kernel: Kernel): Passage {
  const modes = modesOf(people, typical.clearance);
  const passage: Passage = {
    people,
    kernel,
    clearance: typical.clearance,
    modes,
    intervals: [],
    entries: [],
    coming: comingDoses(schedule, typical, people),
  };
  if (schedule.before !== undefined) {
    for (const [i, person] of people.persons.entries()) {
      const { state } = startAfter(person, schedule.before);
      const perMilligram = people.perMilligram[i] as number;
      kernel.gut[i] = state.depot * perMilligram;
      for (const [phase, part] of byPhase(state, modes.dispositions[i] as Modes['dispositions'][number]).entries()) {
        (kernel.levels[phase] as Float64Array)[i] = part * perMilligram;
      }
    }
  }
  return passage;
}

/** From one moment to a time before the next. */
function passTime(passage: Passage, { at, clearance, injected, infused }: Moment, until: number): void {
  if (clearance !== passage.clearance) changeClearance(passage, clearance);
  if (injected > 0)
    add(
      passage,
      injected,
      passage.modes.phases.map(({ share }) => share),
    );

  passage.kernel.move(intervalOver(passage, until - at));
  if (infused > 0) add(passage, infused, inflowOf(passage.modes, until - at));
  receive(passage, at, until);
}

function changeClearance(passage: Passage, clearance: number): void {
  const modes = modesOf(passage.people, clearance);
  splitAnew(passage.kernel.levels, passage.modes, modes);
  passage.clearance = clearance;
  passage.modes = modes;
  passage.intervals = [];
  passage.entries = [];
}

import type { Coming } from './coming.ts';
import { type Entry, entryOf, type Interval, intervalOf } from './intervals.ts';
import type { Modes } from './modes.ts';
import type { People } from './people.ts';

/** A population on its way through time. What moves is written in place: it is moved some thousand times. */
export interface Passage {
  readonly people: People;
  /** ng/mL, as if what is in the gut were in the plasma. */
  readonly gut: Float64Array;
  /** ng/mL, the part of each phase. */
  readonly levels: readonly Float64Array[];
  /** L/h, of the typical person. */
  clearance: number;
  modes: Modes;
  /** Those used last, for they come again: until the clearance changes. */
  intervals: readonly Interval[];
  entries: readonly Entry[];
  /** Doses by mouth that have not been taken in by everyone, in the order of time. */
  coming: readonly Coming[];
}

/** Lengths that differ by less than the rounding of the times they lie between are one length, h. */
const rounding = 1e-12;

/** How many intervals, and how many entries, are kept: a day has no more different ones. */
const kept = 16;

/** Moves everyone on: for each person two multiplications and a sum a phase, and a multiplication for the gut. */
export function move({ gut, levels }: Passage, over: Interval): void {
  for (const [phase, level] of levels.entries()) {
    const { kept, fed } = over.phases[phase] as Interval['phases'][number];
    for (let i = 0; i < level.length; i++) {
      level[i] = (kept[i] as number) * (level[i] as number) + (fed[i] as number) * (gut[i] as number);
    }
  }
  const stays = over.gut;
  for (let i = 0; i < gut.length; i++) (gut[i] as number) *= stays[i] as number;
}

/** Adds to the blood of everyone what is left of some milligrams, phase by phase. */
export function add({ people, levels }: Passage, milligrams: number, left: readonly Float64Array[]): void {
  for (const [phase, level] of levels.entries()) addTo(level, 0, milligrams, people, left[phase] as Float64Array);
}

/** Adds what some absorbed milligrams have become in those whom they have reached. */
export function enter({ people, gut, levels }: Passage, milligrams: number, { from, ...become }: Entry): void {
  addTo(gut, from, milligrams, people, become.gut);
  for (const [phase, level] of levels.entries()) {
    addTo(level, from, milligrams, people, become.phases[phase] as Float64Array);
  }
}

function addTo(level: Float64Array, from: number, milligrams: number, people: People, parts: Float64Array): void {
  const { perMilligram } = people;
  for (let i = 0; i < parts.length; i++) {
    (level[from + i] as number) += milligrams * (perMilligram[from + i] as number) * (parts[i] as number);
  }
}

/** The concentrations: with one compartment its only phase, else the sum of two. */
export function concentrations({ levels }: Passage): Float64Array {
  const [fast, slow] = levels as readonly [Float64Array, Float64Array?];
  return slow === undefined ? fast : fast.map((level, i) => level + (slow[i] as number));
}

/** The interval of some hours, worked out only if it is not known. */
export function intervalOver(passage: Passage, hours: number): Interval {
  const known = passage.intervals.find((each) => Math.abs(each.hours - hours) < rounding);
  if (known !== undefined) return known;

  const made = intervalOf(passage.people, passage.modes, hours);
  passage.intervals = [made, ...passage.intervals.slice(0, kept - 1)];
  return made;
}

/** The entry of a dose into the people from one to another, worked out only if it is not known. */
export function entryAfter(passage: Passage, hours: number, from: number, to: number): Entry {
  const known = passage.entries.find(
    (each) => each.from === from && each.gut.length === to - from && Math.abs(each.hours - hours) < rounding,
  );
  if (known !== undefined) return known;

  const made = entryOf(passage.people, passage.modes, hours, from, to);
  passage.entries = [made, ...passage.entries.slice(0, kept - 1)];
  return made;
}

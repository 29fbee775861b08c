import type { Coming } from './coming.ts';
import { type Entry, entryOf, type Interval, intervalOf } from './intervals.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Modes } from './modes.ts';
import type { People } from './people.ts';

/** A population on its way through time. What moves is written in place: it is moved some thousand times. */
export interface Passage {
  readonly people: People;
  readonly kernel: Kernel;
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

/** Adds to the blood of everyone what is left of some milligrams, phase by phase. */
export function add({ people, kernel: { levels } }: Passage, milligrams: number, left: readonly Float64Array[]): void {
  for (const [phase, level] of levels.entries()) {
    const become = (left[phase] as Float64Array).map((part, i) => part * (people.perMilligram[i] as number));
    addTo(level, 0, milligrams, become);
  }
}

/** Adds what some absorbed milligrams have become in those whom they have reached. */
export function enter({ kernel: { gut, levels } }: Passage, milligrams: number, { from, ...become }: Entry): void {
  addTo(gut, from, milligrams, become.gut);
  for (const [phase, level] of levels.entries()) {
    addTo(level, from, milligrams, become.phases[phase] as Float64Array);
  }
}

/** A sum and a multiplication a person: whatever a dose costs beyond them is worked out once for all like it. */
function addTo(level: Float64Array, from: number, milligrams: number, become: Float64Array): void {
  for (let i = 0; i < become.length; i++) (level[from + i] as number) += milligrams * (become[i] as number);
}

/** The concentrations: with one compartment its only phase, else the sum of two. */
export function concentrations({ kernel: { levels } }: Passage): Float64Array {
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

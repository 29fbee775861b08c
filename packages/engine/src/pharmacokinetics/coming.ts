import type { Parameters, Repeating, Schedule } from './kinetics.ts';
import { lagsBelow, type People } from './people.ts';

/** A dose by mouth that some people, or all, have yet to take in. */
export interface Coming {
  /** h, when it is taken. */
  readonly at: number;
  /** mg that will reach the blood. */
  readonly milligrams: number;
  /** h that it runs in evenly; 0 for a dose at once. */
  readonly over: number;
  /** How many people have taken it in: the first ones. */
  taken: number;
}

/** The doses by mouth of a schedule, in the order of time, and those before it that have not reached everyone at hour 0. */
export function comingDoses({ doses, before }: Schedule, { bioavailability }: Parameters, people: People): Coming[] {
  const later = doses
    .filter(({ route }) => route === 'oral')
    .map(({ at, milligrams, over = 0 }) => ({ at, milligrams: bioavailability * milligrams, over, taken: 0 }));
  const earlier = (before === undefined ? [] : onTheWay(before, people)).map(({ at, milligrams }) => ({
    at,
    milligrams: bioavailability * milligrams,
    over: 0,
    taken: lagsBelow(-at, people),
  }));
  return [...earlier, ...later].sort((a, b) => a.at - b.at);
}

/** Of doses that were repeated until hour 0, those that whoever has the longest lag has not begun to absorb. */
function onTheWay({ every, doses }: Repeating, { lag, count }: People): Repeating['doses'] {
  const longest = lag[count - 1] ?? 0;
  return doses.flatMap(({ at, milligrams }) => {
    const last = at - every * (Math.floor(at / every) + 1);
    const rounds = Math.max(0, Math.floor((last + longest) / every) + 1);
    return Array.from({ length: rounds }, (_, round) => ({ at: last - round * every, milligrams }));
  });
}

import { advance, type Flow } from './advance.ts';
import { byPhase, type Disposition, nothing } from './compartments.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import { enter, entryAfter, type Passage } from './passage.ts';
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

const noFlow: Flow = { intoDepot: 0, intoCentral: 0 };

/** The doses by mouth of a schedule, and of those before it what some people have not begun to absorb at hour 0. */
export function comingDoses({ doses, before }: Schedule, { bioavailability }: Parameters, people: People): Coming[] {
  const coming = doses
    .filter(({ route }) => route === 'oral')
    .map(({ at, milligrams, over = 0 }) => ({ at, milligrams: bioavailability * milligrams, over, taken: 0 }));
  const earlier =
    before === undefined
      ? []
      : before.doses.flatMap(({ at, milligrams }) => {
          const last = at - before.every * (Math.floor(at / before.every) + 1);
          const slowest = people.lag[people.count - 1] ?? 0;
          const rounds = Math.max(0, Math.floor((last + slowest) / before.every) + 1);
          return Array.from({ length: rounds }, (_, round) => {
            const taken = last - round * before.every;
            return { at: taken, milligrams: bioavailability * milligrams, over: 0, taken: lagsBelow(-taken, people) };
          });
        });
  return [...earlier, ...coming].sort((a, b) => a.at - b.at);
}

/** Takes in, at the end of an interval, the doses that reached somebody in it. */
export function receive(passage: Passage, from: number, until: number): void {
  const { people, coming } = passage;
  let isOver = false;
  for (const dose of coming) {
    if (dose.at >= until) break;
    if (dose.over > 0) takeSlowly(passage, dose, from, until);
    else takeAtOnce(passage, dose, until);
    isOver ||= dose.taken === people.count;
  }
  if (isOver) passage.coming = coming.filter(({ taken }) => taken < people.count);
}

function takeAtOnce(passage: Passage, dose: Coming, until: number): void {
  const first = dose.taken;
  dose.taken = Math.max(first, lagsBelow(until - dose.at, passage.people));
  if (dose.taken === first || dose.milligrams === 0) return;
  enter(passage, dose.milligrams, entryAfter(passage, until - dose.at, first, dose.taken));
}

/** Of a dose that runs in evenly each person has its own part in each interval: worked out one by one. */
function takeSlowly(passage: Passage, dose: Coming, from: number, until: number): void {
  const { people, modes, gut, levels } = passage;
  const flow: Flow = { intoDepot: dose.milligrams / dose.over, intoCentral: 0 };
  const begun = lagsBelow(until - dose.at, people);
  for (let i = dose.taken; i < begun; i++) {
    const disposition = modes.dispositions[i] as Disposition;
    const perMilligram = people.perMilligram[i] as number;
    const begins = Math.max(from, dose.at + (people.lag[i] as number));
    const ends = Math.max(begins, Math.min(until, dose.at + (people.lag[i] as number) + dose.over));
    const state = advance(advance(nothing, disposition, flow, ends - begins), disposition, noFlow, until - ends);
    (gut[i] as number) += perMilligram * state.depot;
    for (const [phase, part] of byPhase(state, disposition).entries()) {
      ((levels[phase] as Float64Array)[i] as number) += perMilligram * part;
    }
  }
  dose.taken = Math.max(dose.taken, lagsBelow(until - dose.at - dose.over, people));
}

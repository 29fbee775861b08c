import { advance, type Flow } from './advance.ts';
import type { Coming } from './coming.ts';
import { byPhase, type Disposition, nothing } from './compartments.ts';
import { enter, entryAfter, type Passage } from './passage.ts';
import { lagsBelow } from './people.ts';

const noFlow: Flow = { intoDepot: 0, intoCentral: 0 };

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
  const { people, modes, kernel } = passage;
  const { gut, levels } = kernel;
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

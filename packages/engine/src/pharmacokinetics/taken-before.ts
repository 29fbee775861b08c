import type { CountedDose } from './most-in-a-day.ts';

/** From this time on so much has been taken, micrograms, and so much runs in, micrograms an hour. */
interface Known {
  readonly at: number;
  readonly taken: number;
  readonly rate: number;
}

/** How much has been taken, or has run in, before a time in h; a dose at that very time is not among it. Micrograms. */
export function takenBefore(doses: readonly CountedDose[]): (time: number) => number {
  const turns = doses
    .flatMap(({ at, micrograms, over = 0 }) =>
      over === 0
        ? [{ at, step: micrograms, bend: 0 }]
        : [
            { at, step: 0, bend: micrograms / over },
            { at: at + over, step: 0, bend: -micrograms / over },
          ],
    )
    .toSorted((a, b) => a.at - b.at);
  const known: Known[] = [];
  let [taken, rate, last] = [0, 0, 0];
  for (const { at, step, bend } of turns) {
    taken += rate * (at - last) + step;
    rate += bend;
    last = at;
    known.push({ at, taken, rate });
  }
  return (time) => {
    const at = known[countBefore(known, time) - 1];
    return at === undefined ? 0 : at.taken + at.rate * (time - at.at);
  };
}

/** How many of some times in order come before another one. */
function countBefore(known: readonly Known[], time: number): number {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] as Known).at < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

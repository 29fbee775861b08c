/** A dose as it counts here: a whole number of micrograms, at once or evenly over some hours. */
export interface CountedDose {
  /** h. */
  readonly at: number;
  readonly micrograms: number;
  /** h. */
  readonly over?: number;
}

const day = 24;

/** The most that is taken, or runs in, within any half-open 24 h; whole micrograms. */
export function mostInADay(doses: readonly CountedDose[]): number {
  return mostWithin(day, doses);
}

/** The same within any half-open time of so many hours. */
export function mostWithin(hours: number, doses: readonly CountedDose[]): number {
  const turns = doses.flatMap((dose) => turnsOf(dose, hours)).toSorted((a, b) => a.at - b.at || a.step - b.step);
  let [last, sum, slope, most] = [0, 0, 0, 0];
  for (const { at, step, bend } of turns) {
    sum += slope * (at - last);
    most = Math.max(most, sum, sum + step);
    sum += step;
    slope += bend;
    last = at;
  }
  return Math.round(most);
}

/** From this time on the sum of the hours before is so much more, micrograms, and rises so much faster, micrograms an hour. */
interface Turn {
  readonly at: number;
  readonly step: number;
  readonly bend: number;
}

/** What runs in evenly comes into these hours bit by bit, and leaves them so. */
function turnsOf({ at, micrograms, over = 0 }: CountedDose, hours: number): readonly Turn[] {
  if (over === 0) {
    return [
      { at, step: micrograms, bend: 0 },
      { at: at + hours, step: -micrograms, bend: 0 },
    ];
  }
  const rate = micrograms / over;
  return [
    { at, step: 0, bend: rate },
    { at: at + Math.min(over, hours), step: 0, bend: -rate },
    { at: at + Math.max(over, hours), step: 0, bend: -rate },
    { at: at + over + hours, step: 0, bend: rate },
  ];
}

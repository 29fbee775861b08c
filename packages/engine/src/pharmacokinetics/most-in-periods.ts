/** A dose that is taken at once. */
export interface TakenDose {
  /** h. */
  readonly at: number;
  readonly micrograms: number;
}

/** Some time, in h; `to` is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 24;

/**
 * The most that is taken in any 24 h that begin in each period, also where they go on after it; of the last period, where it
 * is shorter than a day, in the 24 h that end with its last dose. Whole micrograms.
 *
 * @param periods  in order, each from where the one before ends
 */
export function mostInPeriods(doses: readonly TakenDose[], periods: readonly Span[]): readonly number[] {
  const taken = doses.toSorted((a, b) => a.at - b.at);
  const totals = totalsFrom(taken);
  const last = taken.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  let next = 0;
  return periods.map(({ from, to }) => {
    const isShort = to === Number.POSITIVE_INFINITY && last >= from && last - from < day;
    let first = next;
    while (isShort && first > 0 && (taken[first - 1] as TakenDose).at > last - day) first--;
    while (next < taken.length && (taken[next] as TakenDose).at < to) next++;
    let most = 0;
    for (let dose = first; dose < next; dose++) most = Math.max(most, totals[dose] as number);
    return most;
  });
}

/** What is taken in the 24 h from each dose on. */
function totalsFrom(taken: readonly TakenDose[]): readonly number[] {
  let [sum, end] = [0, 0];
  return taken.map(({ at, micrograms }) => {
    for (; end < taken.length && (taken[end] as TakenDose).at < at + day; end++) {
      sum += (taken[end] as TakenDose).micrograms;
    }
    const total = sum;
    sum -= micrograms;
    return total;
  });
}

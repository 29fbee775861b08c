import type { Bracket, Collected, Kernel } from './kernel/kernel.ts';
import { plainKernel } from './kernel/plain-kernel.ts';
import { select } from './select.ts';

/** Reads one quantile of each of many rows that follow each other in time. */
export type QuantileReader = (row: Float64Array) => number;

/** How many people near a quantile show where it goes next: some tens, and more where there are more. */
const witnessesOf = (count: number) => Math.min(count, 32 + (count >>> 5));

/**
 * How far from where the witnesses point a quantile is looked for, in standard errors of their mean: to look once more now
 * and then costs less than to collect more people every time.
 */
const caution = 3;

/** How much further it is looked for beside a bracket that it was not in, and how often before everyone is collected. */
const further = 1;
const attempts = 5;

/**
 * A quantile of rows of one length, exact: type 7 of Hyndman and Fan (1996), which is that of R.
 *
 * From one time to the next the people around a quantile stay around it. A few of them therefore tell a narrow bracket in
 * which it lies; one look at the row counts who is below and collects who is inside, and among these few it is selected.
 * Where the bracket was wrong the counts show on which side the quantile is, and it is looked for there, in the end among
 * everyone: a bracket saves time and costs nothing else.
 *
 * @param count        people in a row, 1 or more
 * @param probability  0 to 1
 * @param kernel       for as many people
 */
export function quantileReader(
  count: number,
  probability: number,
  { collect, inside }: Pick<Kernel, 'collect' | 'inside'> = plainKernel(count, 0),
): QuantileReader {
  const place = (count - 1) * probability;
  const rank = Math.floor(place);
  const beyond = place - rank;
  const lastNeeded = beyond > 0 ? rank + 1 : rank;

  const values = new Float64Array(count);
  const witnesses = new Int32Array(witnessesOf(count));
  const before = new Float64Array(witnesses.length);
  let remembered = 0;
  let quantile = 0;

  return (row) => {
    let bracket = bracketIn(row);
    let collected = collect(row, bracket);
    for (let i = 1; !holds(collected); i++) {
      bracket = i < attempts && bracket.high > bracket.low ? beside(bracket, collected) : whole;
      collected = collect(row, bracket);
    }
    const { below, found } = collected;
    for (let i = 0; i < found; i++) values[i] = row[inside[i] as number] as number;

    const lower = select(values, rank - below, 0, found - 1);
    quantile = beyond > 0 ? lower + beyond * (least(values, rank - below + 1, found) - lower) : lower;
    remember(row, found, bracket === whole ? quantile : (bracket.high - bracket.low) / 2);
    return quantile;
  };

  function holds({ below, found }: Collected): boolean {
    return below <= rank && lastNeeded < below + found;
  }

  /** Where a quantile is that was not, or not both numbers of it, among those collected. */
  function beside({ low, high }: Bracket, { below, found }: Collected): Bracket {
    const step = further * (high - low);
    if (rank < below) return { low: low - step, high: low };
    return { low: rank < below + found ? low : high, high: high + step };
  }

  /** Where the quantile is if it moved as its witnesses did; not a number where there are none, or they had nothing. */
  function bracketIn(row: Float64Array): Bracket {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < remembered; i++) {
      const growth = (row[witnesses[i] as number] as number) / (before[i] as number);
      sum += growth;
      squares += growth * growth;
    }
    const mean = sum / remembered;
    const variance = Math.max(0, squares / remembered - mean * mean);
    const [middle, width] = [quantile * mean, quantile * caution * Math.sqrt(variance / remembered)];
    return { low: middle - width, high: middle + width };
  }

  /**
   * Takes as witnesses, of those collected, about as many as there is room for, the nearest to the quantile: if people lie
   * evenly on the way to either side on which they were collected.
   */
  function remember(row: Float64Array, found: number, way: number): void {
    const near = found > witnesses.length ? (way * witnesses.length) / found : Number.POSITIVE_INFINITY;
    remembered = 0;
    for (let i = 0; i < found && remembered < witnesses.length; i++) {
      const value = row[inside[i] as number] as number;
      if (Math.abs(value - quantile) > near) continue;
      witnesses[remembered] = inside[i] as number;
      before[remembered] = value;
      remembered++;
    }
  }
}

const whole: Bracket = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function least(numbers: Float64Array, from: number, to: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) smallest = Math.min(smallest, numbers[i] as number);
  return smallest;
}

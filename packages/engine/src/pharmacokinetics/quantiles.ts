import { select } from './select.ts';

/** Reads one quantile of each of many rows that follow each other in time. */
export type QuantileReader = (row: Float64Array) => number;

/** How many people near a quantile show where it goes next: some tens, and more where there are more. */
const witnessesOf = (count: number) => Math.min(count, 32 + (count >>> 5));

/** How far from where the witnesses point a quantile is looked for, in standard errors of their mean. */
const caution = 4;

/** How much wider it is looked for each time it was not there, and how often before everyone is collected. */
const wider = 4;
const attempts = 3;

/**
 * A quantile of rows of one length, exact: type 7 of Hyndman and Fan (1996), which is that of R.
 *
 * From one time to the next the people around a quantile stay around it. A few of them therefore tell a narrow bracket in
 * which it lies; one look at the row counts who is below and collects who is inside, and among these few it is selected.
 * Where the bracket was wrong the counts show it, and it is widened up to everyone: a bracket saves time and costs nothing
 * else.
 *
 * @param count        people in a row, 1 or more
 * @param probability  0 to 1
 */
export function quantileReader(count: number, probability: number): QuantileReader {
  const place = (count - 1) * probability;
  const rank = Math.floor(place);
  const beyond = place - rank;
  const lastNeeded = beyond > 0 ? rank + 1 : rank;

  const inside = new Int32Array(count + 1);
  const values = new Float64Array(count);
  const witnesses = new Int32Array(witnessesOf(count));
  const before = new Float64Array(witnesses.length);
  let remembered = 0;
  let quantile = 0;

  return (row) => {
    let { middle, width } = bracketIn(row);
    let collected = collect(row, middle - width, middle + width, inside);
    for (let i = 1; !holds(collected); i++) {
      width = i < attempts ? width * wider : Number.NaN;
      collected = Number.isNaN(width) ? everyone(count, inside) : collect(row, middle - width, middle + width, inside);
    }
    const { below, found } = collected;
    for (let i = 0; i < found; i++) values[i] = row[inside[i] as number] as number;

    const lower = select(values, rank - below, 0, found - 1);
    quantile = beyond > 0 ? lower + beyond * (least(values, rank - below + 1, found) - lower) : lower;
    remember(row, rank - below, found);
    return quantile;
  };

  function holds({ below, found }: Collected): boolean {
    return below <= rank && lastNeeded < below + found;
  }

  /** Where the quantile is if it moved as its witnesses did; not a number where there are none, or they had nothing. */
  function bracketIn(row: Float64Array): { readonly middle: number; width: number } {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < remembered; i++) {
      const growth = (row[witnesses[i] as number] as number) / (before[i] as number);
      sum += growth;
      squares += growth * growth;
    }
    const mean = sum / remembered;
    const variance = Math.max(0, squares / remembered - mean * mean);
    return { middle: quantile * mean, width: quantile * caution * Math.sqrt(variance / remembered) };
  }

  /** Takes as witnesses, of those collected, the nearest to the quantile in rank. */
  function remember(row: Float64Array, place: number, found: number): void {
    const half = witnesses.length >>> 1;
    const lowest = select(values, Math.max(0, place - half), 0, place);
    const highest = select(values, Math.min(found - 1, place + half), place, found - 1);
    remembered = 0;
    for (let i = 0; i < found && remembered < witnesses.length; i++) {
      const value = row[inside[i] as number] as number;
      if (value < lowest || value > highest) continue;
      witnesses[remembered] = inside[i] as number;
      before[remembered] = value;
      remembered++;
    }
  }
}

interface Collected {
  readonly below: number;
  readonly found: number;
}

/** Who is in a bracket, by their place in the row; nobody in one that is not a number. */
function collect(row: Float64Array, low: number, high: number, inside: Int32Array): Collected {
  let [below, found] = [0, 0];
  for (let i = 0; i < row.length; i++) {
    const value = row[i] as number;
    // without a branch: half of all people are on either side of the median, and a processor would guess in vain
    const isBelow = +(value < low);
    below += isBelow;
    inside[found] = i;
    found += +(value <= high) - isBelow;
  }
  return { below, found };
}

function everyone(count: number, inside: Int32Array): Collected {
  for (let i = 0; i < count; i++) inside[i] = i;
  return { below: 0, found: count };
}

function least(numbers: Float64Array, from: number, to: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) smallest = Math.min(smallest, numbers[i] as number);
  return smallest;
}

import type { Interval } from '../intervals.ts';

/**
 * The two loops over everyone that are nearly all of the work of a population: to move on, and to find who is in a
 * bracket. There are two of them with the same numbers to the last bit: the plain one, which runs everywhere and says what
 * the other must do, and one of vector instructions.
 */
export interface Kernel {
  /** ng/mL, as if what is in the gut were in the plasma. */
  readonly gut: Float64Array;
  /** ng/mL, the part of each phase. */
  readonly levels: readonly Float64Array[];
  /** Moves everyone on: two multiplications and a sum a phase, and a multiplication for the gut. */
  readonly move: (over: Interval) => void;
  /** Counts a row. The places of those who are in the bracket are then the first in `inside`, rising. */
  readonly collect: (row: Float64Array, bracket: Bracket) => Collected;
  readonly inside: Int32Array;
}

/** Both ends belong to it. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
}

export interface Collected {
  readonly below: number;
  readonly found: number;
}

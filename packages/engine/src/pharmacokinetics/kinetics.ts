/**
 * The words of pharmacometrics, in its units: hours, milligrams, litres, litres an hour, and ng/mL in plasma. Times are
 * hours since the start of a simulation; no calendar and no clock comes in here.
 */

/** How a person handles baclofen; true values, not divided by the bioavailability, unless that is 1. */
export interface Parameters {
  /** The share of an oral dose that reaches the blood, 0 to 1 (F). */
  readonly bioavailability: number;
  /** L; the central volume where there are two compartments (V). */
  readonly volume: number;
  /** L/h; of the whole body, dialysis included (CL). */
  readonly clearance: number;
  /** Per hour (ka). */
  readonly absorptionRate: number;
  /** h from taking a dose to the beginning of its absorption. */
  readonly lag: number;
  /** Present with two compartments only. */
  readonly transfer?: Transfer;
}

/** Exchange with the peripheral compartment, per hour (k12 and k21). */
export interface Transfer {
  readonly toPeripheral: number;
  readonly toCentral: number;
}

/** One dose into a person's blood. */
export interface DoseEvent {
  /** h from the start. */
  readonly at: number;
  readonly milligrams: number;
  readonly route: 'oral' | 'intravenous';
  /** h; a dose that runs in evenly, as an infusion into a vein does. */
  readonly over?: number;
}

/** From this time on, the clearance of the whole body is another one. */
export interface ClearanceChange {
  /** h from the start. */
  readonly at: number;
  /** L/h; dialysis included. */
  readonly clearance: number;
}

/** What happens to a person, in any order. */
export interface Schedule {
  readonly doses: readonly DoseEvent[];
  readonly changes: readonly ClearanceChange[];
  /** What was taken by mouth before the start; nothing where it is left out. */
  readonly before?: Repeating;
}

/** Doses by mouth that were taken again and again, for so long that each round was like the one before it. */
export interface Repeating {
  /** h from one round to the next. */
  readonly every: number;
  /** The doses of one round; `at` in h from the start, in whichever round. */
  readonly doses: readonly { readonly at: number; readonly milligrams: number }[];
}

import type { Region } from '@steady/knowledge';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { KidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Pace, Purpose } from '../plan/request.ts';

/** What the rules of a plan look at: the request and the finished steps, in plain numbers. */
export interface Seen {
  readonly purpose: Purpose;
  readonly start: LocalDate;
  readonly pace: Pace;
  /** When doses are taken, in the order of the clock. */
  readonly times: readonly LocalTime[];
  readonly timesGiven: boolean;
  /** What is taken now, micrograms a day; 0 for a first prescription. */
  readonly before: number;
  readonly target: number;
  /** The products that some dose of the plan is taken from. */
  readonly products: readonly Product[];
  readonly steps: readonly SeenStep[];
  readonly endsAboveZero: boolean;
  readonly age: number | Unknown;
  readonly kidney: KidneyFunction;
  readonly patient: Patient;
  readonly region: Region | Unknown;
}

/** One step in plain numbers. */
export interface SeenStep {
  /** Micrograms a day. */
  readonly daily: number;
  readonly days: number | null;
  /** The largest single dose, micrograms. */
  readonly largestDose: number;
  /** Each volume of a liquid that is measured for a dose, microlitres. */
  readonly volumes: readonly number[];
  /** Whether a half tablet is taken in this step. */
  readonly hasHalves: boolean;
  /** Whether the step is a signed step back: the only rise a taper may have (P5). */
  readonly isStepBack: boolean;
}

import type { Region } from '@steady/knowledge';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { KidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Pace, Purpose } from '../plan/request.ts';

/** What the rules about a person look at, in a plan and in a check of what is taken now, in plain numbers. */
export interface SeenPerson {
  readonly purpose: Purpose | 'check';
  /** The first day of the plan, or the day of the check. */
  readonly start: LocalDate;
  /** What is taken now, micrograms a day; 0 for nothing yet; `unknown` only in a check that was told no doses. */
  readonly before: number | Unknown;
  /** What the plan goes to, micrograms a day; in a check what is taken now. */
  readonly target: number | Unknown;
  /** The steps of the plan; in a check what is taken now, as one open step. */
  readonly steps: readonly SeenStep[];
  readonly age: number | Unknown;
  readonly kidney: KidneyFunction;
  readonly patient: Patient;
  readonly region: Region | Unknown;
}

/** What the rules of a plan look at: the request and the finished steps. */
export interface Seen extends SeenPerson {
  readonly purpose: Purpose;
  readonly pace: Pace;
  /** When doses are taken, in the order of the clock. */
  readonly times: readonly LocalTime[];
  readonly timesGiven: boolean;
  readonly before: number;
  readonly target: number;
  /** The products that some dose of the plan is taken from. */
  readonly products: readonly Product[];
  readonly endsAboveZero: boolean;
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

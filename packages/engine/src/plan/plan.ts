import type { LocalDate } from '../calendar/calendar.ts';
import type { Portion } from '../medicine/product.ts';
import type { DailyDose } from '../quantity/quantity.ts';
import type { Intake } from '../regimen/regimen.ts';
import type { Purpose } from './request.ts';

/** A dose of the plan and what the hand takes for it. */
export interface PlannedIntake extends Intake {
  readonly portions: readonly Portion[];
}

/** Some days with the same doses each day. */
export interface Step {
  readonly from: LocalDate;
  /** How many days; `null` for as long as it is prescribed. */
  readonly days: number | null;
  readonly daily: DailyDose;
  /** The doses of a day, in the order of the clock; a time without a dose is not listed. */
  readonly intakes: readonly PlannedIntake[];
  /** Why the dose is what it is. */
  readonly why: 'start' | 'rise' | 'cut' | 'hold' | 'step-back' | 'switch-products';
  /** The names of the products in use during this step. */
  readonly products: readonly string[];
}

/** What comes after the last step. */
export interface End {
  /**
   * `zero`: the first day without baclofen. `maintenance`: the last dose goes on. `held`: waits for a clinician.
   * `unfinished`: the plan stops above zero and needs a successor (P11).
   */
  readonly kind: 'zero' | 'maintenance' | 'held' | 'unfinished';
  /** The day it begins. */
  readonly on: LocalDate;
  /** How long to watch for what, from the day it begins; empty unless `zero`. */
  readonly watch: readonly Watch[];
}

/** One stretch of after-care. */
export interface Watch {
  readonly how: 'closely' | 'daily' | 'weekly';
  readonly until: LocalDate;
}

/** A whole course, ready to be checked and signed by a clinician. It is never active by itself (P10). */
export interface Plan {
  readonly purpose: Purpose;
  readonly steps: readonly Step[];
  readonly end: End;
}

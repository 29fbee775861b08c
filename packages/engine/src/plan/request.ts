import type { LocalDate, LocalTime, TimeZone } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { Patient } from '../patient/patient.ts';
import type { DailyDose } from '../quantity/quantity.ts';
import type { Regimen } from '../regimen/regimen.ts';

export type Purpose = 'titrate' | 'taper';

/** How fast the dose changes. A clinician chooses; Steady never prefers one. */
export type Pace =
  /** The label's own ladder up, or its own window down. */
  | { readonly method: 'label' }
  /** The same change in mg a day, every so many days. `last` is the last daily dose before zero. */
  | {
      readonly method: 'fixed';
      readonly change: DailyDose;
      readonly everyDays: number;
      readonly last?: DailyDose;
    }
  /** A share of the current dose, in percent, every so many days. */
  | { readonly method: 'percent'; readonly percent: number; readonly everyDays: number; readonly last?: DailyDose }
  /** The best plan that fits the days, under the limits: each step at least `stepDays`, no cut above `cut`. */
  | {
      readonly method: 'gentlest';
      readonly days: number;
      readonly stepDays?: number;
      readonly cut?: DailyDose;
      readonly last?: DailyDose;
    }
  /** The daily doses the clinician wrote, one by one; `days` of the last may be open. */
  | { readonly method: 'chosen'; readonly steps: readonly ChosenStep[] };

export interface ChosenStep {
  readonly daily: DailyDose;
  readonly days: number | null;
}

/** What happens to a plan on its way; each is signed like the plan itself. */
export type Change =
  /** Stay at the step in force for some days more, or until resumed (`null`). */
  | { readonly kind: 'hold'; readonly on: LocalDate; readonly days: number | null }
  /** Go on after an open hold. */
  | { readonly kind: 'resume'; readonly on: LocalDate }
  /** Back to the step before for some days; then go on with half the cuts, or with twice the days. */
  | {
      readonly kind: 'step-back';
      readonly on: LocalDate;
      readonly days: number;
      readonly then: 'half-the-cuts' | 'twice-the-days';
    }
  /** The same milligrams from other products. */
  | { readonly kind: 'switch-products'; readonly on: LocalDate; readonly products: readonly Product[] };

/** Everything a plan follows from, besides the facts. The same request gives the same plan everywhere (P14). */
export interface PlanRequest {
  readonly purpose: Purpose;
  /** The first day of the first changed dose. */
  readonly start: LocalDate;
  readonly timeZone: TimeZone;
  /** What is taken now; empty for a first prescription. */
  readonly current: Regimen;
  /** When doses are taken in the plan, in the order of the clock. */
  readonly times: readonly LocalTime[];
  /** Whether the times were given; else they are the ones Steady assumes for so many doses a day. */
  readonly timesGiven: boolean;
  readonly target: DailyDose;
  readonly products: readonly Product[];
  readonly pace: Pace;
  /** A ceiling of the clinician's own, under the population's (P1). */
  readonly limit?: DailyDose;
  /** Days of the last dose kept in reserve when counting what to dispense. */
  readonly reserveDays: number;
  readonly changes: readonly Change[];
  readonly patient: Patient;
}

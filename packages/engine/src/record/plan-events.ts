import type { Region } from '@steady/knowledge';
import type { TimeZone } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Plan } from '../plan/plan.ts';
import type { DailyDose } from '../quantity/quantity.ts';
import type { SymptomLevel } from './dose-events.ts';
import type { EventId } from './event.ts';

/** What a clinician wants proposed when a symptom reaches a level. From the mildest answer to the strongest. */
export const adjustments = ['hold', 'slow', 'step-back', 'stop-and-call'] as const;

export type Adjustment = (typeof adjustments)[number];

/** One rule signed with the plan. It proposes; only another signature changes a dose. */
export interface AdjustmentRule {
  readonly level: Exclude<SymptomLevel, 'none'>;
  readonly propose: Adjustment;
}

/** A plan as it is followed: its steps with their intakes and units, the products, and the clock it goes by. */
export interface WrittenPlan {
  readonly plan: Plan;
  readonly products: readonly Product[];
  /** The zone whose wall clock the times are of. Travel does not change it (T1). */
  readonly zone: TimeZone;
  readonly region: Region | Unknown;
  /** What was taken a day before the plan; 0 for a first prescription. */
  readonly before: DailyDose | Unknown;
  /** The least minutes between two doses, where the clinician set them. */
  readonly gapMinutes: number | Unknown;
}

/** What is decided about the plan. */
export type PlanEvent =
  /**
   * A version of the plan, signed; the event's id names it. It is in force from the first day of its first step, or from
   * the signature where that is later, until a version with a higher `order` is.
   */
  | ({
      readonly kind: 'plan-signed';
      readonly clinician: { readonly id: string; readonly name: string };
      /** The version it changes. */
      readonly parent: EventId | 'none';
      readonly change: 'new' | 'hold' | 'slow' | 'step-back' | 'resume' | 'switch-products' | 'successor';
      readonly reason: string;
      /** The server's count of signatures: among signed versions it decides, never a device's clock (Y5). */
      readonly order: number;
      readonly rules: readonly AdjustmentRule[];
    } & WrittenPlan)
  /** A plan the person typed in from the prescriber's paper: kept, reminded of, never a ground for advice (M11). */
  | ({ readonly kind: 'plan-entered' } & WrittenPlan)
  /** A clinician ends a plan; the event says why. */
  | { readonly kind: 'plan-ended'; readonly plan: EventId; readonly reason: string }
  /** A clinician has looked at a plan that a symptom froze, and it goes on as it is. */
  | { readonly kind: 'plan-reopened'; readonly plan: EventId; readonly reason: string }
  /** The person has read a version. */
  | { readonly kind: 'plan-acknowledged'; readonly plan: EventId }
  /** A device has compared its copy of the plan with the server's, at `happened`. */
  | { readonly kind: 'plan-verified'; readonly plan: EventId };

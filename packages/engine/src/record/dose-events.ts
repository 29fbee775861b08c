import type { Portion } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Oral } from '../quantity/quantity.ts';
import type { EventId } from './event-id.ts';

/** The name of one planned dose: plan, dose-day and place in the day, as `plan/2026-12-03/1`. */
export type SlotId = string & { readonly __brand: 'SlotId' };

/** How much something is felt. `none` says that it is gone. */
export const symptomLevels = ['none', 'mild', 'moderate', 'severe'] as const;

export type SymptomLevel = (typeof symptomLevels)[number];

/** Symptoms of bowel and bladder, which the triage has no question for. */
export const bowelAndBladderSymptoms = [
  'constipation',
  'urine-difficult',
  'urine-wakes-at-night',
  'urine-frequent',
] as const;

/** What happened with doses, and how the person feels. */
export type DoseEvent =
  /** Baclofen went down, at `happened`. The amount is the truth, however large; part of a dose is a smaller amount. */
  | {
      readonly kind: 'dose-taken';
      readonly amount: Oral | Unknown;
      /** From which boxes; `unknown` where nobody said. */
      readonly portions: readonly Portion[] | Unknown;
      /** The planned dose it was, `unplanned` for one beside the plan, `unknown` where nobody said. */
      readonly slot: SlotId | 'unplanned' | Unknown;
    }
  /** The person left a planned dose out on purpose, or says that it was missed. */
  | { readonly kind: 'dose-left-out'; readonly slot: SlotId }
  /** Sick after a dose; which one is `unknown` where nobody said. */
  | { readonly kind: 'vomited'; readonly after: EventId | Unknown }
  /** A symptom, by the code of its question in the triage, or one of `bowelAndBladderSymptoms`. */
  | { readonly kind: 'symptom-noted'; readonly symptom: string; readonly level: SymptomLevel | Unknown };

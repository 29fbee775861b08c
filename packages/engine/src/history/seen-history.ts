import type { Region } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { SymptomLevel } from '../record/dose-events.ts';
import type { Rule } from '../safety/rule.ts';

/** What the rules about weeks and months look at: the record up to a day, in days by the clock of the plan. */
export interface SeenHistory {
  /** The day of the question. */
  readonly on: LocalDate;
  readonly region: Region | Unknown;
  readonly age: number | Unknown;
  readonly conditions: Patient['conditions'];
  /** Whether a clinician signed what is followed. */
  readonly isSigned: boolean;
  /** The planned daily doses in the order of time, those to come among them; `unknown` where two plans claim one place. */
  readonly course: readonly Phase[] | Unknown;
  /** From when on the plan in force waits for a clinician at one dose. */
  readonly heldSince: LocalDate | 'not-held';
  /** The last day on which a clinician wrote something in the record. */
  readonly lastLook: LocalDate | 'none';
  /** What came in, in the order of time. */
  readonly packs: readonly Pack[];
  readonly felt: readonly Felt[];
  /** Every word on a symptom, that it is gone among them. */
  readonly told: readonly Told[];
  /** The last day that the record may not show; `none` where it has no holes. */
  readonly holesUntil: LocalDate | 'none';
  /** Sedating medicines that a list names and the one before it did not. */
  readonly sedatives: readonly NewSedative[];
  /** Kilograms, when the doses were last decided, and as last recorded. */
  readonly weight: { readonly decided: number | Unknown; readonly last: number | Unknown };
}

/** Days with one planned daily dose, made from the same products. */
export interface Phase {
  readonly from: LocalDate;
  /** The first day after it. */
  readonly until: LocalDate | 'open';
  /** Micrograms a day; 0 after a taper to zero. */
  readonly daily: number;
  /** Micrograms a day before it; 0 for nothing, `unknown` where no plan says. */
  readonly before: number | Unknown;
  readonly products: readonly Product[];
  /** Whether it begins with a signed step back: the one rise a taper may have (P5). */
  readonly isStepBack: boolean;
}

/** Something that came in. */
export interface Pack {
  readonly product: Product;
  readonly on: LocalDate;
  /** When somebody entered it. */
  readonly told: LocalDate;
  /** What the plans of that day and of later were made from; `unknown` where two claim one place, empty without a plan. */
  readonly planned: readonly Product[] | Unknown;
  /** It was counted as used up, or went another way. */
  readonly isGone: boolean;
}

/** A symptom, from the day it was felt to the day on which somebody said that it changed or is gone. */
export interface Felt {
  readonly symptom: string;
  readonly level: Exclude<SymptomLevel, 'none'> | Unknown;
  readonly from: LocalDate;
  readonly until: LocalDate | 'standing';
}

export interface Told {
  readonly symptom: string;
  readonly on: LocalDate;
}

export interface NewSedative {
  readonly name: string;
  readonly on: LocalDate;
}

/** A rule about what went before. */
export type HistoryRule = Rule<SeenHistory>;

import type { Purpose } from '@steady/engine';
import type { Region } from '@steady/knowledge';

/** What has been typed and chosen so far, as it was typed. Nothing in it is read yet; `requestOf` reads it. */
export interface Draft {
  readonly purpose: Purpose;
  readonly taken: TypedRegimen;
  /** The times doses are to be taken at, with commas; empty for those of what is taken now. */
  readonly times: string;
  /** Whether a taper goes to zero. */
  readonly toZero: boolean;
  /** mg a day; used where the plan does not go to zero. */
  readonly target: string;
  readonly products: readonly TypedProduct[];
  readonly pace: TypedPace;
  /** YYYY-MM-DD, or empty. */
  readonly start: string;
  readonly timeZone: string;
  readonly person: TypedPerson;
  /** mg a day; empty for none. */
  readonly limit: string;
  readonly reserveDays: string;
  readonly changes: readonly TypedChange[];
}

/** What is taken now: in words, or corrected time by time, which then stands instead of the words. */
export interface TypedRegimen {
  readonly text: string;
  readonly rows: readonly TypedIntake[] | null;
  /** Whether nobody gave the times of the rows; words say it themselves. */
  readonly timesAssumed?: true;
}

export interface TypedIntake {
  readonly time: string;
  /** mg. */
  readonly dose: string;
}

export type Form = 'tablet' | 'liquid' | 'granules';

export interface TypedProduct {
  /** The name the request gives it: that of the catalogue, or `own-1`. */
  readonly id: string;
  readonly form: Form;
  /** mg in a piece, or mg in a mL. */
  readonly strength: string;
  readonly scored: boolean;
  /** The smallest mark of the syringe, mL; liquids only. */
  readonly mark: string;
}

export type PaceMethod = 'label' | 'fixed' | 'percent' | 'gentlest' | 'chosen';

/** The numbers of every method, so that going to another and back loses none. */
export interface TypedPace {
  readonly method: PaceMethod;
  /** mg a day. */
  readonly fixedBy: string;
  readonly fixedDays: string;
  readonly percent: string;
  readonly percentDays: string;
  readonly gentlestDays: string;
  readonly stepDays: string;
  /** mg a day; the largest cut of the gentlest way. */
  readonly largestCut: string;
  /** mg a day; the last dose before zero. */
  readonly last: string;
  readonly chosen: readonly TypedStep[];
}

export interface TypedStep {
  /** mg a day. */
  readonly daily: string;
  /** Empty for as long as it is prescribed. */
  readonly days: string;
}

/** Each may stay empty, which is unknown and never a no. */
export interface TypedPerson {
  readonly region: Region | 'unknown';
  readonly birthDate: string;
  readonly sex: 'female' | 'male' | 'unknown';
  /** kg. */
  readonly weight: string;
  /** cm. */
  readonly height: string;
  readonly creatinine: string;
  readonly creatinineUnit: 'mg/dL' | 'umol/L';
  readonly creatinineOn: string;
  readonly monthsOnBaclofen: string;
  /** `null` when nobody was asked; empty when there are none. */
  readonly conditions: readonly string[] | null;
  /** `null` when nobody was asked; else with commas, empty when there are none. */
  readonly medicines: string | null;
}

export type ChangeKind = 'hold' | 'resume' | 'step-back' | 'switch-products';

/** A change on the way; which fields count depends on its kind. */
export interface TypedChange {
  readonly kind: ChangeKind;
  readonly on: string;
  /** Empty for a hold until resumed. */
  readonly days: string;
  readonly afterwards: 'half-the-cuts' | 'twice-the-days';
  readonly products: readonly TypedProduct[];
}

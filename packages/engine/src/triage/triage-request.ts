import type { LocalDate } from '../calendar/calendar.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Oral } from '../quantity/quantity.ts';
import type { QuestionCode } from './question-codes.ts';

/** From the least to the most pressing. There is no "nothing to do". */
export const outcomes = ['keep-going-and-watch', 'contact-within-2-days', 'urgent-today', 'emergency-now'] as const;

export type TriageOutcome = (typeof outcomes)[number];

export type Answer = 'yes' | 'no' | Unknown;

/** What may be told, may be unknown to whom was asked, or was not asked at all. */
export type Told<Value> = Value | Unknown | 'not-asked';

/** What turns a sign into more than it is for others. */
export interface TriageContext {
  /** h since the last dose, by elapsed time (T4). */
  readonly hoursSinceLastDose: Told<number>;
  /** Planned doses missed one after the other, up to now. */
  readonly missedSlots: Told<number>;
  readonly pump: Told<boolean>;
  /** Taken by mouth in the last 24 h above what was planned; 0 where nothing was. */
  readonly aboveThePlan: Told<Oral>;
  /** Taken by mouth in the last 24 h in all. */
  readonly takenIn24Hours: Told<Oral>;
  readonly kidneyFailure: Told<boolean>;
  readonly alcohol: Told<boolean>;
  readonly opioids: Told<boolean>;
  readonly sedatives: Told<boolean>;
  readonly spinalLevelAboveT6: Told<boolean>;
  /** Whether the person is younger than an adult, where no birth date says so. */
  readonly child: Told<boolean>;
  /** Whether nobody else is with the person. */
  readonly alone: Told<boolean>;
  /** Cel. */
  readonly temperature: Told<number>;
}

/** A form as far as it was filled in. Nothing of it has to be. */
export interface TriageRequest {
  readonly patient: Patient;
  /** The day it is, for the age and the kidneys. */
  readonly on: LocalDate;
  /** A question left out is unanswered, which is not a no. */
  readonly answers: Readonly<Partial<Record<QuestionCode, Answer>>>;
  /** What words of their own answer with yes; it may only raise (R8). */
  readonly alarms: readonly QuestionCode[];
  /** Whether they wrote something that was not understood: it is no answer, and no word that all is well (R3). */
  readonly hasUnreadWords: boolean;
  /** Whether a symptom was told that no question knows: it is a sign like any other (R2, R3). */
  readonly hasUnknownSign?: boolean;
  readonly context: TriageContext;
}

/** A context of which nothing was asked. */
export const nothingAsked: TriageContext = {
  hoursSinceLastDose: 'not-asked',
  missedSlots: 'not-asked',
  pump: 'not-asked',
  aboveThePlan: 'not-asked',
  takenIn24Hours: 'not-asked',
  kidneyFailure: 'not-asked',
  alcohol: 'not-asked',
  opioids: 'not-asked',
  sedatives: 'not-asked',
  spinalLevelAboveT6: 'not-asked',
  child: 'not-asked',
  alone: 'not-asked',
  temperature: 'not-asked',
};

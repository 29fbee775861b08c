import type { MedicineReading, RecognisedMedicine, Region } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';

/** Not knowing is a value, and never a no. */
export type Unknown = 'unknown';

/** Conditions the rules look at. Others are returned as not recognised, never passed over. */
export const conditionCodes = [
  'epilepsy',
  'psychosis',
  'spinal-cord-injury-t6-or-above',
  'earlier-withdrawal',
  'intrathecal-pump',
  'dialysis',
  'acute-kidney-injury',
  'alcohol-or-benzodiazepine-withdrawal-risk',
  'pregnancy',
  'pregnancy-planned',
  'breast-feeding',
  'stroke',
  'peptic-ulcer',
  'respiratory-disease',
  'sleep-apnoea',
  'falls',
  'hypotension',
  'hypertension',
  'bladder-retention',
  'prostate',
  'autonomic-dysreflexia',
  'diabetes',
  'liver-disease',
  'parkinsons',
  'porphyria',
  'depression',
  'mania',
  'confusion',
  'suicide-attempt',
  'earlier-overdose',
  'alcohol-use',
  'substance-use',
  'ovarian-cyst',
  'swallowing-difficulty',
  'surgery-planned',
  'baclofen-allergy',
  'cerebral-palsy',
  'multiple-sclerosis',
  'spinal-cord-injury',
  'kidney-disease',
  'kidney-disease-stage-3',
  'kidney-disease-stage-3b',
  'kidney-disease-stage-4',
  'kidney-disease-stage-5',
  'kidney-transplant',
] as const;

export type ConditionCode = (typeof conditionCodes)[number];

/** A creatinine result; the engine computes in mg/dL. */
export interface Creatinine {
  readonly milligramsPerDecilitre: number;
  readonly on: LocalDate;
}

/** Another medicine: as it was given, and what that was recognised as. */
export interface TakenMedicine {
  readonly given: string;
  readonly read: MedicineReading;
  /** What a name that was not wholly recognised may be a misspelling of; it counts until that is known, and only raises. */
  readonly perhaps?: RecognisedMedicine;
}

/** What a plan needs to know of the person. Nothing that names them. */
export interface Patient {
  readonly birthDate: LocalDate | Unknown;
  readonly sex: 'female' | 'male' | Unknown;
  readonly weightKilograms: number | Unknown;
  readonly heightCentimetres: number | Unknown;
  readonly creatinine: Creatinine | Unknown;
  readonly monthsOnBaclofen: number | Unknown;
  /** Codes; words that no code stands for as they were given. `unknown` when nobody was asked, empty when there are none. */
  readonly conditions: readonly string[] | Unknown;
  /** Other medicines; `unknown` when nobody was asked, empty when there are none. */
  readonly medicines: readonly TakenMedicine[] | Unknown;
  readonly region: Region | Unknown;
}

export function isConditionCode(text: string): text is ConditionCode {
  return (conditionCodes as readonly string[]).includes(text);
}

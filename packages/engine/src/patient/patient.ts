import type { Region } from '@steady/knowledge';
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
] as const;

export type ConditionCode = (typeof conditionCodes)[number];

/** A creatinine result; the engine computes in mg/dL. */
export interface Creatinine {
  readonly milligramsPerDecilitre: number;
  readonly on: LocalDate;
}

/** What a plan needs to know of the person. Nothing that names them. */
export interface Patient {
  readonly birthDate: LocalDate | Unknown;
  readonly sex: 'female' | 'male' | Unknown;
  readonly weightKilograms: number | Unknown;
  readonly heightCentimetres: number | Unknown;
  readonly creatinine: Creatinine | Unknown;
  readonly monthsOnBaclofen: number | Unknown;
  /** Codes as they were given; `unknown` when nobody was asked, empty when there are none. */
  readonly conditions: readonly string[] | Unknown;
  /** Names or codes as they were given. */
  readonly medicines: readonly string[] | Unknown;
  readonly region: Region | Unknown;
}

export function isConditionCode(text: string): text is ConditionCode {
  return (conditionCodes as readonly string[]).includes(text);
}

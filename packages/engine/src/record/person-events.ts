import type { Region } from '@steady/knowledge';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import type { Unknown } from '../patient/patient.ts';

/** What changes about the person, and where they are. The newest by `happened` counts. */
export type PersonEvent =
  | {
      readonly kind: 'person-described';
      readonly birthDate: LocalDate | Unknown;
      readonly sex: 'female' | 'male' | Unknown;
      readonly weightKilograms: number | Unknown;
      readonly heightCentimetres: number | Unknown;
    }
  | { readonly kind: 'kidney-result'; readonly creatinineMilligramsPerDecilitre: number; readonly on: LocalDate }
  /** Names or codes as they were given; `unknown` where nobody was asked. */
  | { readonly kind: 'medicines-changed'; readonly medicines: readonly string[] | Unknown }
  | { readonly kind: 'conditions-changed'; readonly conditions: readonly string[] | Unknown }
  /** The person is elsewhere. No planned instant moves with them (T1). */
  | { readonly kind: 'zone-changed'; readonly zone: TimeZone }
  | { readonly kind: 'region-changed'; readonly region: Region | Unknown };

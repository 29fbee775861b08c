import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { dailyDoseOf, type Regimen } from '../regimen/regimen.ts';
import type { Finding } from './finding.ts';
import { judgePerson } from './person-rules.ts';
import type { SeenPerson } from './seen.ts';

/** Somebody and what they take now. */
export interface CheckRequest {
  readonly patient: Patient;
  /** Empty when baclofen is not taken yet; `unknown` when nobody told the doses. */
  readonly regimen: Regimen | Unknown;
  /** The day of the check, for the age and the kidneys. */
  readonly on: LocalDate;
}

/** What there is to say of somebody, of what they take now, and of what they take or have beside it; ranked (H28). */
export function checkPerson(request: CheckRequest, facts: Facts): readonly Finding[] {
  return judgePerson(seenInCheck(request, facts), facts);
}

/** A person and what is taken now, as the rules look at them. */
export function seenInCheck({ patient, regimen, on }: CheckRequest, facts: Facts): SeenPerson {
  const daily = regimen === 'unknown' ? regimen : dailyDoseOf(regimen).microgramsPerDay;
  const largestDose = regimen === 'unknown' ? 0 : Math.max(0, ...regimen.map(({ dose }) => dose.micrograms));
  const taken = { days: null, largestDose, volumes: [], hasHalves: false, isStepBack: false };
  return {
    purpose: 'check',
    start: on,
    before: daily,
    target: daily,
    steps: daily === 'unknown' || daily === 0 ? [] : [{ ...taken, daily }],
    age: ageOn(patient, on),
    kidney: kidneyFunction(patient, on, facts),
    patient,
    region: patient.region,
  };
}

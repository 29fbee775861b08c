import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { type KidneyFunction, kidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Person } from '../pharmacokinetics/covariates.ts';
import { kidneyAtStart } from '../pharmacokinetics/kidney-periods.ts';
import { dailyDoseOf, type Regimen } from '../regimen/regimen.ts';
import type { Finding } from './finding.ts';
import { judgePerson } from './person-rules.ts';
import type { SeenPerson } from './seen.ts';

/** Somebody and what they take now. */
export interface CheckRequest {
  readonly patient: Patient;
  /** What is known of the kidneys without a calculation, beside the creatinine. */
  readonly kidneys?: Pick<Person, 'egfr' | 'creatinineClearance'>;
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
export function seenInCheck(request: CheckRequest, facts: Facts): SeenPerson {
  const { patient, regimen, on } = request;
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
    kidney: kidneyTold(request, facts),
    patient,
    region: patient.region,
  };
}

/** The lowest of all that was told decides (REN-25); with acute kidney injury nothing tells, whatever it is (P13). */
function kidneyTold({ patient, kidneys, on }: CheckRequest, facts: Facts): KidneyFunction {
  const isAcute = patient.conditions !== 'unknown' && patient.conditions.includes('acute-kidney-injury');
  if (kidneys === undefined || isAcute) return kidneyFunction(patient, on, facts);
  return kidneyAtStart({ person: { ...patient, ...kidneys }, on }, 'unknown', facts);
}

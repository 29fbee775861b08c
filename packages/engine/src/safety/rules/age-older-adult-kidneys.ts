import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../../calendar/calendar.ts';
import { inTenths } from '../../patient/kidney.ts';
import type { Unknown } from '../../patient/patient.ts';
import { inUnit } from '../amounts.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { Finding } from '../finding.ts';
import { saysKidneyDisease } from '../kidneys-said.ts';
import { lastResult } from '../last-result.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies, cannotTell } from '../verdicts.ts';

/** An older adult with reduced kidneys: the Beers Criteria say avoid. */
export const ageOlderAdultKidneys: PersonRule = {
  code: 'age.older-adult-kidneys',

  judge: (seen, facts) => {
    const { purpose, age, kidney, patient, start } = seen;
    const { conditions } = patient;
    const limits = facts['REN-10'].figures;
    if (age === 'unknown' || age < limits.age.value) return undefined;

    const has = (condition: string) => conditions !== 'unknown' && conditions.includes(condition);
    const egfr = kidney.egfr === 'unknown' ? kidney.egfr : inTenths(kidney.egfr);
    const values = {
      purpose,
      age: inUnit(age, 'a'),
      egfr: inUnit(egfr, 'mL/min/{1.73_m2}'),
      limit: limits.egfr,
      ...riskOfEncephalopathy(seen, egfr, facts),
      ...lastResult(kidney, patient, start),
    };
    const cites = ['REN-10', 'REN-06', 'REN-07'] as const;
    if (has('dialysis')) return applies('age.older-adult-kidneys', 'danger', ['REN-10', 'REN-08'], values);
    const isReduced = egfr !== 'unknown' && egfr < limits.egfr.value;
    if (egfr !== 'unknown' && !kidney.isOutOfDate) {
      return isReduced ? applies('age.older-adult-kidneys', 'danger', cites, values) : undefined;
    }
    const isSaid = isReduced || has('acute-kidney-injury') || saysKidneyDisease(conditions);
    const severity = isSaid ? 'danger' : 'warning';
    return cannotTell('age.older-adult-kidneys', severity, cites, values);
  },

  examples: [
    { given: '65 years and an eGFR of 60', seen: older(65, 60), verdict: 'silent' },
    { given: '65 years and an eGFR of 59', seen: older(65, 59), verdict: 'applies', severity: 'danger' },
    { given: '64 years and an eGFR of 59', seen: older(64, 59), verdict: 'silent' },
    {
      given: '65 years and an eGFR of 59 by an old result',
      seen: outOfDate(59),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    {
      given: '65 years and an eGFR of 60 by an old result',
      seen: outOfDate(60),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    { given: '65 years without a result', seen: older(65, 'unknown'), verdict: 'cannot-tell', severity: 'warning' },
    {
      given: '65 years with acute kidney injury',
      seen: knowing(older(65, 'unknown'), { conditions: ['acute-kidney-injury'] }),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    {
      given: '65 years with a kidney disease of no known degree',
      seen: knowing(older(65, 'unknown'), { conditions: ['kidney-disease'] }),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    {
      given: '65 years on dialysis',
      seen: knowing(older(65, 'unknown'), { conditions: ['dialysis'] }),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'an age nobody knows', seen: { ...older(70, 40), age: 'unknown' }, verdict: 'silent' },
    { given: 'a taper', seen: { ...calmTaper, age: 70, kidney: older(70, 40).kidney }, verdict: 'applies' },
  ],
};

function outOfDate(egfr: number): SeenPerson {
  const creatinine = { milligramsPerDecilitre: 1, on: '2025-11-20' as LocalDate };
  const seen = knowing(older(65, egfr), { creatinine });
  return { ...seen, kidney: { ...seen.kidney, isOutOfDate: true } };
}

function older(age: number, egfr: number | 'unknown'): SeenPerson {
  return { ...calmTitration, age, kidney: { egfr, creatinineClearance: egfr } };
}

/**
 * How many more were admitted with encephalopathy within 30 days at 20 mg a day and more than below, by eGFR (REN-06, REN-07);
 * on dialysis the share of new users (REN-08). The cohort was of people from 66 years.
 */
function riskOfEncephalopathy(seen: SeenPerson, egfr: number | Unknown, facts: Facts): Finding['values'] {
  const { mildFrom, moderateFrom, riskDifferenceMild, riskDifferenceModerate, riskDifferenceSevere, dose } =
    facts['REN-07'].figures;
  const { ageFrom, within } = facts['REN-06'].figures;
  if (seen.age === 'unknown' || seen.age < ageFrom.value) return {};
  if (conditionsAmong(seen, ['dialysis']).length > 0) {
    const { share, medianDose, medianOnset } = facts['REN-08'].figures;
    return { risk: share, riskAt: 'dialysis', atDose: medianDose, within: medianOnset };
  }
  if (egfr === 'unknown' || egfr >= facts['REN-06'].figures.egfr.value) return {};
  const risk =
    egfr >= mildFrom.value
      ? riskDifferenceMild
      : egfr >= moderateFrom.value
        ? riskDifferenceModerate
        : riskDifferenceSevere;
  return { risk, riskAt: 'cohort', atDose: dose, within };
}

import type { LocalDate } from '../../calendar/calendar.ts';
import { inTenths } from '../../patient/kidney.ts';
import { inUnit } from '../amounts.ts';
import { calmCheck, calmTaper, calmTitration, having, knowing, step } from '../examples.ts';
import type { Finding } from '../finding.ts';
import { highestDose } from '../highest-dose.ts';
import { kidneyCategory } from '../kidney-category.ts';
import { citesOfRow, rowBelow, severityOfRow } from '../kidney-rows.ts';
import { isForSpecialist } from '../kidney-signature.ts';
import { saysKidneyDisease } from '../kidneys-said.ts';
import { lastResult } from '../last-result.ts';
import { limitsOfRow } from '../limits-of-row.ts';
import { isClearanceMissing } from '../missing-clearance.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { shareOfUsualDose } from '../share-of-usual-dose.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';
import { whyKidneysUnknown } from '../why-kidneys-unknown.ts';

/**
 * Reduced kidney function: how much of the usual dose, and the most to start with (REN-11, adults). By a result that is out
 * of date it is judged as at least that bad, and cannot be told. Without a weight it is judged as one step worse, and says
 * so. A titration past the share of the usual dose is to be signed.
 */
export const renalReduceOralDose: PersonRule = {
  code: 'renal.reduce-oral-dose',

  judge: (seen, facts) => {
    const category = kidneyCategory(seen.kidney, seen.patient, facts);
    const known = values(seen);
    if (category !== 'unknown' && category !== 'normal') {
      const highest = seen.purpose === 'taper' ? seen.before : highestDose(seen);
      const usual = highest === 'unknown' ? undefined : shareOfUsualDose(category, { ...seen, highest }, facts);
      const judged = seen.kidney.isOutOfDate ? cannotTell : applies;
      const isMissing = isClearanceMissing(seen, facts);
      const finding = judged(
        'renal.reduce-oral-dose',
        severityOfRow(category, isMissing, saysKidneyDisease(seen.patient.conditions)),
        [...citesOfRow(category, seen, facts), ...(usual?.cites ?? [])],
        {
          ...known,
          category,
          ...(isMissing && { weight: 'missing' }),
          ...(isToldInWords(seen) && { told: 'words' }),
          ...limitsOfRow(category, highest, usual, facts),
        },
      );
      if (isForSpecialist(seen, isMissing ? rowBelow[category] : category, facts))
        return toSign({ ...finding, severity: 'danger' });
      if (seen.purpose === 'taper' || !usual?.isAbove) return finding;
      const isLight = category === 'mild' && !isMissing;
      const above: Finding = { ...finding, severity: isLight ? 'warning' : finding.severity };
      return seen.purpose === 'titrate' ? toSign(above) : above;
    }
    const unsure = whyKidneysUnknown(seen, facts);
    if (unsure === undefined) return undefined;
    const { severity, why } = unsure;
    return cannotTell('renal.reduce-oral-dose', severity, ['REN-11', 'REN-25'], { ...known, category: 'unknown', why });
  },

  examples: [
    { given: 'an eGFR of 90', seen: kidneys(90, 100), verdict: 'silent' },
    { given: 'an eGFR of 89', seen: kidneys(89, 100), verdict: 'applies', severity: 'caution' },
    { given: 'an eGFR of 60', seen: kidneys(60, 100), verdict: 'applies', severity: 'caution' },
    { given: 'an eGFR of 59.96, which is not 60', seen: kidneys(59.96, 100), verdict: 'applies', severity: 'warning' },
    {
      given: 'an eGFR of 30 and a start with 15 mg a day, three times what the row allows',
      seen: kidneys(30, 100),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'an eGFR of 30 and a start with 5 mg a day',
      seen: { ...kidneys(30, 100), steps: [step(5000, 7)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'an eGFR of 60 and a rise to 53.6 mg a day, 67 % of 80',
      seen: rising(60, 53_600),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'an eGFR of 60 and a rise to 54 mg a day',
      seen: rising(60, 54_000),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'the same in the UK, where the usual dose ends at 60 mg',
      seen: { ...rising(60, 45_000), region: 'UK' },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'the same in a child, whose usual dose goes by weight',
      seen: { ...rising(60, 54_000), age: 10 },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'an eGFR of 60 in a taper from 60 mg a day',
      seen: { ...calmTaper, before: 60_000, kidney: kidneys(60, 100).kidney },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'an eGFR of 60 and 53 mg a day now',
      seen: { ...calmCheck, before: 53_000, kidney: kidneys(60, 100).kidney },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'an eGFR of 60 and 54 mg a day now',
      seen: { ...calmCheck, before: 54_000, kidney: kidneys(60, 100).kidney },
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'an eGFR of 29', seen: kidneys(29, 100), verdict: 'applies', severity: 'danger' },
    {
      given: 'an eGFR of 28 and a dose nobody told',
      seen: { ...calmCheck, before: 'unknown', steps: [], kidney: kidneys(28, 100).kidney },
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'an eGFR of 14', seen: kidneys(14, 100), verdict: 'applies', severity: 'danger' },
    { given: 'a clearance of 81', seen: kidneys(95, 81), verdict: 'silent' },
    { given: 'a clearance of 80', seen: kidneys(95, 80), verdict: 'applies', severity: 'caution' },
    { given: 'a clearance of 50', seen: kidneys(95, 50), verdict: 'applies', severity: 'caution' },
    {
      given: 'a clearance of 49, the lower of the two',
      seen: kidneys(70, 49),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'an eGFR of 89 in a taper',
      seen: { ...calmTaper, kidney: kidneys(89, 100).kidney },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'no result', seen: kidneys('unknown', 'unknown'), verdict: 'cannot-tell', severity: 'caution' },
    { given: 'a normal eGFR but no weight', seen: kidneys(95, 'unknown'), verdict: 'cannot-tell', severity: 'caution' },
    { given: 'an eGFR of 89 but no weight', seen: kidneys(89, 'unknown'), verdict: 'applies', severity: 'warning' },
    {
      given: 'an eGFR of 59 but no weight',
      seen: { ...calmTaper, kidney: kidneys(59, 'unknown').kidney },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a child with an eGFR of 89, which has one estimate',
      seen: { ...kidneys(89, 'unknown'), age: 10 },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'a child with a normal eGFR', seen: { ...kidneys(95, 'unknown'), age: 10 }, verdict: 'silent' },
    {
      given: 'a result of more than a year ago',
      seen: outOfDate(95, 100, '2025-11-29'),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'a result of more than a year ago that was bad',
      seen: outOfDate(12, 15, '2025-11-20'),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    {
      given: 'a bad result from after the first day',
      seen: outOfDate(12, 15, '2026-12-02'),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    {
      given: 'dialysis',
      seen: knowing(kidneys('unknown', 'unknown'), { conditions: ['dialysis'] }),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'kidney disease without a stage, and no result',
      seen: having(kidneys('unknown', 'unknown'), 'kidney-disease'),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'a kidney transplant and a result that looks normal',
      seen: having(kidneys(95, 100), 'kidney-transplant'),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'the third stage without a result, and a start with 15 mg a day',
      seen: having(kidneys('unknown', 'unknown'), 'kidney-disease-stage-3'),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'the fourth stage without a result',
      seen: having(kidneys('unknown', 'unknown'), 'kidney-disease-stage-4'),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'acute kidney injury',
      seen: knowing(kidneys('unknown', 'unknown'), { conditions: ['acute-kidney-injury'] }),
      verdict: 'cannot-tell',
      severity: 'danger',
    },
  ],
};

/** Both estimates, as they were judged, how old they are where that matters, and which way the dose goes. */
function values({ purpose, kidney, patient, start }: SeenPerson): Finding['values'] {
  const { egfr, creatinineClearance } = kidney;
  return {
    purpose,
    ...lastResult(kidney, patient, start),
    egfr: inUnit(egfr === 'unknown' ? egfr : inTenths(egfr), 'mL/min/{1.73_m2}'),
    creatinineClearance: inUnit(
      creatinineClearance === 'unknown' ? creatinineClearance : inTenths(creatinineClearance),
      'mL/min',
    ),
  };
}

/** Whether the row comes from what a condition says alone; those on dialysis need no other. */
function isToldInWords({ kidney: { egfr, creatinineClearance }, patient: { conditions } }: SeenPerson): boolean {
  return egfr === 'unknown' && creatinineClearance === 'unknown' && saysKidneyDisease(conditions);
}

function outOfDate(egfr: number, creatinineClearance: number, on: string): SeenPerson {
  const seen = knowing(calmTitration, { creatinine: { milligramsPerDecilitre: 4, on: on as LocalDate } });
  return { ...seen, kidney: { egfr, creatinineClearance, isOutOfDate: true } };
}

function rising(egfr: number, to: number): SeenPerson {
  return { ...kidneys(egfr, 100), before: 15_000, steps: [step(20_000, 7), step(to, null)] };
}

function kidneys(egfr: number | 'unknown', creatinineClearance: number | 'unknown'): SeenPerson {
  return { ...calmTitration, kidney: { egfr, creatinineClearance } };
}

import type { Facts } from '@steady/knowledge';
import { inTenths, type KidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { plainCondition } from '../patient/read-condition.ts';

/** The rows of REN-11, from the best kidney function to the worst. */
export const kidneyCategories = ['normal', 'mild', 'moderate', 'low', 'severe', 'failure'] as const;

export type KidneyCategory = (typeof kidneyCategories)[number];

/**
 * The row of REN-11 a person belongs to: the lower of the rows by eGFR and by creatinine clearance (REN-25). Dialysis
 * and words such as `renal failure` are the last row whatever creatinine says. With acute kidney injury nothing can be told. A result that is out of date
 * counts where it is bad, so that time alone loosens nothing (P13); where it is good, nobody knows.
 */
export function kidneyCategory(
  { egfr, creatinineClearance, isOutOfDate }: KidneyFunction,
  { conditions }: Patient,
  facts: Facts,
): KidneyCategory | Unknown {
  const said = saidOf(conditions);
  const rows = [
    egfr === 'unknown' ? [] : [byEgfr(inTenths(egfr), facts)],
    creatinineClearance === 'unknown' ? [] : [byClearance(inTenths(creatinineClearance), facts)],
  ].flat();
  const worst = kidneyCategories[Math.max(...[...rows, ...said].map((row) => kidneyCategories.indexOf(row)))];
  return worst === undefined || (worst === 'normal' && isOutOfDate) ? 'unknown' : worst;
}

/**
 * What the conditions say in words, whatever creatinine says. No condition code stands for kidneys that fail: the words do not
 * tell an acute failure from one for good.
 */
function saidOf(conditions: Patient['conditions']): readonly KidneyCategory[] {
  if (conditions === 'unknown') return [];
  return conditions.flatMap((condition): readonly KidneyCategory[] => {
    const words = plainCondition(condition);
    if (condition === 'dialysis' || failed.test(words)) return ['failure'];
    return fourthStage.test(words) ? ['severe'] : [];
  });
}

const failed = /\b(kidney|renal) failure\b|\bend[- ]stage (kidney|renal)\b|\bes[rk]d\b|\bckd (stage )?5\b/;
const fourthStage = /\bckd (stage )?4\b/;

function byEgfr(value: number, facts: Facts): KidneyCategory {
  const { normalFrom, mildFrom } = facts['REN-11'].figures;
  if (value >= normalFrom.value) return 'normal';
  return value >= mildFrom.value ? 'mild' : belowMild(value, facts);
}

function byClearance(value: number, facts: Facts): KidneyCategory {
  const { crclNormalAbove, crclMildFrom } = facts['REN-11'].figures;
  if (value > crclNormalAbove.value) return 'normal';
  return value >= crclMildFrom.value ? 'mild' : belowMild(value, facts);
}

function belowMild(value: number, facts: Facts): KidneyCategory {
  const { moderateFrom, lowFrom, severeFrom } = facts['REN-11'].figures;
  if (value >= moderateFrom.value) return 'moderate';
  if (value >= lowFrom.value) return 'low';
  return value >= severeFrom.value ? 'severe' : 'failure';
}

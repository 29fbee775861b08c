import type { Facts } from '@steady/knowledge';
import { inTenths, type KidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { type KidneyCategory, kidneyCategories } from './kidney-rows.ts';
import { kidneyRowsSaid, saysKidneyDisease } from './kidneys-said.ts';

/**
 * The row of REN-11 a person belongs to: the lower of the rows by eGFR and by creatinine clearance (REN-25), and of those the
 * conditions say in words, whatever creatinine says. With acute kidney injury nothing can be told, and neither by a good result
 * beside a kidney disease. A result that is out of date
 * counts where it is bad, so that time alone loosens nothing (P13); where it is good, nobody knows.
 */
export function kidneyCategory(
  { egfr, creatinineClearance, isOutOfDate }: KidneyFunction,
  { conditions }: Patient,
  facts: Facts,
): KidneyCategory | Unknown {
  const rows = [
    egfr === 'unknown' ? [] : [byEgfr(inTenths(egfr), facts)],
    creatinineClearance === 'unknown' ? [] : [byClearance(inTenths(creatinineClearance), facts)],
  ].flat();
  const said = kidneyRowsSaid(conditions, rows.length > 0 && isOutOfDate !== true);
  const worst = kidneyCategories[Math.max(...[...rows, ...said].map((row) => kidneyCategories.indexOf(row)))];
  const isDoubtful = isOutOfDate || saysKidneyDisease(conditions);
  return worst === undefined || (worst === 'normal' && isDoubtful) ? 'unknown' : worst;
}

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

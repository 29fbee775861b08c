import type { Facts } from '@steady/knowledge';
import type { Patient } from '../../patient/patient.ts';
import { inUnit } from '../amounts.ts';
import { calmCheck, knowing } from '../examples.ts';
import type { Finding } from '../finding.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/**
 * A creatinine so high or so low that it is more likely to be of the other unit: taken for too good, failing kidneys get a usual
 * dose (H14). What it would be in the other unit is said; nothing is converted.
 *
 * Facts: REN-24, REN-26.
 */
export function creatinineInOtherUnit(creatinine: Patient['creatinine'], facts: Facts): readonly Finding[] {
  if (creatinine === 'unknown') return [];
  const { least, most } = facts['REN-26'].figures;
  const { milligramsPerDecilitre: value } = creatinine;
  if (value >= least.value && value <= most.value) return [];
  const { value: factor } = facts['REN-24'].figures.factor;
  const isHigh = value > most.value;
  return [
    cannotTell('renal.creatinine-unit', 'warning', ['REN-26', 'REN-24'], {
      creatinine: inHundredths(value),
      otherwise: inHundredths(isHigh ? value / factor : value * factor),
      other: isHigh ? 'micromoles' : 'milligrams',
      least,
      most,
    }),
  ];
}

/** A creatinine that may be in the other unit. */
export const renalCreatinineUnit: PersonRule = {
  code: 'renal.creatinine-unit',

  judge: ({ patient: { creatinine } }, facts) => creatinineInOtherUnit(creatinine, facts)[0],

  examples: [
    { given: '35 mg/dL', seen: result(35), verdict: 'cannot-tell', severity: 'warning' },
    { given: '20.1 mg/dL', seen: result(20.1), verdict: 'cannot-tell' },
    { given: '20 mg/dL', seen: result(20), verdict: 'silent' },
    { given: '0.2 mg/dL', seen: result(0.2), verdict: 'silent' },
    { given: '0.19 mg/dL', seen: result(0.19), verdict: 'cannot-tell', severity: 'warning' },
    { given: 'no result', seen: knowing(calmCheck, { creatinine: 'unknown' }), verdict: 'silent' },
  ],
};

function inHundredths(value: number) {
  return inUnit(Math.round(value * 100) / 100, 'mg/dL');
}

function result(milligramsPerDecilitre: number) {
  return knowing(calmCheck, { creatinine: { milligramsPerDecilitre, on: calmCheck.start } });
}

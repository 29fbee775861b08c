import type { FactId, Facts, Region } from '@steady/knowledge';
import type { KidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { isChild } from './age-group.ts';
import { micrograms } from './amounts.ts';
import { kidneyCategory } from './kidney-category.ts';

/** A daily dose that no rise goes past (P1), and the fact it stands in. */
export interface DailyCeiling {
  readonly microgramsPerDay: number;
  readonly fact: FactId;
}

/**
 * Every ceiling that holds for this person: the region's, the child's, the kidneys'. The lowest is the one in force.
 * Each risk factor adds to the list and takes nothing away (P13). A ceiling never blocks a taper (P12).
 *
 * With acute kidney injury nobody can tell the kidney function, so the lowest ceilings hold: REN-11 blocks increases.
 *
 * Facts: DOSE-02, DOSE-04, DOSE-05, DOSE-06, DOSE-08, DOSE-10, DOSE-22, REN-11.
 */
export function dailyCeilings(
  age: number | Unknown,
  kidney: KidneyFunction,
  region: Region | Unknown,
  patient: Patient,
  facts: Facts,
): readonly DailyCeiling[] {
  return [
    regionCeiling(region, facts),
    ...childCeilings(age, patient, facts),
    ...kidneyCeilings(kidney, patient, facts),
  ];
}

/** The ceiling in force. */
export function lowestCeiling(ceilings: readonly DailyCeiling[]): DailyCeiling {
  return ceilings.reduce((lowest, next) => (next.microgramsPerDay < lowest.microgramsPerDay ? next : lowest));
}

function regionCeiling(region: Region | Unknown, facts: Facts): DailyCeiling {
  switch (region) {
    case 'US':
    case 'unknown':
      return ceiling('DOSE-02', facts['DOSE-02'].figures.maximum);
    case 'CA':
      return ceiling('DOSE-06', facts['DOSE-06'].figures.maximum);
    case 'UK':
      return ceiling('DOSE-08', facts['DOSE-08'].figures.maximum);
    case 'AU':
      return ceiling('DOSE-10', facts['DOSE-10'].figures.maximum);
    case 'EU':
      return ceiling('DOSE-05', facts['DOSE-05'].figures.hospitalLow);
    case 'IE':
    case 'NZ':
      return ceiling('DOSE-04', facts['DOSE-04'].figures.hospitalLow);
  }
}

function childCeilings(age: number | Unknown, { weightKilograms }: Patient, facts: Facts): readonly DailyCeiling[] {
  const { ageBreak, maximumFromAgeBreak, maximumUnderAgeBreak, maintenanceHigh } = facts['DOSE-22'].figures;
  if (!isChild(age, facts)) return [];
  const byAge = [ceiling('DOSE-22', maximumFromAgeBreak)];
  if (age < ageBreak.value) byAge.push(ceiling('DOSE-22', maximumUnderAgeBreak));
  if (weightKilograms === 'unknown') return byAge;
  return [...byAge, { microgramsPerDay: Math.floor(maintenanceHigh.value * 1000 * weightKilograms), fact: 'DOSE-22' }];
}

function kidneyCeilings(kidney: KidneyFunction, patient: Patient, facts: Facts): readonly DailyCeiling[] {
  const severe = ceiling('REN-11', facts['REN-11'].figures.maximumSevere);
  const failure = ceiling('REN-11', facts['REN-11'].figures.maximumFailure);
  const category = kidneyCategory(kidney, patient, facts);
  const isAcute = patient.conditions !== 'unknown' && patient.conditions.includes('acute-kidney-injury');
  if (category === 'failure' || isAcute) return [severe, failure];
  return category === 'severe' ? [severe] : [];
}

function ceiling(fact: FactId, figure: { readonly value: number; readonly unit: 'mg/d' }): DailyCeiling {
  return { microgramsPerDay: micrograms(figure), fact };
}

import type { Patient } from './patient.ts';

/** A person of whom nothing is known. */
export const nobody: Patient = {
  birthDate: 'unknown',
  sex: 'unknown',
  weightKilograms: 'unknown',
  heightCentimetres: 'unknown',
  creatinine: 'unknown',
  monthsOnBaclofen: 'unknown',
  conditions: 'unknown',
  medicines: 'unknown',
  region: 'unknown',
};

import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { Patient } from '../patient/patient.ts';
import { emergencyRisks } from './emergency-risks.ts';
import { alsoTaking, calmCheck } from './examples.ts';
import { areKidneysReduced } from './excess-risks.ts';
import type { Finding } from './finding.ts';
import { gabapentinoidTogether } from './rules/gabapentinoid-together.ts';
import { renalReduceOralDose } from './rules/renal-reduce-oral-dose.ts';
import type { SeenPerson } from './seen.ts';

const severities = ['info', 'caution', 'warning', 'danger', 'emergency'];
const rank = (finding: Finding | undefined) => severities.indexOf(finding?.severity ?? '');

interface Adult {
  readonly years: number;
  readonly sex: 'female' | 'male';
  readonly milligramsPerDecilitre: number;
  readonly weightKilograms: number;
}

const adult: fc.Arbitrary<Adult> = fc.record({
  years: fc.integer({ min: 18, max: 95 }),
  sex: fc.constantFrom<Adult['sex'][]>('female', 'male'),
  milligramsPerDecilitre: fc.double({ min: 0.3, max: 9, noNaN: true }),
  weightKilograms: fc.double({ min: 55, max: 200, noNaN: true }),
});

function seen(of: Patient): SeenPerson {
  const kidney = kidneyFunction(of, calmCheck.start, facts);
  return { ...calmCheck, patient: of, kidney, age: ageOn(of, calmCheck.start) };
}

function patientOf({ years, sex, milligramsPerDecilitre, weightKilograms }: Adult): Patient {
  return {
    ...calmCheck.patient,
    birthDate: `${2026 - years}-01-01` as LocalDate,
    sex,
    creatinine: { milligramsPerDecilitre, on: '2026-11-01' as LocalDate },
    weightKilograms,
  };
}

describe('A weight that is missing', () => {
  it('never makes the finding about the kidneys milder, from 55 kg on (P13, H14)', () => {
    fc.assert(
      fc.property(adult, (one) => {
        const patient = patientOf(one);
        const known = renalReduceOralDose.judge(seen(patient), facts);
        const missing = renalReduceOralDose.judge(seen({ ...patient, weightKilograms: 'unknown' }), facts);
        expect(rank(missing)).toBeGreaterThanOrEqual(rank(known));
      }),
      { numRuns: 2000 },
    );
  });

  it('is said, and asked for', () => {
    const finding = renalReduceOralDose.judge(
      { ...calmCheck, kidney: { egfr: 70, creatinineClearance: 'unknown' } },
      facts,
    );
    expect(finding?.values['weight']).toBe('missing');
  });

  it('leaves nobody sure that the kidneys are above a limit, and below it they stay (R3, H14)', () => {
    const taking = (egfr: number): SeenPerson => ({
      ...alsoTaking(calmCheck, ['INT-06']),
      kidney: { egfr, creatinineClearance: 'unknown' },
    });
    expect(gabapentinoidTogether.judge(taking(70), facts)?.values['below']).toBe('unsure');
    expect(gabapentinoidTogether.judge(taking(29), facts)?.values['below']).toBe('yes');
    expect(gabapentinoidTogether.judge({ ...taking(70), age: 10 }, facts)?.values['below']).toBe('no');
  });

  it('leaves nobody sure either that the kidneys do not fail, nor that an excess by mouth is none for them (H14, OD-14)', () => {
    const woman = patientOf({ years: 56, sex: 'female', milligramsPerDecilitre: 0.8, weightKilograms: 60 });
    const light: Patient = { ...woman, weightKilograms: 'unknown' };
    const failing = (patient: Patient) => emergencyRisks(patient, calmCheck.start, facts).failingKidneys;
    const reduced = (patient: Patient) => areKidneysReduced(patient, calmCheck.start, facts);
    expect([failing(woman), reduced(woman)]).toEqual([false, false]);
    expect([failing(light), reduced(light)]).toEqual(['unknown', 'unknown']);
  });
});

import { facts, type Region } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import { conditionCodes, type Patient, type Unknown } from '../patient/patient.ts';
import { dailyCeilings, lowestCeiling } from './ceilings.ts';
import { calmTaper, calmTitration } from './examples.ts';
import { type Finding, severities } from './finding.ts';
import { judgePlan } from './plan-rules.ts';
import type { Seen } from './seen.ts';

const today = '2026-12-01' as LocalDate;
const healthy = { egfr: 105, creatinineClearance: 110 };
const regions: readonly (Region | Unknown)[] = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'EU', 'unknown'];

/** The ceiling in force, mg a day. */
function inForce(age: number | Unknown, egfr: number | Unknown, region: Region | Unknown, conditions: string[] = []) {
  const kidney = egfr === 105 ? healthy : { egfr, creatinineClearance: 'unknown' as const };
  const patient = { ...calmTaper.patient, conditions };
  return lowestCeiling(dailyCeilings(age, kidney, region, patient, facts)).microgramsPerDay / 1000;
}

describe('The ceiling in force', () => {
  it.each([
    ['US', 80],
    ['CA', 80],
    ['UK', 100],
    ['AU', 100],
    ['EU', 100],
    ['IE', 100],
    ['NZ', 100],
    ['unknown', 80],
  ] as const)('of an adult with healthy kidneys in %s is %d mg a day', (region, ceiling) => {
    expect(inForce(50, 105, region)).toBe(ceiling);
  });

  it.each([
    [7, 40],
    [8, 60],
    [17, 60],
    [18, 100],
  ] as const)('at %d years is %d mg a day', (age, ceiling) => {
    expect(inForce(age, 105, 'UK')).toBe(ceiling);
  });

  it.each([
    [30, 80],
    [29.9, 7.5],
    [15, 7.5],
    [14.9, 5],
  ] as const)('at an eGFR of %d is %d mg a day', (egfr, ceiling) => {
    expect(inForce(50, egfr, 'US')).toBe(ceiling);
  });

  it('is that of failing kidneys on dialysis and in acute kidney injury', () => {
    expect(inForce(50, 'unknown', 'US', ['dialysis'])).toBe(5);
    expect(inForce(50, 'unknown', 'US', ['acute-kidney-injury'])).toBe(5);
  });

  it('is that of the region where age and kidneys are not known', () => {
    expect(inForce('unknown', 'unknown', 'UK')).toBe(100);
  });
});

describe('A risk factor more never loosens anything (P13)', () => {
  const anyone = fc.record<Patient>({
    birthDate: fc.integer({ min: 366, max: 100 * 365 }).map((days) => addDays(today, -days)),
    sex: fc.constantFrom('female', 'male'),
    weightKilograms: fc.integer({ min: 8, max: 130 }),
    heightCentimetres: fc.integer({ min: 70, max: 200 }),
    creatinine: fc.integer({ min: 3, max: 90 }).map((tenths) => ({ milligramsPerDecilitre: tenths / 10, on: today })),
    monthsOnBaclofen: fc.integer({ min: 0, max: 60 }),
    conditions: fc.uniqueArray(fc.constantFrom(...conditionCodes), { maxLength: 3 }),
    medicines: fc.constant([]),
    region: fc.constantFrom(...regions),
  });
  const riskier = (patient: Patient) =>
    fc.oneof(
      fc.constantFrom(...conditionCodes).map((code) => ({
        ...patient,
        conditions: [...new Set([...(patient.conditions as string[]), code])],
      })),
      fc.integer({ min: 1, max: 40 }).map((more) => ({
        ...patient,
        creatinine: {
          milligramsPerDecilitre:
            (patient.creatinine as { milligramsPerDecilitre: number }).milligramsPerDecilitre + more / 10,
          on: today,
        },
      })),
      fc.integer({ min: 1, max: 60 }).map((more) => ({
        ...patient,
        monthsOnBaclofen: (patient.monthsOnBaclofen as number) + more,
      })),
    );
  const pairs = anyone.chain((patient) => fc.tuple(fc.constant(patient), riskier(patient)));

  const ceilingsOf = (patient: Patient) =>
    dailyCeilings(ageOn(patient, today), kidneyFunction(patient, today, facts), patient.region, patient, facts);

  it('keeps every ceiling and may add one', () => {
    fc.assert(
      fc.property(pairs, ([patient, more]) => {
        const [before, after] = [ceilingsOf(patient), ceilingsOf(more)];
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps every ceiling of the kidneys when the result grows old, or is from a later day', () => {
    const withResultOn = (patient: Patient, days: number): Patient => {
      const creatinine = patient.creatinine as Exclude<Patient['creatinine'], 'unknown'>;
      return { ...patient, creatinine: { ...creatinine, on: addDays(today, -days) } };
    };
    fc.assert(
      fc.property(anyone, fc.integer({ min: -60, max: 4000 }), (patient, days) => {
        expect(ceilingsOf(withResultOn(patient, days))).toEqual(ceilingsOf(patient));
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps every ceiling for a younger child', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 17 }), (patient, a, b) => {
        const at = (age: number) => dailyCeilings(age, healthy, patient.region, patient, facts);
        expect(at(Math.min(a, b))).toEqual(expect.arrayContaining([...at(Math.max(a, b))]));
        expect(at(a)).toEqual(expect.arrayContaining([...dailyCeilings(30, healthy, patient.region, patient, facts)]));
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps every finding from caution up at least as severe', () => {
    const judged = (plan: Seen, patient: Patient): readonly Finding[] => {
      const age = ageOn(patient, today);
      const kidney = kidneyFunction(patient, today, facts);
      return judgePlan({ ...plan, patient, age, kidney, region: patient.region }, facts);
    };
    fc.assert(
      fc.property(pairs, fc.constantFrom(calmTaper, calmTitration), ([patient, more], plan) => {
        const after = new Map(judged(plan, more).map(({ code, severity }) => [code, severities.indexOf(severity)]));
        for (const { code, severity } of judged(plan, patient)) {
          if (severity === 'info') continue;
          expect(after.get(code), code).toBeGreaterThanOrEqual(severities.indexOf(severity));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps the tier of a taper at least as high with a higher dose', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (patient, a, b) => {
        const severityAt = (steps: number) => {
          const seen = { ...calmTaper, patient, before: steps * 2500 };
          const risk = judgePlan(seen, facts).find(({ code }) => code === 'taper.risk');
          return risk ? severities.indexOf(risk.severity) : -1;
        };
        expect(severityAt(Math.max(a, b))).toBeGreaterThanOrEqual(severityAt(Math.min(a, b)));
      }),
      { numRuns: 10_000 },
    );
  });
});

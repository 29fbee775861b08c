import { conditionCodes, severities } from '@steady/engine';
import { answerCheck } from '@steady/exchange';
import { facts, medicineCatalogue } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WirePatient } from '../independent-checker/wire.ts';
import { patience, tryOn } from './law.ts';
import { somePatient } from './some-patients.ts';

const say = sayIn('en');
const day = new Date('2026-12-01');

interface Check {
  readonly patient: WirePatient;
  readonly conditions: readonly string[];
  readonly medicines: readonly string[];
  readonly regimen?: readonly object[];
}

const aCondition = fc.constantFrom(...conditionCodes);
const aMedicine = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...medicineCatalogue).map(({ name }) => name) },
  fc.constantFrom('N02A', 'C03', 'N05A', 'a blue pill', 'hydrocodone / moonlight'),
);

const aDose = fc.integer({ min: 0, max: 80 }).map((halves) => ({ value: halves / 2, unit: 'mg' }));

const someCheck: fc.Arbitrary<Check> = fc.record(
  {
    patient: somePatient.map(({ conditions: _c, medicines: _m, ...patient }) => patient),
    conditions: fc.uniqueArray(aCondition, { maxLength: 4 }),
    medicines: fc.uniqueArray(aMedicine, { maxLength: 5 }),
    regimen: fc.tuple(aDose, aDose).map(([one, other]) => [
      { time: '08:00', dose: one },
      { time: '20:00', dose: other },
    ]),
  },
  { requiredKeys: ['patient', 'conditions', 'medicines'] },
);

/** The same check with one thing more: a condition, a medicine, or a higher creatinine. */
const more: fc.Arbitrary<(check: Check) => Check> = fc.oneof(
  aCondition.map((condition) => (check: Check) => ({ ...check, conditions: [...check.conditions, condition] })),
  aMedicine.map((medicine) => (check: Check) => ({ ...check, medicines: [...check.medicines, medicine] })),
  fc.integer({ min: 1, max: 60 }).map((tenths) => (check: Check) => {
    const { creatinine } = check.patient;
    if (creatinine === undefined || creatinine === 'unknown') return check;
    const worse = { ...creatinine, value: creatinine.value + tenths / 10 };
    return { ...check, patient: { ...check.patient, creatinine: worse } };
  }),
);

function findingsOf(check: Check) {
  const answered = answerCheck({ ...check, on: '2026-12-01' }, facts, say, day);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.answer.findings;
}

describe('One thing more to check', patience, () => {
  it('never lowers the severity of a finding, and never takes one away (P13, H14)', () => {
    tryOn(fc.tuple(someCheck, more), ([check, add]) => {
      const after = new Map(findingsOf(add(check)).map(({ code, severity }) => [code, severities.indexOf(severity)]));
      for (const { code, severity } of findingsOf(check)) {
        expect(after.get(code) ?? -1, code).toBeGreaterThanOrEqual(severities.indexOf(severity));
      }
    });
  });

  it('never makes more than one finding of a code, however long the list (H28)', () => {
    tryOn(someCheck, (check) => {
      const codes = findingsOf(check).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    });
  });

  it('changes nothing by its place in the list (P14)', () => {
    const severitiesOf = (check: Check) => findingsOf(check).map(({ code, severity }) => `${severity} ${code}`);
    tryOn(
      someCheck,
      (check) => {
        const turned = {
          ...check,
          conditions: check.conditions.toReversed(),
          medicines: check.medicines.toReversed(),
        };
        expect(severitiesOf(turned)).toEqual(severitiesOf(check));
      },
      2000,
    );
  });
});

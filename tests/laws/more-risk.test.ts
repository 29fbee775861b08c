import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WirePatient, WireRequest } from '../independent-checker/wire.ts';
import { answerTo, type WireOutcome } from './answer.ts';
import { patience, tryOn } from './law.ts';
import { requests } from './requests.ts';

/** The same person with one risk more: a condition, or a creatinine that is higher by so many tenths. */
const riskMore: fc.Arbitrary<(patient: WirePatient) => WirePatient> = fc.oneof(
  fc
    .constantFrom(
      'epilepsy',
      'psychosis',
      'spinal-cord-injury-t6-or-above',
      'earlier-withdrawal',
      'intrathecal-pump',
      'dialysis',
      'acute-kidney-injury',
      'alcohol-or-benzodiazepine-withdrawal-risk',
      'pregnancy',
    )
    .map((condition) => (patient: WirePatient) => {
      const { conditions = [] } = patient;
      return { ...patient, conditions: conditions === 'unknown' ? [condition] : [...conditions, condition] };
    }),
  fc.integer({ min: 1, max: 60 }).map((tenths) => (patient: WirePatient) => {
    const { creatinine } = patient;
    if (creatinine === undefined || creatinine === 'unknown') return patient;
    return { ...patient, creatinine: { ...creatinine, value: creatinine.value + tenths / 10 } };
  }),
);

describe('A risk more', patience, () => {
  it('never loosens a limit: ceilings stay or fall, and what was to be signed still is (P13)', () => {
    tryOn(fc.tuple(requests, riskMore), ([request, more]) => {
      const safer = answerTo(request);
      const riskier = answerTo({ ...request, patient: more(request.patient ?? {}) } satisfies WireRequest);
      expect(ceilingOf(riskier)).toBeLessThanOrEqual(ceilingOf(safer));
      if (safer.problems !== undefined) expect(riskier.answer).toBeUndefined();
      if (riskier.answer !== undefined) expect(toSign(riskier)).toEqual(expect.arrayContaining(toSign(safer)));
    });
  });
});

/** The ceiling a request was refused for, in mg a day; none is the highest there could be. */
function ceilingOf({ problems = [] }: WireOutcome): number {
  const refused = problems.find(({ code }) => code === 'dose.above-ceiling');
  return (refused?.values['ceiling'] as { value: number } | undefined)?.value ?? Number.POSITIVE_INFINITY;
}

function toSign({ answer }: WireOutcome): string[] {
  return (answer?.findings ?? []).filter((finding) => finding.toSign).map(({ code }) => code);
}

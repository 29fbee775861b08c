import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerPlan } from '../api/answer-plan.ts';
import { examplePlanRequest } from '../api/wire/plan-request.ts';
import { codeOfPlan } from './plan-code.ts';

function codeFor(json: object): string {
  const answered = answerPlan(json, facts, sayIn('en'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return codeOfPlan(answered.made.plan, answered.request);
}

describe('The code of a plan', () => {
  it('is short, and has no letter that is taken for a digit', () => {
    expect(codeFor(examplePlanRequest)).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  });

  it('is the same for the same content, in whatever order it was written', () => {
    const turned = Object.fromEntries(Object.entries(examplePlanRequest).toReversed());
    expect(codeFor(turned)).toBe(codeFor(examplePlanRequest));
  });

  it('is another for each other content: another day, another cut, another person (H23)', () => {
    const { pace, patient } = examplePlanRequest;
    const codes = [
      examplePlanRequest,
      { ...examplePlanRequest, start: '2026-12-02' },
      { ...examplePlanRequest, pace: { ...pace, cut: { value: 5, unit: 'mg/d' } } },
      { ...examplePlanRequest, patient: { ...patient, monthsOnBaclofen: 25 } },
    ].map(codeFor);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { inputsFor } from './known-inputs.ts';
import { sayKidneysMissing } from './say-kidneys-missing.ts';

const say = sayIn('en');

function said(patient: Readonly<Record<string, unknown>>): string {
  const json = { ...examplePlanRequest, start: '2026-12-01', patient };
  const answered = answerPlan(json, facts, say);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  const plan = { ...answered, json };
  expect(inputsFor(plan, {}).kidneys.value).toBe('unknown');
  return sayKidneysMissing(plan, say).replaceAll('\u00a0', ' ');
}

function neededBy(patient: Readonly<Record<string, unknown>>): string | undefined {
  return /Still needed: (.+?)\. Add it under About the person\./.exec(said(patient))?.[1];
}

const woman = {
  birthDate: '1958-05-01',
  sex: 'female',
  weight: { value: 62, unit: 'kg' },
  creatinine: { value: 1.6, unit: 'mg/dL', on: '2026-11-01' },
};
const child = { ...woman, birthDate: '2016-05-01', weight: { value: 30, unit: 'kg' } };

describe('Where no kidney function can be told, the page asks for what is missing and says where to give it (H14)', () => {
  it.each([
    ['the weight', { ...woman, weight: 'unknown' }],
    ['the sex', { ...woman, sex: 'unknown' }],
    ['the birth date', { ...woman, birthDate: 'unknown' }],
    ['the sex, the weight', { ...woman, sex: 'unknown', weight: 'unknown' }],
    [
      'a creatinine from the 365 days before the plan begins',
      { ...woman, creatinine: { ...woman.creatinine, on: '2025-11-01' } },
    ],
    ['the height', child],
    ['the weight, the height', { ...child, weight: 'unknown', sex: 'unknown' }],
    ['the weight, a creatinine with its day', { ...woman, weight: 'unknown', creatinine: 'unknown' }],
  ])('%s', (needed, patient) => expect(neededBy(patient)).toBe(needed));

  it('it asks for the birth date first where nothing is known', () => {
    expect(said({})).toContain('Age and kidney function are not known. From 65 years on');
    expect(said({})).toContain('Add the birth date under About the person.');
  });

  it.each([
    ['On dialysis', { ...woman, conditions: ['dialysis'] }],
    ['At this age', { ...child, birthDate: '2026-05-01', weight: { value: 7, unit: 'kg' } }],
  ])('it asks for no creatinine where none would tell: %s', (why, patient) => {
    expect(said(patient)).toBe(
      `${why} no creatinine tells the kidney function, and it is never assumed. Set the creatinine clearance here to see what it would do.`,
    );
  });
});

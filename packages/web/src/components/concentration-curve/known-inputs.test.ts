import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { knownInputs } from './known-inputs.ts';

function inputsOf(patient: Readonly<Record<string, unknown>>) {
  const json = { ...examplePlanRequest, start: '2026-12-01', patient };
  const answered = answerPlan(json, facts, sayIn('en'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return knownInputs({ ...answered, json });
}

const creatinine = { value: 0.9, unit: 'mg/dL', on: '2026-11-01' };
const known = { birthDate: '1970-05-01', sex: 'female', weight: { value: 70, unit: 'kg' }, creatinine };

describe('What a curve is drawn for', () => {
  it('is what is known of the person', () => {
    expect(inputsOf(known)).toEqual({
      kidneys: { value: 77, from: 'cockcroft-gault' },
      weight: { value: 70, from: 'given' },
    });
  });

  it('is the typical person of the model where only the age of an adult is known, and says that it is assumed', () => {
    expect(inputsOf({ birthDate: '1970-05-01' })).toEqual({
      kidneys: { value: 100, from: 'assumed' },
      weight: { value: 70, from: 'assumed' },
    });
  });

  it('is never an assumed kidney in older people, where the age is not known, in children and on dialysis (H14)', () => {
    expect(inputsOf({}).kidneys.from).toBe('unknown');
    expect(inputsOf({ birthDate: '1961-12-01' }).kidneys.from).toBe('unknown');
    expect(inputsOf({ birthDate: '1961-12-02' }).kidneys.from).toBe('assumed');
    expect(inputsOf({ birthDate: '2016-01-01' }).kidneys.from).toBe('unknown');
    expect(inputsOf({ conditions: ['dialysis'] }).kidneys.from).toBe('unknown');
  });

  it('is never an assumed weight in a child', () => {
    expect(inputsOf({ birthDate: '2016-01-01' }).weight.from).toBe('unknown');
  });

  it('goes by no creatinine of more than a year ago', () => {
    const old = { ...creatinine, on: '2025-11-01' };
    expect(inputsOf({ ...known, creatinine: old }).kidneys.from).toBe('assumed');
  });
});

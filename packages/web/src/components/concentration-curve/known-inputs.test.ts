import { answerPlan, examplePlanRequest } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { courseOf } from './course-of-plan.ts';
import { forecastOf } from './forecast-of.ts';
import { type ChosenInputs, inputsFor } from './known-inputs.ts';

function planOf(patient: Readonly<Record<string, unknown>>) {
  const json = { ...examplePlanRequest, start: '2026-12-01', patient };
  const answered = answerPlan(json, facts, sayIn('en'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return { ...answered, json };
}

function inputsOf(patient: Readonly<Record<string, unknown>>) {
  return inputsFor(planOf(patient), {});
}

const creatinine = { value: 0.9, unit: 'mg/dL', on: '2026-11-01' };
const known = { birthDate: '1970-05-01', sex: 'female', weight: { value: 70, unit: 'kg' }, creatinine };

describe('What a curve is drawn for', () => {
  it('is what is known of the person, with the kidney function that the findings say', () => {
    expect(inputsOf(known)).toEqual({
      kidneys: { value: 77.1, from: 'cockcroft-gault' },
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

  it('keeps what a forecast from creatinine has to say: by which weight, how little it tells, and its source', () => {
    const plan = planOf({
      birthDate: '1966-05-01',
      sex: 'female',
      height: { value: 160, unit: 'cm' },
      weight: { value: 90, unit: 'kg' },
      creatinine: { ...creatinine, value: 1 },
      conditions: ['spinal-cord-injury'],
    });
    const forecast = (chosen: ChosenInputs) => {
      const made = forecastOf(plan, courseOf(plan, { firstDay: 0, lastDay: 7 }), inputsFor(plan, chosen));
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      const { findings, sources } = made.value.simulation;
      return { codes: findings.map(({ code }) => code), sources: sources.clearance };
    };
    const { codes, sources } = forecast({});
    expect(codes).toEqual(expect.arrayContaining(['kinetics.which-weight', 'renal.creatinine-misleads']));
    expect(sources).toContain('REN-22');
    expect(forecast({ weight: 80 }).codes).toContain('kinetics.which-weight');
    expect(forecast({ weight: 80, kidneys: 60 }).codes).not.toContain('kinetics.which-weight');
  });

  it('is never an assumed weight in a child', () => {
    expect(inputsOf({ birthDate: '2016-01-01' }).weight.from).toBe('unknown');
  });

  it.each([
    ['of more than a year ago', { creatinine: { ...creatinine, on: '2025-11-01' } }],
    ['from after the first day', { creatinine: { ...creatinine, on: '2026-12-02' } }],
    ['without a weight', { weight: 'unknown' }],
    ['without a sex', { sex: 'unknown' }],
    ['of bad kidneys, without a weight', { weight: 'unknown', creatinine: { ...creatinine, value: 4 } }],
    ['of bad kidneys a year ago', { creatinine: { ...creatinine, value: 4, on: '2025-11-01' } }],
  ])('goes by no creatinine %s, nor by kidneys assumed in its place (H14)', (_, changed) => {
    expect(inputsOf({ ...known, ...changed }).kidneys).toEqual({ value: 'unknown', from: 'unknown' });
  });

  it.each(['dialysis', 'acute-kidney-injury', 'renal failure', 'CKD 4', 'one kidney', 'gout'])(
    'is never an assumed kidney beside a condition that is of the kidneys or may be: %s (H14)',
    (condition) => {
      const { birthDate } = known;
      expect(inputsOf({ birthDate, conditions: ['epilepsy', condition] }).kidneys.from).toBe('unknown');
    },
  );

  it('is an assumed kidney beside conditions that are known to be none of the kidneys, and the page says so', () => {
    expect(inputsOf({ birthDate: known.birthDate, conditions: ['epilepsy'] }).kidneys.from).toBe('assumed');
  });
});

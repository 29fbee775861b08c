import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPlanRequest } from '../read-plan-request.ts';
import { goodRequest } from './plan-request.arbitrary.ts';
import { examplePlanRequest, planRequestSchema, writePlanRequest } from './plan-request.ts';

const example = planRequestSchema.parse(examplePlanRequest);

describe('A plan request on the wire', () => {
  it('can be read as its description shows it', () => {
    expect(readPlanRequest(example)).toMatchObject({ ok: true, value: { purpose: 'taper', timesGiven: true } });
  });

  it('is the same after writing and reading it again', () => {
    fc.assert(
      fc.property(goodRequest, (wire) => {
        const read = readPlanRequest(wire);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(readPlanRequest(JSON.parse(JSON.stringify(writePlanRequest(read.value))))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the doses of the day in the order of the clock, however they were listed', () => {
    const read = readPlanRequest({ ...example, current: example.current.toReversed() });
    expect(read).toEqual(readPlanRequest(example));
  });

  it('keeps to the times of what is taken now where none are named', () => {
    expect(readPlanRequest({ ...example, times: undefined })).toMatchObject({
      value: { times: ['08:00', '14:00', '22:00'], timesGiven: true },
    });
  });

  it('assumes times for a first prescription that names none, and says so', () => {
    const first = {
      ...example,
      purpose: 'titrate',
      current: [],
      target: { value: 30, unit: 'mg/d' },
      pace: { method: 'label' },
    };
    expect(readPlanRequest(first)).toMatchObject({ value: { times: ['08:00', '14:00', '22:00'], timesGiven: false } });
    expect(readPlanRequest({ ...first, times: ['21:00', '09:00'] })).toMatchObject({
      value: { times: ['09:00', '21:00'], timesGiven: true },
    });
  });

  it('takes the times of what is taken now as assumed where it is told so, and only until times are named', () => {
    const assumed = { ...example, timesAssumed: true };
    expect(readPlanRequest(assumed)).toMatchObject({
      value: { times: ['08:00', '14:00', '22:00'], timesGiven: false },
    });
    expect(readPlanRequest({ ...example, timesAssumed: false })).toMatchObject({ value: { timesGiven: true } });
    expect(readPlanRequest({ ...assumed, times: ['08:00', '14:00', '22:00'] })).toMatchObject({
      value: { timesGiven: true },
    });
  });

  it('has a creatinine in mg/dL, whichever unit it came in', () => {
    const creatinine = { value: 88.4, unit: 'umol/L', on: '2026-11-01' };
    expect(readPlanRequest({ ...example, patient: { creatinine } })).toMatchObject({
      value: { patient: { creatinine: { milligramsPerDecilitre: 1 } } },
    });
  });

  it('takes a place it has no rules for as unknown', () => {
    expect(readPlanRequest({ ...example, patient: { region: 'FR' } })).toMatchObject({
      value: { patient: { region: 'unknown' } },
    });
  });

  it('knows nothing of a person of whom nothing was said, which is not a no', () => {
    const { patient: _, ...anonymous } = example;
    const read = readPlanRequest(anonymous);
    expect(read.ok && new Set(Object.values(read.value.patient))).toEqual(new Set(['unknown']));
  });

  it('can be described to others as JSON Schema, refusing fields nobody knows', () => {
    expect(z.toJSONSchema(planRequestSchema)).toMatchObject({
      $defs: { PlanRequest: { additionalProperties: false }, Pace: {}, Product: {}, Patient: {} },
    });
  });

  it('needs no code made from text to be read, so that a page can forbid that', () => {
    const forbidden = new Proxy(Function, {
      construct: () => {
        throw new EvalError('code from text');
      },
    });
    const before = globalThis.Function;
    z.config({ jitless: true });
    globalThis.Function = forbidden;
    try {
      expect(readPlanRequest(example).ok).toBe(true);
    } finally {
      globalThis.Function = before;
      z.config({ jitless: false });
    }
  });
});

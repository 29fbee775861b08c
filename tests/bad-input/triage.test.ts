import { problemCodes } from '@steady/engine';
import { answerTriage, exampleTriageRequest, readJson, triageAnswerSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from '../cli/run-steady.ts';
import { spoilt } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';
import { badForms } from './triage.cases.ts';

const say = sayIn('en');
const today = new Date('2026-12-03T15:10:00Z');

function answerTo(text: string) {
  const json = readJson(text);
  return json.ok ? answerTriage(json.value, facts, say, today) : json;
}

describe('A bad form of the triage is refused with every problem it has', () => {
  it.each(badForms.map((row) => [row.title, row] as const))('%s', (_, { put, refused }) => {
    const text = spoilt(exampleTriageRequest, put);
    const answered = answerTo(text);
    const problems = answered.ok ? [] : answered.problems;
    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...refused].sort());
    expect(problems.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
    expect(problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
  });

  it('on the command line as by the function', async () => {
    const row = badForms.at(-1);
    const ended = await runSteady(['triage', '--json'], { input: spoilt(exampleTriageRequest, row?.put) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([...(row?.refused ?? [])].sort());
  });
});

describe('Whatever was taken', () => {
  it('can be told: no excess is too large to be heard, and none ends in carrying on (U6, H18)', () => {
    for (const value of [0.001, 1, 999, 1000, 8001, 100_000, 1_000_000]) {
      const answered = answerTo(JSON.stringify({ context: { aboveThePlan: { value, unit: 'mg' } } }));
      expect(answered.ok && ['urgent-today', 'emergency-now'].includes(answered.answer.outcome), String(value)).toBe(
        true,
      );
    }
  });
});

describe('Whatever form is sent', () => {
  it('is answered whole, or refused with places that are there', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>('yes', 'no', 'unknown', true, null, 0, -1, 1e21, {}, []),
      fc.jsonValue(),
    );
    const some = fc.record(
      {
        region: fc.oneof(fc.constantFrom('US', 'UK', 'unknown', '__proto__', 'toString'), fc.string()),
        now: fc.oneof(fc.constant('2026-12-03T15:10:00Z'), fc.string()),
        context: fc.dictionary(fc.constantFrom('pump', 'missedSlots', 'aboveThePlan', 'lastDoseAt', 'x'), value),
        answers: fc.dictionary(fc.constantFrom('seizure', 'nausea', 'pump-alarm', '__proto__', 'x'), value),
        text: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(some, fc.jsonValue()), (json) => {
        const answered = answerTriage(json, facts, say, today);
        if (answered.ok) {
          expect(triageAnswerSchema.safeParse(answered.answer).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(answered.answer))).toEqual(answered.answer);
          return;
        }
        for (const { code, at } of answered.problems) {
          expect(problemCodes).toContain(code);
          expect(leadsSomewhere(at, json), at).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

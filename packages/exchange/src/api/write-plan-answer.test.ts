import { type PlanAnswer, type PlanRequest, readLocalDate } from '@steady/engine';
import { facts, knowledgeVersion } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerPlan } from './answer-plan.ts';
import { planAnswerSchema } from './wire/plan-answer.ts';
import { examplePlanRequest } from './wire/plan-request.ts';
import { writePlanAnswer } from './write-plan-answer.ts';

const say = sayIn('en');
const taper = planned(examplePlanRequest);

describe('A plan answer on the wire', () => {
  it('is as it is described to others', () => {
    expect(planAnswerSchema.parse(taper.answer)).toEqual(taper.answer);
  });

  it('tells each change in mg and as a share of the dose before it', () => {
    expect(taper.answer.plan.steps.map(({ change }) => change)).toEqual([
      { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 16.7 },
      { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 20 },
      { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 25 },
      { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 33.3 },
      { direction: 'down', by: { value: 10, unit: 'mg/d' }, percent: 50 },
      { direction: 'down', by: { value: 5, unit: 'mg/d' }, percent: 50 },
    ]);
  });

  it('tells no share of nothing in a first prescription', () => {
    const { answer } = planned({
      ...examplePlanRequest,
      purpose: 'titrate',
      current: [],
      target: { value: 30, unit: 'mg/d' },
      pace: { method: 'label' },
    });
    expect(answer.plan.steps[0]?.change).toEqual({ direction: 'up', by: answer.plan.steps[0]?.daily });
  });

  it('tells a hold as no change', () => {
    const { answer } = planned({ ...examplePlanRequest, changes: [{ kind: 'hold', on: '2026-12-10', days: 7 }] });
    const hold = answer.plan.steps.find(({ why }) => why === 'hold');
    expect(hold?.change).toEqual({ direction: 'none', by: { value: 0, unit: 'mg/d' }, percent: 0 });
  });

  it('counts supply with its reserve, and hands out whole pieces', () => {
    const { answer } = planned({ ...examplePlanRequest, reserveDays: 3 });
    const [tablets] = answer.supply;
    expect(tablets).toMatchObject({ product: 't10', count: 218.5, reserve: { count: 1.5 }, dispense: { count: 219 } });
  });

  it('gives each finding its sentences, and the words of its sources', () => {
    const [finding] = taper.answer.findings;
    expect(finding).toMatchObject({ title: expect.stringMatching(/\w/), action: expect.stringMatching(/\w/) });
    for (const { cites } of taper.answer.findings) expect(cites.length).toBeGreaterThan(0);
  });

  it('gives a fact of our own the facts it was derived from', () => {
    const own = taper.answer.basis.filter(({ source }) => source === say('source.own'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ approved }) => approved)).toEqual([]);
    expect(own.map(({ where }) => where).join()).toMatch(/derived from [A-Z]/);
  });

  it('says what comes after zero, and for how long to watch', () => {
    const { end } = taper.answer.plan;
    expect(end).toMatchObject({ kind: 'zero', on: '2027-02-23' });
    expect(end.says).toContain('23\u00a0February\u00a02027');
    expect(end.watch.map(({ how }) => how)).toEqual(['closely', 'daily', 'weekly']);
  });

  it('never leaves a plan above zero without the warning', () => {
    const plan = { ...taper.made.plan, end: { kind: 'unfinished', on: dayOf('2027-01-01'), watch: [] } } as const;
    const { end } = writePlanAnswer({ ...taper.made, plan }, taper.request, facts, say).plan;
    expect(end.says).toMatch(/new plan before that day\. Do not stop suddenly\.$/);
  });

  it('compares the gentlest plan with others of the same length', () => {
    const { answer } = planned({ ...examplePlanRequest, pace: { method: 'gentlest', days: 84 } });
    const [fixed] = answer.alternatives;
    expect(fixed).toMatchObject({
      pace: { method: 'fixed', cut: { unit: 'mg/d' } },
      measures: { lastDose: { unit: 'mg/d' } },
    });
    expect(answer.measures.largestShare).toBeLessThan(fixed?.measures.largestShare ?? 0);
  });

  it('names the versions it can be computed with again', () => {
    expect(taper.answer.versions).toEqual({ engine: '0.1.0', knowledge: knowledgeVersion });
  });
});

function planned(json: unknown): {
  answer: ReturnType<typeof writePlanAnswer>;
  made: PlanAnswer;
  request: PlanRequest;
} {
  const answered = answerPlan(json, facts, say);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered;
}

function dayOf(text: string) {
  const day = readLocalDate(text, '');
  if (!day.ok) throw new Error(text);
  return day.value;
}

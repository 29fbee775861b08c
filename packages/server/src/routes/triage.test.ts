import { exampleTriageRequest, triageAnswerSchema, triageQuestionsSchema } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/triage', payload });

describe('Asking how fast help is needed', () => {
  it('answers with the outcome and the next step, in the shape that is described', async () => {
    const answer = await ask(exampleTriageRequest);
    expect(answer.statusCode).toBe(200);
    expect(triageAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
  });

  it('is refused with every problem, each with its place', async () => {
    const answer = await ask({ answers: { seizure: 'maybe' }, mood: 1 });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems).toHaveLength(2);
  });

  it('lists the questions', async () => {
    const answer = await server.app.inject('/api/v1/triage/questions');
    expect(answer.statusCode).toBe(200);
    expect(triageQuestionsSchema.safeParse(answer.json()).error).toBeUndefined();
  });

  it('logs nothing of a form', async () => {
    await ask({ text: 'a secret of mine', answers: { 'self-harm': 'yes' } });
    expect(server.logged.filter((line) => /secret|self-harm/.test(line))).toEqual([]);
  });
});

import { answerCheck, checkAnswerSchema, exampleCheckRequest } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/check', payload });

describe('Asking for a check', () => {
  it('answers as the command line does, in the shape that is described', async () => {
    const answer = await ask(exampleCheckRequest);
    expect(answer.statusCode).toBe(200);
    expect(checkAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
    const here = answerCheck(exampleCheckRequest, facts, sayIn('en'), new Date());
    expect(answer.json()).toEqual(here.ok && here.answer);
  });

  it('is refused with every problem, each with its place', async () => {
    const answer = await ask({ ...exampleCheckRequest, on: 'today', medicines: [''] });
    expect(answer.statusCode).toBe(400);
    const { problems } = answer.json() as { problems: { code: string; at: string }[] };
    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([
      'date.not-a-date /on',
      'input.empty /medicines/0',
    ]);
  });
});

import { answerPump, examplePumpRequest, pumpAnswerSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/pump', payload });

describe('Asking about a pump', () => {
  it('answers as the command line does, in the shape that is described', async () => {
    const answer = await ask(examplePumpRequest);
    expect(answer.statusCode).toBe(200);
    expect(pumpAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
    const alone = answerPump(examplePumpRequest, facts, sayIn('en'));
    expect(answer.json()).toEqual(alone.ok && JSON.parse(JSON.stringify(alone.answer)));
  });

  it('is refused with every problem, each with its place, and a bare number is one (U4)', async () => {
    const answer = await ask({ ...examplePumpRequest, dailyDose: 150, reservoir: { value: 20, unit: 'L' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`)).toEqual([
      'amount.unit /reservoir/unit',
      'amount.unit /dailyDose',
    ]);
  });
});

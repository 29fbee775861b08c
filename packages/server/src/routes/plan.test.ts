import { examplePlanRequest, planAnswerSchema } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

describe('Asking for a plan', () => {
  it('answers with the plan, its supply, findings and basis', async () => {
    const answer = await server.app.inject({ method: 'POST', url: '/api/v1/plan', payload: examplePlanRequest });
    expect(answer.statusCode).toBe(200);
    expect(planAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
  });
});

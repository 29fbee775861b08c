import { exampleSimulateRequest, simulateAnswerSchema } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/simulate', payload });

describe('Asking for a forecast', () => {
  it('answers with the concentrations and what they rest on, in the shape that is described', async () => {
    const answer = await ask(exampleSimulateRequest);
    expect(answer.statusCode).toBe(200);
    expect(simulateAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
  });

  it('is refused with every problem, each with its place', async () => {
    const answer = await ask({ ...exampleSimulateRequest, patient: {}, observe: [] });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ problems: [{ code: 'input.empty', at: '/observe' }] });
  });
});

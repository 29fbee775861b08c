import { answerSimulation, exampleSimulateRequest, simulateAnswerSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
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

describe('A large population', () => {
  const large = {
    ...exampleSimulateRequest,
    changes: [],
    observe: Array.from({ length: 500 }, (_, hour) => hour),
    population: { patients: 10_000, seed: 1 },
  };

  const kidneys = (value: number) => ({ creatinineClearance: { value, unit: 'mL/min' } });
  const withManyEvents = {
    ...large,
    doses: Array.from({ length: 2000 }, (_, i) => ({ ...exampleSimulateRequest.doses[0], at: 2 * i })),
    changes: Array.from({ length: 1000 }, (_, i) => ({ at: 4 * i + 0.5, ...kidneys(50 + (i % 50)) })),
    observe: [1, 4000],
    population: { patients: 1000, seed: 1 },
  };

  it('is answered as on the command line', async () => {
    const { population } = (await ask(large)).json();
    const alone = answerSimulation(large, facts, sayIn('en'), new Date());
    expect(population).toEqual(alone.ok && JSON.parse(JSON.stringify(alone.answer.population)));
  });

  it.each([
    ['population', large],
    ['index', { ...large, population: undefined, withdrawal: true }],
    ['both, with as many doses and changes as are taken', { ...withManyEvents, withdrawal: true }],
  ])('keeps nobody waiting who asks for something else: %s', async (_, asked) => {
    const order: string[] = [];
    const slow = ask(asked).then(({ statusCode }) => order.push(`large ${statusCode}`));
    await new Promise((soon) => setTimeout(soon, 5));
    await server.app.inject('/healthz').then(({ statusCode }) => order.push(`other ${statusCode}`));
    await slow;
    expect(order).toEqual(['other 200', 'large 200']);
  });

  it('is no fault when whoever asked has gone', async () => {
    const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const body = JSON.stringify(large);
    const headers = { 'content-type': 'application/json' };
    const first = fetch(`${address}/api/v1/simulate`, { method: 'POST', body, headers });
    const second = fetch(`${address}/api/v1/simulate`, { method: 'POST', body, headers, signal: leaving.signal });
    setTimeout(() => leaving.abort(), 20);
    await expect(second).rejects.toThrow('aborted');
    expect((await first).status).toBe(200);
    expect((await ask(large)).statusCode).toBe(200);
    expect(server.logged.filter((line) => line.includes('fault'))).toEqual([]);
  });
});

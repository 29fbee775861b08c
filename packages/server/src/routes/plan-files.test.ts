import { examplePlanRequest } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const post = (kind: string, payload: unknown) =>
  server.app.inject({ method: 'POST', url: `/api/v1/plan/${kind}`, payload: payload as object });

const files = [
  ['print', 'application/pdf', 'plan.pdf', '%PDF-'],
  ['calendar', 'text/calendar; charset=utf-8', 'plan.ics', 'BEGIN:VCALENDAR\r\n'],
  ['csv', 'text/csv; charset=utf-8', 'plan.csv', 'step,start,end,'],
] as const;

describe('A plan as a file', () => {
  it.each(files)('%s comes as %s, to be saved as %s', async (kind, type, name, beginning) => {
    const answer = await post(kind, { request: examplePlanRequest });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    });
    expect(answer.body.startsWith(beginning)).toBe(true);
  });

  it.each(files)('%s takes its options', async (kind) => {
    const options = { print: { largePrint: true, version: 2 }, calendar: { discreet: true }, csv: { bom: true } }[kind];
    const plain = await post(kind, { request: examplePlanRequest });
    const other = await post(kind, { request: examplePlanRequest, options });
    expect([other.statusCode, other.body === plain.body]).toEqual([200, false]);
  });

  it('names no medicine in a calendar that is discreet', async () => {
    const answer = await post('calendar', { request: examplePlanRequest, options: { discreet: true } });
    expect(answer.body).not.toMatch(/baclofen|\bmg\b/i);
  });

  it.each(files)('%s is refused with every problem of the request and the options', async (kind) => {
    const answer = await post(kind, { request: { ...examplePlanRequest, start: 'soon' }, options: { colour: 'red' } });
    const problems = answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`);
    expect(answer.statusCode).toBe(400);
    expect(problems).toEqual(['input.unknown-field /options/colour', 'date.not-a-date /request/start']);
  });

  it.each([[null], [[]], ['text'], [{}], [{ request: null }], [{ request: examplePlanRequest, options: null }]])(
    'is refused when the body is %j',
    async (body) => {
      for (const [kind] of files)
        expect((await post(kind, JSON.stringify(body))).statusCode).toBeGreaterThanOrEqual(400);
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/plan/csv',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(body),
      });
      expect([answer.statusCode, answer.json().problems.length]).toEqual([400, expect.any(Number)]);
    },
  );
});

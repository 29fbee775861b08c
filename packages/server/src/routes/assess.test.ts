import { answerAssess, assessAnswerSchema, exampleAssessRequest } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/assess', payload });

describe('Asking what a record calls for', () => {
  it('is answered as on the command line, in the shape that is described', async () => {
    const answer = await ask(exampleAssessRequest);
    expect(answer.statusCode).toBe(200);
    expect(assessAnswerSchema.safeParse(answer.json()).error).toBeUndefined();
    const answered = answerAssess(exampleAssessRequest, facts, sayIn('en'));
    expect(answered.ok && answer.json()).toEqual(answered.ok && JSON.parse(JSON.stringify(answered.answer)));
  });

  it('takes a late dose until two hours before the next, as the cited rule of the UK says (MISS-01)', async () => {
    const { missed } = (await ask(exampleAssessRequest)).json();
    expect(missed).toMatchObject([
      {
        slot: 'plan-1/2026-12-03/1',
        advice: 'take-now',
        until: '2026-12-03T20:00:00+00:00',
        dose: { value: 15, unit: 'mg' },
        cites: [{ fact: 'MISS-01' }],
      },
    ]);
  });

  it('is refused with every problem, each with its place', async () => {
    const answer = await ask({
      now: 'today',
      record: { schema: 'steady.record', version: '9.0', events: [] },
      who: 'me',
    });
    expect(answer.statusCode).toBe(400);
    const found = answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`);
    expect(found.toSorted()).toEqual([
      'input.unknown-field /who',
      'instant.not-an-instant /now',
      'record.newer-version /record/version',
    ]);
  });

  it('answers in spite of an event that cannot be read, and then names no dose (Y11, Y10)', async () => {
    const record = { ...exampleAssessRequest.record, events: [...exampleAssessRequest.record.events, { kind: 'new' }] };
    const answer = (await ask({ ...exampleAssessRequest, record })).json();
    expect(answer.unread.length).toBeGreaterThan(0);
    expect(answer.missed).toMatchObject([{ advice: 'ask', reason: 'log-not-known' }]);
    expect(JSON.stringify(answer.missed)).not.toContain('15');
  });
});

import { askAnswerSchema, exampleAskRequest } from '@steady/exchange/ask';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const ask = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/ask', payload });

describe('Asking a question over the network', () => {
  it('answers in the shape that is described', async () => {
    const answer = await ask(exampleAskRequest);
    expect(answer.statusCode).toBe(200);
    expect(askAnswerSchema.parse(answer.json()).answers[0]?.topic).toBe('alcohol');
  });

  it('says that nothing is known of what is not about baclofen', async () => {
    const answer = await ask({ question: 'What is the capital of France?' });
    expect(answer.json()).toMatchObject({ known: false, answers: [] });
  });

  it('refuses with every problem at once', async () => {
    const answer = await ask({ question: '', region: 'Mars', colour: 'red' });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json()
        .problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`)
        .sort(),
    ).toEqual(['input.empty /question', 'input.not-one-of /region', 'input.unknown-field /colour']);
  });

  it('whatever is sent is answered or refused, never a fault', async () => {
    const question = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      fc.constantFrom('{0}', "it's {x, select, a {b}}", '\\u0041', '<b>wine</b>', '=1+1', "'; drop table x; --"),
    );
    const asked = fc.oneof(fc.record({ question }), fc.dictionary(fc.string(), fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(asked, async (payload) => {
        const answer = await ask(payload);
        expect([200, 400]).toContain(answer.statusCode);
        if (answer.statusCode === 200) {
          expect(askAnswerSchema.parse(answer.json()).question).toBe((payload as { question: string }).question);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { randomUUID } from 'node:crypto';
import {
  assessAnswerSchema,
  checkAnswerSchema,
  exampleCheckRequest,
  examplePlanRequest,
  planAnswerSchema,
} from '@steady/exchange';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodRequest } from '../../packages/exchange/src/api/wire/plan-request.arbitrary.ts';
import { type ThrowawayApp, throwawayApp } from '../../packages/server/src/throwaway/app.ts';
import { manyKinds } from '../bad-input/record-of-many-kinds.ts';
import { tapers, titrations } from '../laws/requests.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const runs = { numRuns: 300 };

/** Mostly such as can be planned. */
const someRequest: fc.Arbitrary<object> = fc.oneof(tapers, tapers, titrations, goodRequest);

const nearlyARequest = nearly(examplePlanRequest);

const junk = fc.oneof(fc.jsonValue(), nearlyARequest, nearlyARequest);

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom("'; drop table plan_version; --", '\u0000', '\uD800', '$x', '{{x}}', '<script>', '=1+1', '../../x'),
);

describe('Whatever good request is sent', () => {
  it('a plan is answered in the shape that is described, or refused with why it cannot be made', async () => {
    await fc.assert(
      fc.asyncProperty(someRequest, async (request) => {
        const answer = await send('POST', '/api/v1/plan', JSON.stringify(request));
        const isAsDescribed = planAnswerSchema.safeParse(answer.json()).success;
        expect([answer.statusCode, isAsDescribed]).toEqual(answer.statusCode === 400 ? [400, false] : [200, true]);
      }),
      runs,
    );
  });

  it.each(['print', 'calendar', 'csv'])(
    'a %s comes for every plan that can be made, and for no other',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(someRequest, async (request) => {
          const plan = await send('POST', '/api/v1/plan', JSON.stringify(request));
          const answer = await send('POST', `/api/v1/plan/${file}`, JSON.stringify({ request }));
          expect(answer.statusCode).toBe(plan.statusCode);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('Whatever is sent', () => {
  it('a plan is asked for with: it is answered or refused with problems, never with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (payload) => {
        const answer = await send('POST', '/api/v1/plan', JSON.stringify(payload));
        expect([200, 400]).toContain(answer.statusCode);
        if (answer.statusCode === 400) expect(answer.json().problems.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it.each(['print', 'calendar', 'csv'])(
    'a %s is asked for with: it comes or is refused, never with a fault',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(junk, async (request) => {
          const answer = await send('POST', `/api/v1/plan/${file}`, JSON.stringify({ request }));
          expect([200, 400]).toContain(answer.statusCode);
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each([
    ['assess', manyKinds, assessAnswerSchema],
    ['check', exampleCheckRequest, checkAnswerSchema],
  ] as const)(
    'to %s: it is answered in the shape that is described, or refused with problems, never with a fault',
    async (command, good, shape) => {
      const answers = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(
          fc.oneof({ weight: 1, arbitrary: fc.jsonValue() }, { weight: 5, arbitrary: nearly(good) }),
          async (payload) => {
            const answer = await send('POST', `/api/v1/${command}`, JSON.stringify(payload));
            answers.set(answer.statusCode, (answers.get(answer.statusCode) ?? 0) + 1);
            if (answer.statusCode === 200) expect(shape.safeParse(answer.json()).error).toBeUndefined();
            else expect([answer.statusCode, answer.json().problems.length > 0]).toEqual([400, true]);
          },
        ),
        runs,
      );
      expect([...answers.keys()].sort()).toEqual([200, 400]);
    },
  );

  it('as bytes: it is refused, never with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const answer = await send('POST', '/api/v1/plan', Buffer.from(bytes));
        expect(answer.statusCode).toBe(400);
      }),
      runs,
    );
  });

  it('is saved under whatever name: it comes back letter for letter, or was refused (X5)', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const id = randomUUID();
        const body = JSON.stringify({ name, request: examplePlanRequest });
        const answer = await send('PUT', `/api/v1/saved-plans/${id}/versions/1`, body);
        expect([201, 400]).toContain(answer.statusCode);
        const kept = await send('GET', `/api/v1/saved-plans/${id}`);
        if (answer.statusCode === 201) expect(kept.json().name).toBe(name);
        else expect(kept.statusCode).toBe(404);
      }),
      { numRuns: 100 },
    );
  });

  it('is saved with whatever in it: nothing is kept that was refused', async () => {
    await fc.assert(
      fc.asyncProperty(junk, async (request) => {
        const id = randomUUID();
        const body = JSON.stringify({ name: 'junk', request });
        const answer = await send('PUT', `/api/v1/saved-plans/${id}/versions/1`, body);
        const kept = await send('GET', `/api/v1/saved-plans/${id}`);
        expect([`${answer.statusCode} ${kept.statusCode}`]).toContain(
          answer.statusCode === 201 ? '201 200' : '400 404',
        );
      }),
      { numRuns: 100 },
    );
  });

  it('at whatever address: it is found or not, never a fault', async () => {
    const part = fc.oneof(
      fc.webSegment(),
      fc.constantFrom('..', '%00', '%2e%2e', '%', '%ff', "'", 'versions', randomUUID()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), fc.webQueryParameters(), async (parts, query) => {
        const answer = await send('GET', `/api/v1/saved-plans/${parts.join('/')}?${query}`);
        expect([200, 400, 404, 414]).toContain(answer.statusCode);
      }),
      runs,
    );
  });
});

function send(method: 'GET' | 'POST' | 'PUT', url: string, payload?: string | Buffer) {
  const headers = payload === undefined ? {} : { 'content-type': 'application/json' };
  return server.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
}

/** A good request with one place in it exchanged for something else. */
function nearly(good: object) {
  return fc
    .tuple(fc.constantFrom(...placesIn(good)), fc.jsonValue({ maxDepth: 3 }))
    .map(([place, value]) => exchanged(good, place, value));
}

/** Every place in a document, as the steps that lead there. */
function placesIn(value: unknown): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return steps.flatMap((step) => {
    const below = (value as Record<string | number, unknown>)[step];
    return [[step], ...placesIn(below).map((place) => [step, ...place])];
  });
}

function exchanged(document: unknown, place: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(document);
  const last = place.at(-1) as string | number;
  const holder = place.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

import { type Problem, problemCodes } from '@steady/engine';
import { answerPlan, planAnswerSchema, readJson, type WirePlanAnswer } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodRequest } from '../../packages/exchange/src/api/wire/plan-request.arbitrary.ts';
import { goodRequests } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';

const say = sayIn('en');

describe('Whatever is asked', () => {
  it('any JSON is answered or refused, and never more than that', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), (json) => answeredOrRefused(json)),
      { numRuns: 2000 },
    );
  });

  it('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readJson(text).ok || refusedWell(readJson(text), text)),
      { numRuns: 2000 },
    );
  });

  it('a good request with some places spoilt is answered or refused', () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.values(goodRequests)), fc.array(spoiling, { minLength: 1, maxLength: 4 }))
      .map(([request, spoilings]) => spoilings.reduce((json, spoil) => spoil(json), structuredClone<unknown>(request)));
    fc.assert(
      fc.property(spoilt, (json) => answeredOrRefused(json)),
      { numRuns: 2000 },
    );
  });

  it('a request that can be read is planned or refused', () => {
    fc.assert(
      fc.property(goodRequest, (json) => answeredOrRefused(json)),
      { numRuns: 300 },
    );
  });
});

/** Values that have broken other programs, beside any. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '20 mg', '7,5', [], {}, -0, -1, 0, 0.1 + 0.2, 1e-9, 1e21, 1e308, Number.NaN),
  fc.constantFrom<unknown>(
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    '2026-02-30',
    '24:00',
    'unknown',
    'taper',
  ),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.jsonValue(),
);

/** Puts a value somewhere, takes something out, or adds a field. */
const spoiling = fc
  .record({ where: fc.infiniteStream(fc.nat(1000)), value, how: fc.constantFrom('put', 'take', 'add', 'repeat') })
  .map(({ where, value: spoiler, how }) => (json: unknown): unknown => {
    const [holder, name] = somewhereIn(json, where);
    if (holder === undefined) return spoiler;
    if (how === 'take') Array.isArray(holder) ? holder.splice(Number(name), 1) : delete holder[name];
    else if (how === 'put') Object.assign(holder, { [name]: spoiler });
    else if (Array.isArray(holder)) holder.push(how === 'add' ? spoiler : structuredClone(holder[Number(name)]));
    else Object.assign(holder, { [`${JSON.stringify(spoiler)}`.slice(0, 20)]: spoiler });
    return json;
  });

function somewhereIn(json: unknown, where: fc.Stream<number>): [Record<string, unknown> | undefined, string] {
  let found: [Record<string, unknown> | undefined, string] = [undefined, ''];
  for (let inner = json; typeof inner === 'object' && inner !== null; ) {
    const holder = inner as Record<string, unknown>;
    const names = Object.keys(holder);
    const [turn = 0] = where.take(1);
    const name = names[turn % Math.max(1, names.length)];
    if (name === undefined) break;
    found = [holder, name];
    if (turn % 3 === 0) break;
    inner = holder[name];
  }
  return found;
}

function answeredOrRefused(json: unknown): boolean {
  const answered = answerPlan(json, facts, say);
  if (answered.ok) return isSound(answered.answer);
  return answered.problems.length > 0 && answered.problems.every((problem) => isWellTold(problem, json));
}

/** Nothing in an answer is lost when it is written as JSON: no number is NaN or infinite, and nothing is undefined. */
function isSound(answer: WirePlanAnswer): boolean {
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  return planAnswerSchema.safeParse(answer).success;
}

function refusedWell(refused: ReturnType<typeof readJson>, text: string): boolean {
  return !refused.ok && refused.problems.every((problem) => isWellTold(problem, text));
}

function isWellTold(problem: Problem, json: unknown): boolean {
  expect(problemCodes).toContain(problem.code);
  expect(leadsSomewhere(problem.at, json), `${problem.code} ${problem.at}`).toBe(true);
  return sayProblem(problem, say) !== '' && JSON.stringify(problem.values) !== undefined;
}

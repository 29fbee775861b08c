import { problemCodes } from '@steady/engine';
import { answerAssess, assessAnswerSchema, readJson } from '@steady/exchange';
import { readRecord, writeRecord } from '@steady/exchange/record';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from '../cli/run-steady.ts';
import { refusedEvents, refusedRequests } from './assess.cases.ts';
import { spoilt } from './bad-input.ts';
import { leadsSomewhere } from './pointers.ts';
import { manyKinds } from './record-of-many-kinds.ts';

const say = sayIn('en');

function answerTo(text: string) {
  const json = readJson(text);
  return json.ok ? answerAssess(json.value, facts, say) : json;
}

const told = (problems: readonly { readonly code: string; readonly at: string }[]) =>
  problems.map(({ code, at }) => `${code} ${at}`).sort();

describe('A bad request for an assessment', () => {
  it.each(refusedRequests.map((row) => [row.title, row] as const))(
    'is refused as a whole: %s',
    (_, { put, problems }) => {
      const text = spoilt(manyKinds, put);
      const answered = answerTo(text);
      if (answered.ok) throw new Error('it was answered');
      expect(told(answered.problems)).toEqual([...problems].sort());
      expect(answered.problems.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
      expect(answered.problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
    },
  );

  it('is refused on the command line as by the function', async () => {
    const [row] = refusedRequests;
    const ended = await runSteady(['assess', '--json'], { input: spoilt(manyKinds, row?.put) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended)).toEqual(row?.problems);
  });
});

describe('A bad event of a record', () => {
  it('is not among these as they stand', () => {
    const answered = answerTo(JSON.stringify(manyKinds));
    expect(answered.ok && answered.answer.unread).toEqual([]);
  });

  it.each(refusedEvents.map((row) => [row.title, row] as const))(
    'is refused alone, said with its place, and kept as it was found (Y11): %s',
    (_, { put, problems }) => {
      const text = spoilt(manyKinds, put);
      const answered = answerTo(text);
      if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
      const { unread, findings } = answered.answer;
      expect(told(unread)).toEqual([...problems].sort());
      expect(unread.filter(({ at }) => !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
      expect(findings.map(({ code }) => code)).toContain('record.not-complete');
      const { record } = JSON.parse(text) as typeof manyKinds;
      const read = readRecord(record);
      if (!read.ok) throw new Error('the record was refused');
      expect(read.value.record.unread).toHaveLength(1);
      expect(read.value.record.events).toHaveLength(record.events.length - 1);
      const kept = JSON.parse(JSON.stringify(writeRecord(read.value))) as typeof record;
      expect(kept.events).toEqual(expect.arrayContaining([...record.events]));
    },
  );

  it('of the pump leaves nobody with an old dose: whether it runs is not known then (Y10)', () => {
    const row = refusedEvents.find(({ title }) => title.startsWith('a pump dose in milligrams'));
    const answered = answerTo(spoilt(manyKinds, row?.put));
    expect(answered.ok && answered.answer.findings.map(({ code }) => code)).toContain('pump.refill-unknown');
  });
});

describe('Whatever record is sent', () => {
  const place = fc.constantFrom(...placesIn(manyKinds));
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      'unknown',
      null,
      0,
      -1,
      1e21,
      {},
      [],
      '1900-01-01',
      '2199-12-31',
      '2199-12-31T23:59:59Z',
      0.001,
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('it is assessed in the shape that is described, or refused with places that are there', () => {
    let answers = 0;
    const some = fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 2 });
    const property = fc.property(some, (exchanges) => {
      const json = exchanges.reduce<unknown>((document, [at, instead]) => exchanged(document, at, instead), manyKinds);
      const answered = answerAssess(json, facts, say);
      if (answered.ok) {
        answers++;
        const written = JSON.parse(JSON.stringify(answered.answer));
        expect(assessAnswerSchema.safeParse(written).error).toBeUndefined();
        return;
      }
      for (const { code, at } of answered.problems) {
        expect(problemCodes).toContain(code);
        expect(leadsSomewhere(at, json), at).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 400, seed: 1975 });
    expect(answers).toBeGreaterThan(200);
  });
});

/** Every place in a document, as the steps that lead there. */
function placesIn(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, below]) => [
    [step],
    ...placesIn(below).map((place) => [step, ...place]),
  ]);
}

/** A document with something else at a place; the same where the place is gone. */
function exchanged(document: unknown, [step, ...rest]: readonly string[], instead: unknown): unknown {
  if (step === undefined) return instead;
  if (typeof document !== 'object' || document === null) return document;
  const below = exchanged((document as Record<string, unknown>)[step], rest, instead);
  if (Array.isArray(document)) return document.map((one, i) => (String(i) === step ? below : one));
  return { ...document, [step]: below };
}

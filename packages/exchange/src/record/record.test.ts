import { emptyRecord, merge } from '@steady/engine/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, tryOn } from '../../../../tests/laws/law.ts';
import { someEvents } from '../../../../tests/laws/some-records.ts';
import { exampleRecord } from '../api/wire/example-record.ts';
import { readRecord } from './read-record.ts';
import { writeEvent } from './write-event.ts';
import { writeRecord } from './write-record.ts';

const read = (json: unknown) => {
  const outcome = readRecord(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const document = (events: readonly unknown[]) => ({ schema: 'steady.record', version: '1.0', events });

describe('A record as JSON', () => {
  it('comes back as it went out, and a second import changes nothing (Y7, Y8)', patience, () => {
    tryOn(someEvents, (events) => {
      const record = { events, unread: [] };
      const again = read(throughJson(writeRecord({ record, carried: {} })));
      expect(again.record).toEqual(record);
      const imported = merge(record, again.record);
      expect(imported).toEqual(merge(record, emptyRecord));
      expect(merge(imported, again.record)).toEqual(imported);
    });
  });

  it('keeps what a newer version had in it, at any depth, through an older client (Y9)', patience, () => {
    const some = fc.tuple(someEvents, fc.string(), fc.nat({ max: 20 }), fc.jsonValue());
    tryOn(some, ([events, name, place, value]) => {
      const field = `x-${name}`;
      const written = events.map((event) => throughJson(writeEvent(event)) as Record<string, unknown>);
      const newer = written.map((event, i) =>
        i === place % Math.max(1, written.length)
          ? { ...event, [field]: value, author: { ...(event['author'] as object), [field]: value } }
          : event,
      );
      const file = throughJson({ ...document(newer), version: '1.7', [field]: value }) as object;
      expect(throughJson(writeRecord(read(file)))).toEqual({ ...file, version: '1.0' });
    });
  });

  it('is read whole in the example', () => {
    const { record } = read(exampleRecord);
    expect(record.unread).toEqual([]);
    expect(throughJson(writeRecord(read(exampleRecord)))).toEqual(throughJson(exampleRecord));
  });

  it('keeps its good events where some are bad, and the bad ones as they were found (Y11)', patience, () => {
    const some = fc.tuple(someEvents, fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 }));
    tryOn(some, ([events, bad]) => {
      const mixed = document([...bad, ...events.map(writeEvent)]);
      const { record } = read(throughJson(mixed));
      expect(record.events).toEqual(events);
      expect(record.unread).toHaveLength(bad.length);
      const again = read(throughJson(writeRecord({ record, carried: {} }))).record;
      expect(again.unread.map(({ found }) => found)).toEqual(record.unread.map(({ found }) => found));
    });
  });

  it.each([
    ['a list', []],
    ['another schema', { ...exampleRecord, schema: 'other' }],
    ['no version', { schema: 'steady.record', events: [] }],
    ['events that are no list', { ...exampleRecord, events: {} }],
  ])('is none, and refused as a whole: %s', (_, json) => {
    expect(readRecord(json)).toMatchObject({ ok: false, problems: [{ code: 'record.not-a-record' }] });
  });

  it('of a newer major version is refused as a whole, and never guessed at', () => {
    expect(readRecord({ ...exampleRecord, version: '2.0' })).toMatchObject({
      ok: false,
      problems: [{ code: 'record.newer-version', at: '/version', values: { value: '2.0' } }],
    });
  });
});

describe('An event that cannot be read', () => {
  const [plan, , , dose] = exampleRecord.events;
  const problemsOf = (event: object) =>
    read(document([event])).record.unread.flatMap(({ problems }) => problems.map(({ code, at }) => `${code} ${at}`));

  it.each([
    ['a dose in grams (U4)', { ...dose, amount: { value: 1, unit: 'g' } }, 'amount.unit /events/0/amount/unit'],
    ['a dose without a unit (U4)', { ...dose, amount: 20 }, 'amount.unit /events/0/amount'],
    ['a negative dose', { ...dose, amount: { value: -1, unit: 'mg' } }, 'amount.negative /events/0/amount/value'],
    [
      'an instant without an offset',
      { ...dose, happened: '2026-12-01T08:00:00' },
      'instant.not-an-instant /events/0/happened',
    ],
    [
      'an instant of no day',
      { ...dose, happened: '2026-02-30T08:00:00Z' },
      'instant.not-an-instant /events/0/happened',
    ],
    ['a slot of no day', { ...dose, slot: 'plan-1/2026-13-01/0' }, 'date.not-a-date /events/0/slot'],
    ['a kind that is not known', { ...dose, kind: 'dose-dreamt' }, 'input.not-one-of /events/0/kind'],
    ['no author', { ...dose, author: undefined }, 'input.required /events/0/author'],
    ['a plan whose doses do not sum to its day (P7)', spoiltPlan(), 'input.out-of-range /events/0/plan/steps/0/daily'],
  ])('says all that is wrong, each with its place: %s', (_, event, problem) => {
    expect(problemsOf(throughJson(event) as object)).toEqual([problem]);
  });

  it('is not a dose for being large: the truth can always be recorded (U6)', () => {
    expect(problemsOf({ ...dose, amount: { value: 5000, unit: 'mg' } })).toEqual([]);
  });

  function spoiltPlan(): object {
    const written = throughJson(plan) as { plan: { steps: { daily: object }[] } };
    const [first] = written.plan.steps;
    if (first !== undefined) first.daily = { value: 60, unit: 'mg/d' };
    return written;
  }
});

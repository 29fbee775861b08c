import { facts, type MedicineReading, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import { problem } from '../outcome/outcome.ts';
import { tablet } from '../plan/examples.ts';
import { dailyDose } from '../quantity/quantity.ts';
import type { Event } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { adult, at, event, recordOf, signed, step } from '../record/examples.ts';
import { historyRules } from './history-rules.ts';

const codes: ReadonlySet<string> = new Set(historyRules.map(({ code }) => code));
const look = (when: string, ...events: readonly Event[]) =>
  assess(recordOf(adult, ...events), at(when), facts).findings.filter(({ code }) => codes.has(code));
const found = (when: string, ...events: readonly Event[]) => look(when, ...events).map(({ code }) => code);
const valueIn = (code: string, name: string, when: string, ...events: readonly Event[]) =>
  look(when, ...events).find((finding) => finding.code === code)?.values[name];

const steadily = signed({ before: dailyDose(30_000) });
const from = (
  id: string,
  day: string,
  order: number,
  milligrams: number,
  products: readonly Product[] = [tablet(10)],
) =>
  signed({ id: id as EventId, order, products, written: at(`${day}T00:00`), happened: at(`${day}T00:00`) }, [
    {
      ...step(day, null, { '08:00': milligrams / 3, '14:00': milligrams / 3, '20:00': milligrams / 3 }),
      products: products.map(({ id }) => id),
    },
  ]);
const pack = (id: string, when: string, product: Product = tablet(10), count = 84) =>
  event(id, at(when), {
    kind: 'supply-received',
    product,
    amount: { product: product.id, count },
    expires: '2028-06-30' as LocalDate,
  });
const note = (when: string, symptom: string, level: 'none' | 'mild' = 'none') =>
  event(`note-${when}`, at(when), { kind: 'symptom-noted', symptom, level });
const medicines = (when: string, ...names: readonly string[]) =>
  event(`list-${when}`, at(when), {
    kind: 'medicines-changed',
    medicines: names.map((given) => ({ given, read: readMedicine(given) as MedicineReading })),
  });

describe('The weeks and months of a record', () => {
  it('call for nothing where all is as before (H28)', () => {
    expect(found('2027-06-01T12:00', steadily, pack('p', '2027-05-20T12:00'))).toEqual([]);
  });

  it('call for no driving from the first day of a plan with another dose, by its own clock', () => {
    const plan = signed({ before: dailyDose(20_000) });
    expect(found('2026-11-30T23:59', plan)).toEqual([]);
    expect(valueIn('driving.not-yet', 'until', '2026-12-01T00:00', plan)).toBe('2026-12-04');
    expect(valueIn('driving.not-yet', 'state', '2026-12-04T23:59', plan)).toBe('days');
    expect(valueIn('driving.not-yet', 'state', '2026-12-05T00:00', plan)).toBe('untold');
    expect(found('2026-12-05T00:00', plan, note('2026-12-03T12:00', 'tremor'))).toEqual([]);
  });

  it('call for none while a symptom stands, until somebody says that it is gone', () => {
    const plan = signed({ before: dailyDose(20_000) });
    const dizzy = note('2026-12-02T12:00', 'dizziness', 'mild');
    expect(valueIn('driving.not-yet', 'state', '2026-12-20T12:00', plan, dizzy)).toBe('symptoms');
    const gone = note('2026-12-18T12:00', 'dizziness');
    expect(valueIn('driving.not-yet', 'until', '2026-12-20T12:00', plan, dizzy, gone)).toBe('2026-12-21');
    expect(found('2026-12-22T12:00', plan, dizzy, gone)).toEqual([]);
  });

  it('see a change from one plan to the next, and none where the next has the same dose', () => {
    expect(found('2026-12-21T12:00', steadily, from('next', '2026-12-20', 2, 30))).toEqual([]);
    expect(valueIn('driving.not-yet', 'change', '2026-12-21T12:00', steadily, from('next', '2026-12-20', 2, 60))).toBe(
      'rise',
    );
  });

  it('see a plan that was signed after its first day from the signature on', () => {
    const late = signed({
      before: dailyDose(20_000),
      happened: at('2026-12-10T12:00'),
      written: at('2026-12-10T12:00'),
    });
    expect(valueIn('driving.not-yet', 'since', '2026-12-11T12:00', late)).toBe('2026-12-10');
  });

  it('see nothing of a version that was replaced before it began', () => {
    const never = from('never', '2026-12-20', 2, 60);
    const next = { ...from('next', '2026-12-20', 3, 30), before: dailyDose(30_000) };
    expect(found('2026-12-21T12:00', steadily, never, next)).toEqual([]);
  });

  it('see the first day after a taper to zero as a fall', () => {
    const taper = signed({ before: dailyDose(10_000) }, [step('2026-12-01', 14, { '20:00': 10 })]);
    const zero = { ...taper, plan: { ...taper.plan, end: { ...taper.plan.end, kind: 'zero' as const } } };
    expect(valueIn('driving.not-yet', 'since', '2026-12-16T12:00', zero)).toBe('2026-12-15');
  });

  it('see a sedating medicine that a list names and the one before it did not', () => {
    const lists = [
      medicines('2026-12-05T12:00', 'ramipril', 'pregabalin'),
      medicines('2026-12-20T12:00', 'pregabalin', 'diazepam 2 mg'),
    ];
    expect(valueIn('driving.not-yet', 'medicines', '2026-12-21T12:00', steadily, ...lists)).toBe('diazepam');
    expect(found('2026-12-21T12:00', steadily, ...lists.slice(1))).toEqual([]);
  });

  it('cannot tell of driving where the record has a hole since the change', () => {
    const plan = signed({ before: dailyDose(20_000) });
    const lost = event('lost', at('2026-12-04T12:00'), {
      kind: 'log-lost',
      from: at('2026-12-02T12:00'),
      until: at('2026-12-03T12:00'),
    });
    expect(found('2026-12-06T12:00', plan, note('2026-12-05T12:00', 'tremor'))).toEqual([]);
    expect(found('2026-12-06T12:00', plan, note('2026-12-05T12:00', 'tremor'), lost)).toEqual(['driving.not-yet']);
  });

  it('cannot tell of driving where an event could not be read, whenever that was (Y10)', () => {
    const plan = signed({ before: dailyDose(20_000) });
    const record = recordOf(adult, plan, note('2026-12-05T12:00', 'tremor'));
    const unread = [
      { found: '?', id: 'unknown', happened: 'unknown', problems: [problem('input.twice', '')] },
    ] as const;
    const { findings } = assess({ ...record, unread }, at('2026-12-06T12:00'), facts);
    expect(findings.find(({ code }) => code === 'driving.not-yet')?.verdict).toBe('cannot-tell');
  });

  it('tell tablets of another strength from those of the plan, whatever they are called (H10)', () => {
    const twenties: Product = { ...tablet(20), id: 't10' };
    const box = pack('box', '2026-12-20T12:00', twenties);
    expect(found('2026-12-25T12:00', steadily, box)).toEqual(['switch.not-in-plan']);
    expect(found('2026-12-25T12:00', steadily, pack('box', '2026-12-20T12:00', { ...tablet(10), id: 'x' }))).toEqual(
      [],
    );
  });

  it('do not take a pack for planned because an earlier plan was made from such ones', () => {
    const old = signed({ before: dailyDose(30_000), products: [tablet(20)] });
    const next = from('next', '2026-12-20', 2, 30);
    const packs = [pack('b1', '2026-12-19T12:00', tablet(20)), pack('b2', '2027-01-25T12:00', tablet(20))];
    expect(found('2027-02-01T12:00', old, next, ...packs.slice(0, 1))).not.toContain('switch.not-in-plan');
    expect(found('2027-02-01T12:00', old, next, ...packs)).toContain('switch.not-in-plan');
  });

  it('let go of a wrong pack that was counted out, given back, or that a later plan is made from', () => {
    const box = pack('box', '2026-12-20T12:00', tablet(20), 84);
    const none = { product: 't20', count: 0 };
    const counted = event('c', at('2026-12-22T12:00'), { kind: 'supply-counted', product: tablet(20), amount: none });
    const back = event('r', at('2026-12-22T12:00'), {
      kind: 'supply-removed',
      amount: { product: 't20', count: 84 },
      why: 'disposed',
    });
    const other = event('c', at('2026-12-22T12:00'), {
      kind: 'supply-counted',
      product: tablet(10),
      amount: { product: 't10', count: 0 },
    });
    expect(found('2026-12-25T12:00', steadily, box, counted)).toEqual([]);
    expect(found('2026-12-25T12:00', steadily, box, other)).toEqual(['switch.not-in-plan']);
    expect(found('2026-12-25T12:00', steadily, box, back)).toEqual([]);
    expect(found('2026-12-25T12:00', steadily, box, from('next', '2026-12-24', 2, 30, [tablet(20)]))).not.toContain(
      'switch.not-in-plan',
    );
  });

  it('say that the strength changed for two weeks after the plan does, and a day on which nobody drives yet', () => {
    const next = from('next', '2026-12-20', 2, 30, [tablet(20)]);
    const told = note('2026-12-22T12:00', 'tremor');
    expect(found('2026-12-21T12:00', steadily, next)).toEqual(['switch.other-strength', 'driving.not-yet']);
    expect(found('2027-01-03T12:00', steadily, next, told)).toEqual(['switch.other-strength']);
    expect(found('2027-01-04T12:00', steadily, next, told)).toEqual([]);
  });

  it('ask for safe storage on the day a pack comes, and on the day it is entered (H37)', () => {
    const late = { ...pack('p', '2026-12-20T12:00'), written: at('2026-12-23T12:00') };
    const days = ['20', '21', '23', '24'].map((day) => found(`2026-12-${day}T13:00`, steadily, late));
    expect(days).toEqual([['storage.at-home'], [], ['storage.at-home'], []]);
  });

  it('ask about bowel and bladder after a start until somebody says', () => {
    const start = signed({ before: dailyDose(0) });
    expect(found('2026-12-05T12:00', start)).toContain('bowel-bladder.ask');
    expect(found('2026-12-05T12:00', start, note('2026-12-04T12:00', 'constipation'))).toEqual([]);
    expect(found('2026-12-09T12:00', start, note('2026-12-04T12:00', 'constipation', 'mild'))).toContain(
      'bowel-bladder.call-today',
    );
  });

  it('ask for the review of a dose once, until a clinician writes something again (DOSE-04)', () => {
    const start = signed({ before: dailyDose(0) });
    expect(found('2027-01-11T12:00', start)).not.toContain('review.lowest-dose');
    expect(found('2027-01-12T12:00', start)).toEqual(['review.lowest-dose']);
    const seen = { ...note('2027-01-12T13:00', 'tremor'), author: { role: 'clinician', id: 'c' } as const };
    expect(found('2027-01-12T14:00', start, seen)).toEqual([]);
    expect(found('2027-01-12T14:00', start, { ...seen, author: adult.author })).toEqual(['review.lowest-dose']);
  });

  it('name a plan that was held and waits', () => {
    const held = { ...steadily, plan: { ...steadily.plan, end: { ...steadily.plan.end, kind: 'held' as const } } };
    expect(found('2026-12-07T12:00', held)).toEqual([]);
    expect(found('2026-12-08T12:00', held)).toEqual(['follow-up.due']);
  });

  it('name a child whose weight has moved since the plan was signed (DOSE-29)', () => {
    const weighed = (id: string, when: string, kilograms: number) =>
      event(id, at(when), {
        ...adult,
        kind: 'person-described',
        birthDate: '2018-01-01' as LocalDate,
        weightKilograms: kilograms,
      });
    const before = { ...weighed('w1', '2026-11-30T11:00', 20), id: 'w1' as EventId, happened: at('2026-11-30T11:00') };
    const now = { ...weighed('w2', '2027-03-01T12:00', 23), id: 'w2' as EventId, happened: at('2027-03-01T12:00') };
    const child = { ...adult, birthDate: '2018-01-01' as LocalDate, happened: at('2026-11-01T12:00') };
    const { findings } = assess(recordOf(child, before, steadily, now), at('2027-03-02T12:00'), facts);
    expect(findings.find(({ code }) => code === 'follow-up.child-weight')?.values).toMatchObject({
      decided: { value: 20, unit: 'kg' },
      last: { value: 23, unit: 'kg' },
    });
  });

  it('name a dose that was raised again and again over months (WARN-07)', () => {
    const raised = [from('a', '2027-03-01', 2, 60), from('b', '2027-06-01', 3, 90)];
    expect(found('2027-06-10T12:00', steadily, ...raised.slice(0, 1))).not.toContain('tolerance.dose-rises');
    expect(valueIn('tolerance.dose-rises', 'times', '2027-06-10T12:00', steadily, ...raised)).toBe(2);
  });

  it('see no plan that was typed in as signed, and a plan in conflict as one that nobody can tell', () => {
    const { kind: _, ...typed } = signed({ before: dailyDose(0) });
    const entered = event('typed', at('2026-11-30T12:00'), { ...typed, kind: 'plan-entered' });
    expect(found('2027-01-20T12:00', { ...entered, id: 'typed' as EventId })).toEqual([]);
    expect(found('2026-12-02T12:00', { ...entered, id: 'typed' as EventId })).toEqual(['driving.not-yet']);
    const rival = signed({ id: 'rival' as EventId, before: dailyDose(30_000) });
    expect(look('2026-12-20T12:00', steadily, rival).map(({ code, verdict }) => `${code} ${verdict}`)).toEqual([
      'driving.not-yet cannot-tell',
    ]);
  });

  it('do not look ahead of the instant they are asked about', () => {
    const later = [pack('p', '2026-12-25T12:00', tablet(20)), note('2026-12-25T12:00', 'urine-difficult', 'mild')];
    expect(found('2026-12-24T12:00', steadily, ...later)).toEqual([]);
  });
});

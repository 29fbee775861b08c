import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { liquid, tablet } from '../plan/examples.ts';
import { volume } from '../quantity/quantity.ts';
import type { Event } from '../record/event.ts';
import { at, event, signed, step } from '../record/examples.ts';
import { came, counted, day, suppliesBy } from './examples.ts';

const { supplyOn } = suppliesBy(facts);

describe('The products of a record', () => {
  it('are those of the plan and whatever else came in or was counted, each once, in the order of their names', () => {
    const other = { ...tablet(20), id: 'a20' };
    const events = [
      came('a', '2026-11-30T12:00', 56),
      event('b', at('2026-11-30T12:00'), {
        kind: 'supply-counted',
        product: other,
        amount: { product: 'a20', count: 10 },
      }),
      counted('c', '2026-11-30T13:00', 56),
    ];
    expect(supplyOn('2026-12-01', events).products.map(({ product }) => product)).toEqual(['a20', 't10']);
  });

  it('are known by the plan where both tell of one', () => {
    const renamed = came('a', '2026-11-30T12:00', 0);
    const bottle = { ...liquid(1, 0.5), id: 't10' };
    const events = [{ ...renamed, product: bottle, amount: { product: 't10', volume: volume(8000) } }];
    expect(supplyOn('2026-12-01', events).products).toMatchObject([{ product: 't10', form: 'tablet' }]);
  });
});

describe('Packs of another strength under the name of those in the plan', () => {
  const strong = (when: string) => ({ ...came('b', when, 28), product: { ...tablet(20), id: 't10' } });
  const left = (...events: readonly Event[]) => supplyOn('2026-12-01', events).products.map((one) => one.left);

  it('are no sum with the others, until somebody counts (H10)', () => {
    const tens = came('a', '2026-11-29T12:00', 28);
    expect(left(tens, strong('2026-11-30T12:00'))).toEqual(['unknown']);
    expect(left(tens, strong('2026-11-29T13:00'), counted('c', '2026-11-30T12:00', 20))).toEqual([80]);
    const countedStrong = { ...counted('d', '2026-11-30T12:00', 20), product: { ...tablet(20), id: 't10' } };
    expect(left(tens, countedStrong)).toEqual(['unknown']);
  });
});

describe('The expiry of what is left', () => {
  const old = (expires: LocalDate | 'unknown') => came('a', '2026-10-01T12:00', 30, expires);
  const new_ = (expires: LocalDate | 'unknown') => came('b', '2026-11-01T12:00', 30, expires);
  const expiry = (...events: readonly Event[]) =>
    supplyOn('2026-12-01', events)
      .findings.filter(({ code }) => code.startsWith('supply.expire'))
      .map(({ values }) => values['expires']);

  it.each([
    [
      'the earliest of the packs that make up what is left',
      [old(day('2026-11-01')), new_(day('2026-11-30'))],
      ['2026-11-01'],
    ],
    [
      'of the newest packs only, where they make it up',
      [old(day('2026-11-01')), new_(day('2026-11-30')), counted('c', '2026-11-20T12:00', 30)],
      ['2026-11-30'],
    ],
    [
      'of the older too, where a quarter is from it',
      [old(day('2026-11-01')), new_(day('2026-11-30')), counted('c', '2026-11-20T12:00', 30.25)],
      ['2026-11-01'],
    ],
    ['the earliest to come, where none is past', [old(day('2026-12-10')), new_(day('2026-12-12'))], ['2026-12-10']],
    ['unknown where one of them says none', [old('unknown'), new_(day('2026-12-24'))], []],
    [
      'that of a pack past its date, whatever the others say',
      [old('unknown'), new_(day('2026-11-30'))],
      ['2026-11-30'],
    ],
    [
      'known where the pack without one is used up',
      [old('unknown'), new_(day('2026-11-30')), counted('c', '2026-11-20T12:00', 20)],
      ['2026-11-30'],
    ],
    ['unknown where nothing came in', [counted('c', '2026-11-20T12:00', 20)], []],
  ] as const)('is %s', (_, events, expected) => {
    expect(expiry(...events)).toEqual(expected);
  });

  it('is not past on its own day', () => {
    const on = (date: string) =>
      supplyOn('2026-12-01', [new_(day(date))])
        .findings.map(({ code }) => code)
        .includes('supply.expired');
    expect([on('2026-12-01'), on('2026-11-30')]).toEqual([false, true]);
  });

  it('tells how much of what is left is past it, and how far the rest reaches', () => {
    const packs = [old(day('2026-11-01')), new_(day('2027-11-30')), counted('c', '2026-11-30T12:00', 32)];
    const { products, findings } = supplyOn('2026-12-01', packs);
    expect(findings.find(({ code }) => code === 'supply.expired')?.values).toMatchObject({ amount: 2 });
    expect(products).toMatchObject([{ left: 128, lastDayCovered: '2026-12-15' }]);
  });

  it('is of the packs of the product itself', () => {
    const other = {
      ...came('x', '2026-11-02T12:00', 0),
      product: { ...tablet(20), id: 'a20' },
      amount: { product: 'a20', count: 500 },
      expires: day('2026-11-15'),
    };
    expect(expiry(new_(day('2026-11-30')), other)).toEqual(['2026-11-15', '2026-11-30']);
  });
});

describe('A bottle in use', () => {
  const bottle = liquid(1, 0.5);
  const written = signed({ products: [bottle] }, [
    {
      ...step('2026-12-01', 28, { '08:00': 10 }),
      intakes: step('2026-12-01', 28, { '08:00': 10 }).intakes.map((one) => ({
        ...one,
        portions: [{ product: bottle.id, volume: volume(10_000) }],
      })),
    },
  ]);
  const inHand = event('in', at('2026-11-30T12:00'), {
    kind: 'supply-counted',
    product: bottle,
    amount: { product: bottle.id, volume: volume(500_000) },
  });
  const opened = (when: string, keepsDays?: number | 'unknown', id = 'open', product: string = bottle.id) =>
    event(id, at(when), { kind: 'supply-opened', product, ...(keepsDays !== undefined && { keepsDays }) });
  const told = (...events: readonly Event[]) =>
    supplyOn('2026-12-01', [inHand, ...events], written).findings.filter(({ code }) => /opened|in-use/.test(code));

  it('keeps as long as the record says, and is unknown where it says nothing (STOR-03)', () => {
    expect(told(opened('2026-11-03T12:00', 28))).toEqual([]);
    expect(told(opened('2026-11-02T12:00', 28))).toMatchObject([
      { code: 'supply.opened-too-long', values: { opened: '2026-11-02', until: '2026-11-30' } },
    ]);
    expect(told(opened('2026-11-03T12:00'))).toMatchObject([{ code: 'supply.in-use-unknown' }]);
    expect(told(opened('2026-11-03T12:00', 'unknown'))).toMatchObject([{ code: 'supply.in-use-unknown' }]);
    expect(told()).toEqual([]);
  });

  it('is the one that was opened last, of this product', () => {
    expect(told(opened('2026-10-01T12:00', 28), opened('2026-11-20T12:00', 28, 'next'))).toEqual([]);
    expect(told(opened('2026-10-01T12:00', 28), opened('2026-11-20T12:00', 28, 'next', 'other'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { liquid, tablet } from '../plan/examples.ts';
import { oral, volume } from '../quantity/quantity.ts';
import { amountOfDose, productsOfRecord } from './dose-amount.ts';
import { at, event, signed, taken } from './examples.ts';

const ten = { ...tablet(10), id: 't' };
const twenty = { ...tablet(20), id: 't' };
const bottle = { ...liquid(1, 0.5), id: 'b' };

/** The entry of some milligrams and of some tablets. */
const entry = (milligrams: number | 'unknown', count: number | 'unknown', product = 't') => ({
  ...taken('a', '2026-12-01T08:00', 'unplanned'),
  amount: milligrams === 'unknown' ? milligrams : oral(milligrams * 1000),
  portions: count === 'unknown' ? count : [{ product, count }],
});

describe('How much a dose was (M9, H09, U6)', () => {
  it.each([
    ['milligrams alone', entry(15, 'unknown'), 15, false],
    ['milligrams and tablets that agree', entry(15, 1.5), 15, false],
    ['tablets alone', entry('unknown', 1.5), 15, false],
    ['more tablets than milligrams: the tablets', entry(15, 15), 150, true],
    ['fewer tablets than milligrams: the milligrams', entry(15, 1), 15, true],
    ['tablets of a box that nobody told of', entry(15, 15, 'other'), 15, false],
  ] as const)('by %s', (_, dose, milligrams, amountInDoubt) => {
    expect(amountOfDose(dose, [ten])).toEqual({ amount: oral(milligrams * 1000), amountInDoubt });
  });

  it('is not known where nothing tells', () => {
    expect(amountOfDose(entry('unknown', 'unknown'), [ten])).toEqual({ amount: 'unknown', amountInDoubt: true });
    expect(amountOfDose(entry('unknown', 1, 'other'), [ten])).toEqual({ amount: 'unknown', amountInDoubt: true });
  });

  it('is either where two strengths went by one name, and the larger where the entry does not say which (H10)', () => {
    expect(amountOfDose(entry(20, 1), [ten, twenty])).toEqual({ amount: oral(20_000), amountInDoubt: false });
    expect(amountOfDose(entry('unknown', 1), [ten, twenty])).toEqual({ amount: oral(20_000), amountInDoubt: true });
    expect(amountOfDose(entry(15, 1), [ten, twenty])).toEqual({ amount: oral(20_000), amountInDoubt: true });
  });

  it('adds up boxes and bottles', () => {
    const portions = [
      { product: 't', count: 1 },
      { product: 'b', volume: volume(5000) },
    ];
    const amount = (milligrams: number) =>
      amountOfDose({ ...entry(milligrams, 'unknown'), portions }, [ten, bottle]).amountInDoubt;
    expect([amount(15), amount(10)]).toEqual([false, true]);
  });
});

it('The products of a record are those of its plans and of its packs', () => {
  const pack = event('p', at('2026-11-30T12:00'), {
    kind: 'supply-counted',
    product: twenty,
    amount: { product: 't', count: 1 },
  });
  expect(productsOfRecord([signed({ products: [ten] }), pack, taken('a', '2026-12-01T08:00', 'unplanned')])).toEqual([
    ten,
    twenty,
  ]);
});

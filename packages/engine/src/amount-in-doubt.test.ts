import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Event } from './record/event.ts';
import { adult, at, recordOf, signed, taken } from './record/examples.ts';

const day = '2026-12-03';
const plan = signed({
  products: [{ form: 'tablet', id: 't10', strength: { micrograms: 10_000 } as never, scored: true }],
});
const before = ['08:00', '14:00', '20:00'].map((time, i) => taken(`b${i}`, `2026-12-02T${time}`, ['2026-12-02', i]));
const morning = taken('m', `${day}T08:00`, [day, 0]);

const at14 = (...events: readonly Event[]) =>
  assess(recordOf(adult, plan, ...before, ...events), at(`${day}T14:05`), facts);
const codes = (...events: readonly Event[]) => at14(...events).findings.map(({ code }) => code);

describe('A dose before of which nobody knows how much it was (M7, M9, M10, H09, H18)', () => {
  it('is asked about before the next one is named', () => {
    expect(at14(morning).due).toMatchObject([{ advised: 'take-now' }]);
    const unknown = { ...morning, amount: 'unknown' as const };
    expect(at14(unknown).due).toMatchObject([{ advised: 'ask', reason: 'amount-not-known' }]);
    expect(codes(unknown)).toContain('dose.amount-in-doubt');
  });

  it('counts by its tablets where they come to more than its milligrams', () => {
    const tablets = { ...morning, portions: [{ product: 't10', count: 15 }] };
    expect(at14(tablets).due).toMatchObject([{ advised: 'ask', reason: 'too-much-taken' }]);
    expect(codes(tablets)).toEqual(expect.arrayContaining(['dose.too-much', 'dose.amount-in-doubt']));
  });
});

import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { day, lookingWith, plan, steadily } from './assess.examples.ts';
import type { Event } from './record/event.ts';
import { taken } from './record/examples.ts';

const { look } = lookingWith(facts);
const morning = taken('m', `${day}T08:00`, [day, 0]);

const at14 = (...events: readonly Event[]) => look(`${day}T14:05`, plan, ...steadily, ...events);
const codes = (...events: readonly Event[]) => at14(...events).findings.map(({ code }) => code);

describe('A dose before of which nobody knows how much it was (M7, M9, M10, H09, H18)', () => {
  it('is asked about before the next one is named', () => {
    expect(at14(morning).due).toMatchObject([{ advised: 'take-now' }]);
    const unknown = { ...morning, amount: 'unknown' as const };
    expect(at14(unknown).due).toMatchObject([{ advised: 'ask', reason: 'amount-not-known' }]);
    expect(codes(unknown)).toContain('dose.amount-in-doubt');
  });

  it('counts by its tablets where they come to more than its milligrams', () => {
    const tablets = { ...morning, portions: [{ product: plan.products[0]?.id ?? '', count: 15 }] };
    expect(at14(tablets).due).toMatchObject([{ advised: 'ask', reason: 'red-flag' }]);
    expect(codes(tablets)).toEqual(expect.arrayContaining(['dose.too-much', 'dose.amount-in-doubt']));
  });
});

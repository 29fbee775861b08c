import { describe, expect, it } from 'vitest';
import { assessed } from './assessed.examples.ts';

const tablet = { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true };
const event = (id: string, what: object) => ({
  id,
  author: { role: 'person', id: 'person-example' },
  device: 'phone',
  happened: '2026-12-03T09:00:00Z',
  written: '2026-12-03T09:00:00Z',
  schema: 0,
  ...what,
});

describe('The supply of a record (H01)', () => {
  it('is what came in less what was taken, and reaches along the falling plan', () => {
    expect(assessed().supply).toMatchObject({
      products: [{ product: 't10', left: { value: 72.5, unit: '1' }, isAtLeast: true, lastDayCovered: '2026-12-17' }],
      firstGap: { date: '2026-12-18', products: ['t10'] },
    });
  });

  it('starts anew from a count', () => {
    const counted = event('count-1', {
      kind: 'supply-counted',
      product: tablet,
      amount: { product: 't10', count: 20 },
    });
    expect(assessed(counted).supply?.products).toMatchObject([{ left: { value: 20, unit: '1' }, isAtLeast: false }]);
  });

  it('counts a dose of unnamed boxes as it was planned', () => {
    const taken = event('taken-8', {
      kind: 'dose-taken',
      amount: { value: 15, unit: 'mg' },
      units: 'unknown',
      slot: 'plan-1/2026-12-03/1',
    });
    expect(assessed(taken).supply?.products).toMatchObject([{ left: { value: 71, unit: '1' } }]);
  });

  it('is unknown after a dose that nobody can tell the boxes of', () => {
    const taken = event('taken-8', {
      kind: 'dose-taken',
      amount: { value: 15, unit: 'mg' },
      units: 'unknown',
      slot: 'unplanned',
    });
    const { supply, findings } = assessed(taken);
    expect(supply?.products).toMatchObject([{ left: 'unknown', lastDayCovered: 'unknown' }]);
    expect(findings.map(({ code }) => code)).toContain('supply.unknown');
  });

  it('says by when to ask, round the closed days that the record names last, and never from a trip', () => {
    expect(assessed().supply?.products).toMatchObject([{ inHandBy: '2026-12-11', askBy: '2026-12-03' }]);
    const times = { kind: 'refill-times-changed', lead: { value: 1, unit: 'd' }, spare: 'unknown' };
    const weekend = { weekdays: [6, 7], dates: ['2026-12-07'] };
    expect(assessed(event('times-2', { ...times, closed: weekend })).supply?.products).toMatchObject([
      { inHandBy: '2026-12-11', askBy: '2026-12-04' },
    ]);
    const { supply, findings } = assessed(event('times-2', { ...times, closed: 'unknown' }));
    expect(supply?.products).toMatchObject([{ inHandBy: '2026-12-11', askBy: 'unknown' }]);
    expect(findings.map(({ code }) => code)).toContain('supply.lead-unknown');
  });

  it('is not enough for a trip that the record tells of', () => {
    const trip = event('trip-2', { kind: 'trip-planned', from: '2026-12-11', to: '2026-12-20' });
    expect(assessed(trip).findings.map(({ code }) => code)).toContain('supply.trip-not-covered');
    expect(
      assessed(trip, event('off', { kind: 'deletion', deletes: 'trip-2' })).findings.map(({ code }) => code),
    ).not.toContain('supply.trip-not-covered');
  });
});

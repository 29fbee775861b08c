import { facts, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmCheck, calmTitration, knowing } from '../examples.ts';
import type { SeenPerson } from '../seen.ts';
import { pumpSpecialist } from './pump-specialist.ts';

const withPump = <Shown extends SeenPerson>(seen: Shown) => knowing(seen, { conditions: ['intrathecal-pump'] });
const listing = (...names: readonly string[]) => names.map((given) => ({ given, read: readMedicine(given) }));
const byMouth = (seen: SeenPerson) => pumpSpecialist.judge(seen, facts)?.values['byMouth'];

describe('Baclofen by pump and by mouth are named in one finding (H08, H14)', () => {
  it('with what is taken by mouth, in its own unit', () => {
    expect(byMouth(withPump(calmCheck))).toEqual({ value: 30, unit: 'mg/d' });
  });

  it('with a plan by mouth that has not begun', () => {
    expect(byMouth(withPump(calmTitration))).toBe('planned');
  });

  it('with tablets that are listed among the other medicines', () => {
    const none = { ...calmCheck, before: 0, target: 0, steps: [] };
    const listed = knowing(none, { medicines: listing('baclofen 10 mg tablets') });
    expect(byMouth(withPump(listed))).toBe('listed');
    expect(byMouth(withPump(none))).toBe('none');
  });

  it('and not knowing what is taken by mouth is said', () => {
    expect(byMouth(withPump({ ...calmCheck, before: 'unknown', target: 'unknown', steps: [] }))).toBe('unknown');
  });
});

describe('A pump is known from the medicines too, whatever the conditions say (H14)', () => {
  it.each([
    'Gablofen',
    'Lioresal Intrathecal 2000 mcg/mL',
    'baclofen intrathecal',
    'baclofen (intrathecal)',
    'Intrathecal baclofen 150 mcg/day',
    'ITB',
  ])('as %s', (given) => {
    for (const conditions of [[], 'unknown'] as const) {
      expect(byMouth(knowing(calmCheck, { conditions, medicines: listing(given) }))).toEqual({
        value: 30,
        unit: 'mg/d',
      });
    }
  });

  it('and not from tablets', () => {
    expect(
      byMouth(knowing(calmCheck, { medicines: listing('Lioresal 10 mg', 'baclofen (Lioresal)') })),
    ).toBeUndefined();
  });
});

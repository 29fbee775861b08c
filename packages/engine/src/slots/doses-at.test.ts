import { describe, expect, it } from 'vitest';
import { at } from '../record/examples.ts';
import { dosesAt } from './doses-at.ts';
import { dose } from './examples.ts';

const now = at('2026-12-03T12:00');

describe('A dose, as it can be told now', () => {
  it('is as it was written down where it was taken before now, or hardly after it', () => {
    const doses = [dose('2026-12-03T08:00', 10, 'unplanned'), dose('2026-12-03T12:01', 10, 'unplanned')];
    expect(dosesAt(doses, now)).toEqual(doses);
  });

  it('was taken nobody knows when, but not after now, where it is said of later than now (T5)', () => {
    const [later] = dosesAt([dose('2026-12-03T20:00', 10, 'unplanned')], now);
    expect(later).toMatchObject({ at: 'unknown', notAfter: now, timeInDoubt: true });
  });

  it('is none where nothing was taken, and one where nobody knows how much', () => {
    const nothing = dose('2026-12-03T08:00', 0, 'unplanned');
    const unknown = dose('2026-12-03T08:00', 'unknown', 'unplanned');
    expect(dosesAt([nothing, unknown], now)).toEqual([unknown]);
  });

  it('stays of an unknown time where it was', () => {
    const untold = { ...dose('2026-12-03T08:00', 10, 'unplanned'), at: 'unknown' as const };
    expect(dosesAt([untold], now)).toEqual([untold]);
  });
});

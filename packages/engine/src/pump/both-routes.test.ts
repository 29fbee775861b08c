import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { dailyDose, intrathecalDailyDose } from '../quantity/quantity.ts';
import { judgeBothRoutes } from './both-routes.ts';

const both = { oral: dailyDose(30_000), pump: intrathecalDailyDose(150_000) };
const { oral, pump } = both;

describe('Baclofen by two routes (K11)', () => {
  it.each([
    ['nothing has changed', { oral, pump }, { oral, pump }, []],
    ['by mouth disappears', { oral, pump }, { oral: 'none', pump }, ['pump.oral-gone']],
    ['by pump disappears', { oral, pump }, { oral, pump: 'none' }, ['pump.pump-gone']],
    ['both disappear', { oral, pump }, { oral: 'none', pump: 'none' }, ['pump.oral-gone', 'pump.pump-gone']],
    ['by mouth is no longer known', { oral, pump }, { oral: 'unknown', pump }, ['pump.oral-unknown']],
    ['by pump is no longer known', { oral, pump }, { oral, pump: 'unknown' }, ['pump.pump-unknown']],
    ['there never was any', { oral: 'none', pump: 'none' }, { oral: 'none', pump: 'none' }, []],
    ['nobody knew before', { oral: 'unknown', pump: 'unknown' }, { oral: 'none', pump: 'none' }, []],
  ] as const)('%s', (_, before, now, expected) => {
    expect(judgeBothRoutes(before, now, facts).map(({ code }) => code)).toEqual(expected);
  });
});

describe('A pump that gives no more, beside what is taken by mouth (H01)', () => {
  it('is an emergency that says what was given: what is taken by mouth may not stand in for it (WD-42, WD-23)', () => {
    expect(judgeBothRoutes(both, { oral, pump: 'none' }, facts)).toMatchObject([
      {
        severity: 'emergency',
        verdict: 'applies',
        cites: ['WD-42', 'WD-23'],
        values: { was: { value: 150, unit: 'ug/d' } },
      },
    ]);
  });

  it('is a danger where nobody knows whether it does, and rests on the same', () => {
    expect(judgeBothRoutes(both, { oral, pump: 'unknown' }, facts)).toMatchObject([
      { severity: 'danger', verdict: 'cannot-tell', cites: ['WD-42', 'WD-23'] },
    ]);
  });
});

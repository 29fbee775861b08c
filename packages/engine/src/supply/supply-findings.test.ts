import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { calmQuestion, day, held } from './examples.ts';
import { judgeSupply } from './judge-supply.ts';
import type { SupplyQuestion } from './supply-question.ts';

const asking = (more: Partial<SupplyQuestion>) => judgeSupply({ ...calmQuestion, ...more }, facts);
const only = (code: string, more: Partial<SupplyQuestion>) => {
  const { severity, verdict, cites, values } = asking(more).findings.find((one) => one.code === code) ?? {};
  return { severity, verdict, cites, values };
};
const runOut = ['LIMIT-H01', 'WD-23', 'WARN-20'];
const box = { product: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' } };
const short = (milligrams: number) => ({ products: `t${milligrams}`, strengths: `${milligrams}\u00a0mg` });
const days = (value: number) => ({ value, unit: 'd' });

describe('Each finding about the supply rests on what it cites, and says by what it was judged (P15)', () => {
  it.each<[string, Partial<SupplyQuestion>, string, string, readonly string[], object]>([
    [
      'supply.none-for-next-dose',
      { held: [held(10, 0), held(20, 28)] },
      'danger',
      'applies',
      runOut,
      { on: '2026-12-01', days: days(0), ...short(10), arrives: '2026-12-03' },
    ],
    [
      'supply.comes-too-late',
      { held: [held(10, 2), held(20, 28)] },
      'danger',
      'applies',
      runOut,
      { on: '2026-12-03', days: days(2), ...short(10), arrives: '2026-12-03', leadDays: 2 },
    ],
    [
      'supply.runs-out-soon',
      { held: [held(10, 7), held(20, 28)], guard: { ...calmQuestion.guard, leadDays: 1 } },
      'warning',
      'applies',
      runOut,
      { on: '2026-12-08', days: days(7), ...short(10) },
    ],
    [
      'supply.out-before-the-end',
      { held: [held(10, 28), held(20, 20)] },
      'caution',
      'applies',
      runOut,
      { on: '2026-12-21', days: days(20), ...short(20), end: '2026-12-29' },
    ],
    [
      'supply.trip-not-covered',
      {
        held: [held(10, 20), held(20, 28)],
        guard: { ...calmQuestion.guard, trips: [{ from: day('2026-12-14'), to: day('2026-12-14') }] },
      },
      'warning',
      'applies',
      runOut,
      { on: '2026-12-21', days: days(20), ...short(10), from: '2026-12-14', to: '2026-12-14' },
    ],
    [
      'supply.lead-unknown',
      { held: [held(10, 20), held(20, 28)], guard: { ...calmQuestion.guard, leadDays: 'unknown' } },
      'info',
      'cannot-tell',
      ['LIMIT-H01'],
      { inHandBy: '2026-12-14' },
    ],
    [
      'supply.ask-now',
      { held: [held(10, 9), held(20, 28)] },
      'warning',
      'applies',
      runOut,
      { on: '2026-12-10', days: days(9), ...short(10), askBy: '2026-12-01', leadDays: 2 },
    ],
    [
      'supply.unknown',
      { held: [held(10, 'unknown'), held(20, 28)] },
      'warning',
      'cannot-tell',
      ['LIMIT-H01', 'WD-23'],
      { ...box },
    ],
    [
      'supply.unknown',
      { held: [held(20, 28)] },
      'warning',
      'cannot-tell',
      ['LIMIT-H01', 'WD-23'],
      { product: 't10', form: 'unknown' },
    ],
    [
      'supply.below-zero',
      { held: [held(10, -1.5), held(20, 28)] },
      'caution',
      'applies',
      ['LIMIT-H01'],
      { ...box, missing: 1.5 },
    ],
    [
      'supply.not-counted',
      { held: [held(10, 28, { stock: { left: 112, isAtLeast: true, doubtful: 0 } }), held(20, 28)] },
      'info',
      'applies',
      ['LIMIT-H01'],
      { ...box },
    ],
    [
      'supply.expired',
      { held: [held(10, 30, { expires: day('2026-11-30'), expired: 8 }), held(20, 28)] },
      'warning',
      'applies',
      ['STOR-01'],
      { ...box, expires: '2026-11-30', amount: 2 },
    ],
    [
      'supply.expires-before-use',
      { held: [held(10, 28, { expires: day('2026-12-28') }), held(20, 28)] },
      'caution',
      'applies',
      ['STOR-01'],
      { ...box, expires: '2026-12-28', used: '2026-12-29' },
    ],
    [
      'supply.expires-before-use',
      { held: [held(10, 20, { expires: day('2026-12-20') }), held(20, 28)] },
      'caution',
      'applies',
      ['STOR-01'],
      { ...box, expires: '2026-12-20', used: '2026-12-21' },
    ],
    [
      'supply.opened-too-long',
      { held: [held(10, 28, { opened: { on: day('2026-11-02'), keepsDays: 28 } }), held(20, 28)] },
      'warning',
      'applies',
      ['STOR-03'],
      { ...box, opened: '2026-11-02', until: '2026-11-30' },
    ],
    [
      'supply.in-use-unknown',
      { held: [held(10, 28, { opened: { on: day('2026-11-02'), keepsDays: 'unknown' } }), held(20, 28)] },
      'caution',
      'cannot-tell',
      ['STOR-03'],
      { ...box, opened: '2026-11-02', longest: { value: 2, unit: 'mo' }, shortest: days(28) },
    ],
    [
      'supply.spare-at-the-end',
      { held: [held(10, 29), held(20, 28.5)] },
      'info',
      'applies',
      ['STOR-04', 'STOR-06'],
      { products: 't10, t20', end: '2026-12-29', region: 'UK' },
    ],
    [
      'supply.spare-at-the-end',
      { region: 'EU', held: [held(10, 29), held(20, 28)] },
      'info',
      'applies',
      ['STOR-04'],
      { products: 't10', end: '2026-12-29', region: 'unknown' },
    ],
    [
      'supply.early-refills',
      { refills: [1, 2].map((n) => ({ on: day(`2026-11-0${n}`), due: day(`2026-11-1${n}`) })) },
      'caution',
      'applies',
      ['MIS-04', 'WARN-07'],
      { times: 2, earlyBy: days(7), within: days(90) },
    ],
    [
      'supply.above-plan',
      { daysAbovePlan: ['2026-11-28', '2026-11-29', '2026-12-01'].map(day) },
      'caution',
      'applies',
      ['MIS-04', 'WARN-07'],
      { days: days(3), within: days(14) },
    ],
  ])('%s', (code, more, severity, verdict, cites, values) => {
    expect(only(code, more)).toEqual({ severity, verdict, cites, values });
  });

  it('days to come count for nothing', () => {
    expect(asking({ daysAbovePlan: ['2026-11-29', '2026-11-30', '2026-12-02'].map(day) }).findings).toEqual([]);
  });
});

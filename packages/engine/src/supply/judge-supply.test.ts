import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import { liquid, tablet } from '../plan/examples.ts';
import type { Step } from '../plan/plan.ts';
import { dailyDose, oral, volume } from '../quantity/quantity.ts';
import { judgeSupply } from './judge-supply.ts';
import type { HeldProduct, SupplyQuestion } from './supply-question.ts';

const day = (text: string) => text as LocalDate;

/** A step of one and a half tablets of 10 mg in the morning and one at night. */
const step = (from: string, days: number | null, morning = 1.5, night = 1): Step => ({
  from: day(from),
  days,
  daily: dailyDose((morning + night) * 10_000),
  why: 'cut',
  products: ['t10'],
  intakes: [
    { time: '08:00' as LocalTime, dose: oral(morning * 10_000), portions: [{ product: 't10', count: morning }] },
    { time: '22:00' as LocalTime, dose: oral(night * 10_000), portions: [{ product: 't10', count: night }] },
  ],
});

const held = (tablets: number | 'unknown', more: Partial<HeldProduct> = {}): HeldProduct => ({
  product: tablet(10),
  stock: { left: tablets === 'unknown' ? tablets : tablets * 4, isAtLeast: false, doubtful: 0 },
  expires: 'unknown',
  expired: 0,
  opened: undefined,
  ...more,
});

/** On a Tuesday, two weeks of 2.5 tablets a day, then two of 1.5, then nothing. */
const calm: SupplyQuestion = {
  on: day('2026-12-01'),
  region: 'UK',
  plan: {
    steps: [step('2026-12-01', 14), step('2026-12-15', 14, 1, 0.5)],
    end: { kind: 'zero', on: day('2026-12-29'), watch: [] },
  },
  next: { date: day('2026-12-01'), index: 0 },
  held: [held(56)],
  guard: { leadDays: 2, closed: { weekdays: [6, 7], dates: [] }, trips: [], reserveDays: 7 },
  refills: [],
  daysAbovePlan: [],
};

const asking = (more: Partial<SupplyQuestion>) => judgeSupply({ ...calm, ...more }, facts);
const found = (more: Partial<SupplyQuestion>) =>
  asking(more).findings.map(({ code, severity }) => `${severity} ${code}`);

describe('What is at home (H01)', () => {
  it('reaches exactly to the end of a falling plan: 35 and 21 tablets', () => {
    expect(asking({})).toEqual({
      products: [
        {
          product: 't10',
          form: 'tablet',
          left: 224,
          isAtLeast: false,
          doubtful: 0,
          lastDayCovered: 'end',
          runsOutAt: 'never',
          spare: 0,
          inHandBy: 'no-need',
          askBy: 'no-need',
        },
      ],
      firstGap: 'none',
      findings: [],
    });
  });

  it('that is half a tablet short misses the last dose, and not a day before', () => {
    const { products, firstGap, findings } = asking({ held: [held(55.5)] });
    expect(firstGap).toEqual({ slot: { date: '2026-12-28', index: 1 }, products: ['t10'] });
    expect(products[0]).toMatchObject({
      lastDayCovered: '2026-12-27',
      runsOutAt: { date: '2026-12-28', time: '22:00' },
      inHandBy: '2026-12-21',
      askBy: '2026-12-17',
    });
    expect(findings.map(({ code }) => code)).toEqual(['supply.out-before-the-end']);
  });

  it.each([
    ['nothing', 0, ['danger supply.none-for-next-dose']],
    ['less than the next dose', 1, ['danger supply.none-for-next-dose']],
    ['the next dose only', 1.5, ['danger supply.comes-too-late']],
    ['to the day on which an order of today comes', 7.25, ['danger supply.comes-too-late']],
    ['to the day after', 7.5, ['warning supply.runs-out-soon', 'warning supply.ask-now']],
    ['to a week from now', 17.5, ['warning supply.runs-out-soon', 'warning supply.ask-now']],
    [
      'to 8 days from now, with 2 open days to wait',
      20,
      ['warning supply.ask-now', 'caution supply.out-before-the-end'],
    ],
    ['for long enough', 27.5, ['caution supply.out-before-the-end']],
    ['not known', 'unknown' as const, ['warning supply.unknown']],
    ['less than nothing', -2, ['danger supply.none-for-next-dose', 'caution supply.below-zero']],
    ['more than the plan takes', 60, ['info supply.spare-at-the-end']],
  ])('is %s', (_, tablets, expected) => {
    expect(found({ held: [held(tablets)] })).toEqual(expected);
  });

  it('runs out with whichever product is gone first, and unknown stock keeps the rest unknown', () => {
    const steps = [
      {
        ...step('2026-12-01', 14),
        intakes: [
          {
            time: '08:00' as LocalTime,
            dose: oral(12_000),
            portions: [
              { product: 't10', count: 1 },
              { product: 'liquid', volume: volume(2000) },
            ],
          },
        ],
      },
    ];
    const plan = { ...calm.plan, steps };
    const bottle = held('unknown', { product: liquid(1, 0.5) });
    const full: HeldProduct = { ...bottle, stock: { left: 20_000, isAtLeast: false, doubtful: 0 } };
    expect(asking({ plan, held: [held(14), full] }).firstGap).toEqual({
      slot: { date: '2026-12-11', index: 0 },
      products: ['liquid'],
    });
    expect(asking({ plan, held: [held(14), bottle] }).firstGap).toBe('unknown');
    expect(asking({ plan, held: [held(3), bottle] }).firstGap).toMatchObject({ products: ['t10'] });
  });

  it('of which nothing was listed is not known either', () => {
    expect(asking({ held: [] }).firstGap).toBe('unknown');
    expect(found({ held: [] })).toEqual(['warning supply.unknown']);
  });
});

describe('Getting more', () => {
  it('is in time before a trip that is not covered, not from the trip', () => {
    const trips = [{ from: day('2026-12-14'), to: day('2026-12-20') }];
    const { products, findings } = asking({ held: [held(55.5)], guard: { ...calm.guard, trips } });
    expect(products[0]?.inHandBy).toBe('2026-12-21');
    expect(findings.map(({ code }) => code)).not.toContain('supply.trip-not-covered');
    const short = asking({
      held: [held(50)],
      guard: { ...calm.guard, trips: [{ from: day('2026-12-14'), to: day('2026-12-18') }] },
    });
    expect(short.products[0]).toMatchObject({ inHandBy: '2026-12-13', askBy: '2026-12-09' });
    expect(short.findings.map(({ code }) => code)).toContain('supply.trip-not-covered');
  });

  it('goes round holidays that whoever asks names', () => {
    const closed = { weekdays: [6, 7], dates: [day('2026-12-18'), day('2026-12-17')] };
    expect(asking({ held: [held(55.5)], guard: { ...calm.guard, closed } }).products[0]?.askBy).toBe('2026-12-15');
  });

  it('that takes nobody knows how long is said', () => {
    expect(found({ held: [held(55.5)], guard: { ...calm.guard, leadDays: 'unknown' } })).toContain(
      'info supply.lead-unknown',
    );
  });
});

describe('A plan that ends above zero', () => {
  it('takes the supply past its end without a word that it ends too soon: the plan does (P11)', () => {
    const steps = [step('2026-12-01', 14)];
    const plan = {
      steps: [{ ...steps[0], days: null }] as readonly Step[],
      end: { kind: 'unfinished', on: day('2026-12-15'), watch: [] } as const,
    };
    expect(found({ plan, held: [held(50)] })).toEqual([]);
    expect(found({ plan, held: [held(34)] })).toEqual(['caution supply.out-before-the-end']);
  });
});

describe('Packs and bottles', () => {
  it.each([
    ['expired yesterday', '2026-11-30', ['warning supply.expired']],
    ['expires today', '2026-12-01', ['caution supply.expires-before-use']],
    ['expires before the end', '2026-12-28', ['caution supply.expires-before-use']],
    ['expires on the day after the last dose', '2026-12-29', []],
  ])('one that %s', (_, expires, expected) => {
    expect(found({ held: [held(56, { expires: day(expires) })] })).toEqual(expected);
  });

  it('that are past their date reach nowhere: half a dose is left that is not (H01)', () => {
    const old = held(3, { expires: day('2026-11-30'), expired: 9 });
    expect(found({ held: [old] })).toEqual(['danger supply.none-for-next-dose', 'warning supply.expired']);
    expect(asking({ held: [old] }).products[0]).toMatchObject({ left: 12, lastDayCovered: '2026-11-30' });
  });

  it.each([
    ['28 days ago, and keeps 28', '2026-11-03', 28, []],
    ['29 days ago, and keeps 28', '2026-11-02', 28, ['warning supply.opened-too-long']],
    ['and nobody knows how long it keeps', '2026-11-30', 'unknown' as const, ['caution supply.in-use-unknown']],
  ])('one that was opened %s', (_, on, keepsDays, expected) => {
    expect(found({ held: [held(56, { opened: { on: day(on), keepsDays } })] })).toEqual(expected);
  });

  it.each([
    ['US', ['STOR-04', 'STOR-05']],
    ['UK', ['STOR-04', 'STOR-06']],
    ['AU', ['STOR-04', 'STOR-07']],
    ['EU', ['STOR-04']],
    ['unknown', ['STOR-04']],
  ] as const)('left over in %s go back as the region says', (region, cites) => {
    expect(asking({ region, held: [held(60)] }).findings[0]).toMatchObject({ code: 'supply.spare-at-the-end', cites });
  });
});

describe('What is asked about (MIS-04)', () => {
  const refill = (on: string, due: string) => ({ on: day(on), due: day(due) });
  it.each([
    ['one early refill', [refill('2026-11-01', '2026-11-08')], []],
    [
      'two, each by 7 days',
      [refill('2026-10-01', '2026-10-08'), refill('2026-11-01', '2026-11-08')],
      ['caution supply.early-refills'],
    ],
    ['two, one by 6 days', [refill('2026-10-01', '2026-10-07'), refill('2026-11-01', '2026-11-08')], []],
    ['two, one 90 days ago', [refill('2026-09-02', '2026-09-09'), refill('2026-11-01', '2026-11-08')], []],
  ])('%s', (_, refills, expected) => {
    expect(found({ refills })).toEqual(expected);
  });

  it.each([
    [['2026-11-30', '2026-11-30', '2026-11-29'], []],
    [['2026-11-30', '2026-11-29', '2026-11-18'], ['caution supply.above-plan']],
    [['2026-11-30', '2026-11-29', '2026-11-17'], []],
  ])('more than the plan on %j', (days, expected) => {
    expect(found({ daysAbovePlan: days.map(day) })).toEqual(expected);
  });
});

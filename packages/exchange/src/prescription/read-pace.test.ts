import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pace, type WirePace } from '../api/wire/pace.ts';
import { readPaceText } from './read-pace.ts';
import { writePaceText } from './write-pace.ts';

const say = sayIn('en');
const perDay = (value: number) => ({ value, unit: 'mg/d' as const });
const tenMgEvery14 = { method: 'fixed', cut: perDay(10), everyDays: 14 } as const;
const tenPercentEvery14 = { method: 'percent', cut: { value: 10, unit: '%' }, everyDays: 14 } as const;

describe('What a clinician types about the pace', () => {
  const understood: readonly (readonly [string, WirePace])[] = [
    ['label', { method: 'label' }],
    ['as the label says', { method: 'label' }],
    ['10 mg every 14 days', tenMgEvery14],
    ['10mg every 14 days', tenMgEvery14],
    ['10 mg a day every 2 weeks', tenMgEvery14],
    ['10 mg/day every two weeks', tenMgEvery14],
    ['cut 10 mg every fortnight', tenMgEvery14],
    ['Reduce by 10 mg every 14 days.', tenMgEvery14],
    ['5 mg every week', { method: 'fixed', cut: perDay(5), everyDays: 7 }],
    ['7.5 mg every day', { method: 'fixed', cut: perDay(7.5), everyDays: 1 }],
    ['rise 15 mg every 3 days', { method: 'fixed', rise: perDay(15), everyDays: 3 }],
    ['increase by 15 mg every 3 days', { method: 'fixed', rise: perDay(15), everyDays: 3 }],
    ['10 mg every 14 days, last dose 5 mg', { ...tenMgEvery14, last: perDay(5) }],
    ['10 % every 2 weeks', tenPercentEvery14],
    ['10% every 14 days', tenPercentEvery14],
    ['10 per cent every 14 days, last 2.5 mg a day', { ...tenPercentEvery14, last: perDay(2.5) }],
    ['gentlest in 12 weeks', { method: 'gentlest', days: 84 }],
    ['gentlest over 84 days', { method: 'gentlest', days: 84 }],
    [
      'gentlest in 84 days, steps of at least 7 days, no cut above 10 mg, last dose 5 mg',
      { method: 'gentlest', days: 84, stepDays: 7, cut: perDay(10), last: perDay(5) },
    ],
    [
      '50 mg for 14 days, then 40 mg for 1 week, then 30 mg',
      {
        method: 'chosen',
        steps: [
          { daily: perDay(50), days: 14 },
          { daily: perDay(40), days: 7 },
          { daily: perDay(30), days: null },
        ],
      },
    ],
  ];
  it.each(understood)('"%s" is understood', (text, meaning) => {
    expect(readPaceText(text)).toEqual({ ok: true, value: meaning });
    expect(pace.safeParse(meaning).success).toBe(true);
  });

  it('is a rise in a titration where no word says otherwise', () => {
    expect(readPaceText('5 mg every 3 days', 'titrate')).toEqual({
      ok: true,
      value: { method: 'fixed', rise: perDay(5), everyDays: 3 },
    });
  });

  const refused: readonly (readonly [string, string])[] = [
    ['', 'empty'],
    ['10 every 14 days', 'no-unit'],
    ['10 mg', 'not-understood'],
    ['10 mg every', 'not-understood'],
    ['10 mg every month', 'not-understood'],
    ['10 mg weekly', 'not-understood'],
    ['10 mg every 14', 'not-understood'],
    ['10 mg every 0 days', 'not-understood'],
    ['10 micrograms every 14 days', 'other-unit'],
    ['10 mcg every 14 days', 'other-unit'],
    ['7,5 mg every 14 days', 'comma-decimal'],
    ['1.000 mg every 14 days', 'thousands'],
    ['5-10 mg every 14 days', 'range'],
    ['10 mg every 7-14 days', 'range'],
    ['up to 10 mg every 14 days', 'maximum'],
    ['about 10 mg every 14 days', 'about'],
    ['10 mg every 14 days as needed', 'as-needed'],
    ['10 mg every 14 days, slowly', 'not-understood'],
    ['10 mg every 14 days, last 5 mg, last 10 mg', 'not-understood'],
    ['label, last 5 mg', 'not-understood'],
    ['10 mg every 14 days, steps of 7 days', 'not-understood'],
    ['50 mg, then 40 mg for 7 days', 'not-understood'],
    ['50 mg for 14 days, then 40 mg, then 30 mg for 7 days', 'not-understood'],
    ['gentlest', 'not-understood'],
    ['fast', 'not-understood'],
  ];
  it.each(refused)('"%s" is refused: %s', (text, reason) => {
    expect(readPaceText(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'text.not-understood', values: { reason } }],
    });
  });
});

const amount = fc.integer({ min: 1, max: 999_999 }).map((micrograms) => perDay(micrograms / 1000));
const days = fc.integer({ min: 1, max: 3660 });
const everyDays = fc.integer({ min: 1, max: 366 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyPace: fc.Arbitrary<WirePace> = fc
  .oneof(
    fc.constant({ method: 'label' as const }),
    fc.record({ method: fc.constant('fixed' as const), cut: amount, everyDays, last: maybe(amount) }),
    fc.record({ method: fc.constant('fixed' as const), rise: amount, everyDays }),
    fc.record({
      method: fc.constant('percent' as const),
      cut: fc
        .integer({ min: 1, max: 99_999 })
        .map((thousandths) => ({ value: thousandths / 1000, unit: '%' as const })),
      everyDays,
      last: maybe(amount),
    }),
    fc.record({
      method: fc.constant('gentlest' as const),
      days,
      stepDays: maybe(everyDays),
      cut: maybe(amount),
      last: maybe(amount),
    }),
    fc
      .tuple(fc.array(fc.record({ daily: amount, days }), { minLength: 1, maxLength: 20 }), maybe(amount))
      .map(([steps, open]) => ({
        method: 'chosen' as const,
        steps: [...steps, ...(open === undefined ? [] : [{ daily: open, days: null }])],
      })),
  )
  .map((found) => Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as WirePace);

describe('A pace shown back', () => {
  it('is short and names its days', () => {
    expect(writePaceText(tenMgEvery14, say).replaceAll('\u00a0', ' ')).toBe('cut 10 mg a day every 14 days');
  });

  it('reads back as the same pace', () => {
    fc.assert(
      fc.property(anyPace, fc.constantFrom('taper' as const, 'titrate' as const), (value, purpose) => {
        expect(readPaceText(writePaceText(value, say), purpose)).toEqual({ ok: true, value });
      }),
      { numRuns: 2000 },
    );
  });

  // bounds are judged where the request is read
  it('is read or refused, and never throws, whatever the text', () => {
    const scraps = [
      '10 mg',
      '10',
      ' every ',
      '14 days',
      '2 weeks',
      '%',
      ', ',
      'last ',
      'gentlest in ',
      ' for ',
      'then ',
      '.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps)), (parts) => {
        expect(readPaceText(parts.join('')).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 5000 },
    );
  });
});

import { type LocalDate, oral, type TimeZone } from '@steady/engine';
import type { WeekChange } from '@steady/engine/history';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { sayFelt, sayWeekChange } from './say-last-week.ts';

const say = sayIn('en');
const on = '2026-12-15' as LocalDate;
const tablet = (milligrams: number) => ({
  id: `t${milligrams}`,
  form: 'tablet' as const,
  strength: oral(milligrams * 1000),
  scored: true,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const pump = (micrograms: number) => ({ kind: 'intrathecal-per-day', nanogramsPerDay: micrograms * 1000 }) as const;

describe('A change of the last week in words (P11)', () => {
  it.each<[WeekChange, string]>([
    [{ on, kind: 'dose', change: 'start', before: 0, daily: 15_000 }, 'Baclofen was started, with 15 mg a day.'],
    [
      { on, kind: 'dose', change: 'rise', before: 15_000, daily: 30_000 },
      'The planned dose rose from 15 mg a day to 30 mg a day.',
    ],
    [
      { on, kind: 'dose', change: 'fall', before: 30_000, daily: 20_000 },
      'The planned dose fell from 30 mg a day to 20 mg a day.',
    ],
    [
      { on, kind: 'dose', change: 'fall', before: 5000, daily: 0 },
      'The last planned dose was over. Before it was 5 mg a day.',
    ],
    [
      { on, kind: 'dose', change: 'unknown', before: 'unknown', daily: 20_000 },
      'A plan began, with 20 mg a day. Nobody said what was taken before.',
    ],
    [{ on, kind: 'missed', count: 1 }, '1 planned dose was missed.'],
    [{ on, kind: 'missed', count: 3 }, '3 planned doses were missed.'],
    [{ on, kind: 'in-part', count: 1 }, 'Only part of 1 dose was taken.'],
    [{ on, kind: 'extra', count: 2 }, '2 doses were more than the plan.'],
    [{ on, kind: 'sick-after-dose', count: 1 }, 'Sick after a dose.'],
    [{ on, kind: 'sick-after-dose', count: 2 }, 'Sick after a dose, 2 times.'],
    [
      { on, kind: 'product', before: [tablet(10)], now: [tablet(20)] },
      'The plan went over from 1 tablet of 10 mg to 1 tablet of 20 mg.',
    ],
    [{ on, kind: 'medicines', added: ['diazepam'], gone: [] }, 'Other medicines: new: diazepam.'],
    [{ on, kind: 'medicines', added: [], gone: ['ibuprofen'] }, 'Other medicines: no more: ibuprofen.'],
    [{ on, kind: 'conditions', added: ['epilepsy', 'gout'], gone: [] }, 'Conditions: new: epilepsy, gout.'],
    [
      { on, kind: 'kidney-result', before: 0.9, creatinine: 1.6 },
      'A kidney blood test: creatinine 1.6 mg/dL, before it 0.9 mg/dL.',
    ],
    [{ on, kind: 'kidney-result', before: 'unknown', creatinine: 1.6 }, 'A kidney blood test: creatinine 1.6 mg/dL.'],
    [{ on, kind: 'zone', zone: 'Asia/Tokyo' as TimeZone }, 'The clock changed to Asia/Tokyo.'],
    [{ on, kind: 'pump-refilled' }, 'The pump was refilled.'],
    [{ on, kind: 'pump-alarm' }, 'The pump sounded an alarm.'],
    [
      { on, kind: 'pump-dose', before: pump(200), daily: pump(180) },
      'The pump was set to 180 micrograms/day, before it 200 micrograms/day.',
    ],
  ])('%s', (change, words) => {
    expect(plain(sayWeekChange(change, say)).trim()).toBe(words);
  });

  it.each([
    ['insomnia', 'severe', /^.*\(severe\)$/],
    ['constipation', 'unknown', /^constipation \(level not known\)$/],
    ['a word of their own', 'mild', /^a word of their own \(mild\)$/],
  ] as const)('a symptom: %s', (symptom, level, words) => {
    expect(sayFelt({ symptom, level, from: on, until: 'standing', after: [] }, say)).toMatch(words);
  });
});

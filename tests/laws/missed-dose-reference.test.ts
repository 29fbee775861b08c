import type { Instant, LocalDate } from '@steady/engine';
import { assess, dailyDose } from '@steady/engine';
import type { Region } from '@steady/knowledge';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { adult, at, recordOf, signed, step, taken } from '../../packages/engine/src/record/examples.ts';
import { patience } from './law.ts';

/**
 * A second, independent judge of a late dose: whole minutes and nothing else, written from the safety reference (section 4, M4, M8)
 * and the two cited rules, without any code of the engine.
 */
function expected(question: {
  readonly who: 'adult' | 'child' | 'unknown';
  readonly region: 'UK' | 'elsewhere';
  readonly minutesLate: number;
  readonly interval: number;
  readonly missedBefore: number;
  readonly gap: number;
}): 'take-now' | 'leave-out' | 'ask' {
  const { who, region, minutesLate, interval, missedBefore, gap } = question;
  const toNext = interval - minutesLate;
  const sinceLast = (missedBefore + 1) * interval + minutesLate;
  const needed = Math.max(120, gap);
  if (region === 'UK' && who === 'adult' && minutesLate > 0 && toNext < needed) return 'leave-out';
  if (missedBefore + 1 >= 3 || sinceLast >= 24 * 60) return 'ask';
  if (minutesLate === 0) return 'take-now';
  if (region === 'UK') return toNext >= (who === 'adult' ? needed : Math.max(needed, 240)) ? 'take-now' : 'ask';
  return minutesLate <= 60 && toNext >= needed ? 'take-now' : 'ask';
}

const day = '2026-12-05';
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Every slot of some days, by its minutes since the first day's midnight. */
const nameOf = (minutes: number): readonly [string, number] => {
  const date = new Date(Date.UTC(2026, 11, 1) + minutes * 60_000).toISOString().slice(0, 10);
  return [date, 0];
};

describe('What to do about a late dose, against a second judge', () => {
  const intervals = [4, 6, 8, 12, 24].map((hours) => hours * 60);
  const cases = intervals.flatMap((interval) =>
    [0, 1, 2, 3, 4].flatMap((missedBefore) =>
      (
        [
          ['adult', 'UK'],
          ['child', 'UK'],
          ['unknown', 'UK'],
          ['adult', 'elsewhere'],
          ['unknown', 'elsewhere'],
        ] as const
      ).flatMap(([who, region]) => [0, 180].map((gap) => ({ interval, missedBefore, who, region, gap }))),
    ),
  );

  it(
    'is the same for each minute of lateness, each interval and each run of missed doses (M4, M6, M8, H03)',
    patience,
    () => {
      let tried = 0;
      for (const { interval, missedBefore, who, region, gap } of cases) {
        const perDay = (24 * 60) / interval;
        const doses = Object.fromEntries(Array.from({ length: perDay }, (_, i) => [clock(i * interval), 10]));
        const place: Region | 'unknown' = region === 'UK' ? 'UK' : tried % 2 === 0 ? 'US' : 'unknown';
        // the same dose as before the plan: one that jumps is asked about first, which is judged elsewhere (H13)
        const plan = signed(
          { region: place, gapMinutes: gap === 0 ? 'unknown' : gap, before: dailyDose(perDay * 10_000) },
          [step('2026-11-30', null, doses)],
        );
        const due = at(`${day}T00:00`);
        const lastTaken = (due - (missedBefore + 1) * interval * 60_000) as Instant;
        const since = (lastTaken - at('2026-12-01T00:00')) / 60_000;
        const [date] = nameOf(since);
        const index = (since % (24 * 60)) / interval;
        const last = taken('last', lastTaken, [date, index]);
        const person =
          who === 'adult' ? [adult] : who === 'child' ? [{ ...adult, birthDate: '2018-05-01' as LocalDate }] : [];
        const record = recordOf(plan, last, ...person);
        const minutes = minutesToTry(interval);
        for (const minutesLate of minutes) {
          const now = (due + minutesLate * 60_000) as Instant;
          const { due: onTime, missed } = assess(record, now, facts);
          const advice = [...onTime, ...missed].find(({ slot }) => slot.at === due);
          const question = { who, region, minutesLate, interval, missedBefore, gap };
          expect({ question, advised: advice?.advised }).toEqual({ question, advised: expected(question) });
          tried += 1;
        }
      }
      expect(tried).toBeGreaterThanOrEqual(10_000);
    },
  );
});

/** Each minute near a border of some rule, and every seventh between. */
function minutesToTry(interval: number): readonly number[] {
  const borders = [0, 60, interval - 240, interval - 180, interval - 120, interval];
  return Array.from({ length: interval }, (_, i) => i).filter(
    (minute) => minute % 7 === 0 || borders.some((border) => Math.abs(minute - border) <= 2),
  );
}

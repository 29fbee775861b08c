import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oral } from '../quantity/quantity.ts';
import type { Dose } from '../record/doses.ts';
import { at } from '../record/examples.ts';
import { dose, matching, slot } from './examples.ts';
import { takenTogether } from './taken-together.ts';

const day = '2026-12-03';
const now = at(`${day}T22:00`);
const from = at('2026-12-02T22:00');

/** Planned doses of 10 mg at these times, each with when it was taken, or the dose itself. */
function together(
  planned: readonly (readonly [due: string, taken: string | Partial<Dose> | 'none'])[],
  of: { readonly milligrams?: number | 'unknown' } = {},
) {
  const slots = planned.map(([due, taken], i) => {
    const one = slot(`${day}T${due}`, i);
    if (taken === 'none') return [one, 'none'] as const;
    const when = typeof taken === 'string' ? `${day}T${taken}` : `${day}T${due}`;
    return [
      one,
      dose(when, of.milligrams ?? 10, one.id, { ...(typeof taken !== 'string' && taken), notAfter: now }),
    ] as const;
  });
  return takenTogether(matching(slots), from, now, facts);
}

const micrograms = (runs: ReturnType<typeof together>) =>
  runs.reduce((all, { sum, largest }) => all + sum - largest, 0);

describe('Planned doses taken together (H04, M4)', () => {
  it('are none where each was taken at its time, or late but not too near to the next', () => {
    expect(
      together([
        ['08:00', '08:00'],
        ['14:00', '14:00'],
        ['20:00', '20:00'],
      ]),
    ).toEqual([8, 14, 20].map(() => ({ sum: 10_000, largest: 10_000 })));
    expect(
      micrograms(
        together([
          ['08:00', '12:00'],
          ['14:00', '14:00'],
        ]),
      ),
    ).toBe(0);
  });

  it.each([
    ['all three of a day at once', '20:00', '20:00', '20:00', 20_000],
    ['three within the hour, each ticked by itself', '19:10', '19:30', '20:00', 20_000],
    ['two less than 2 h apart', '12:01', '14:00', '20:00', 10_000],
    ['two and the third 2 h later', '18:00', '19:59', '21:59', 10_000],
  ])('%s', (_, first, second, third, above) => {
    expect(
      micrograms(
        together([
          ['08:00', first],
          ['14:00', second],
          ['20:00', third],
        ]),
      ),
    ).toBe(above);
  });

  it('leave the largest of them planned', () => {
    const large = slot(`${day}T08:00`, 0, { dose: oral(20_000) });
    const small = slot(`${day}T14:00`, 1);
    const runs = takenTogether(
      matching([
        [large, dose(`${day}T08:00`, 20, large.id)],
        [small, dose(`${day}T08:05`, 10, small.id)],
      ]),
      from,
      now,
      facts,
    );
    expect(runs).toEqual([{ sum: 30_000, largest: 20_000 }]);
  });

  it('are judged by half of the least spacing where the plan itself has doses nearer than twice 2 h', () => {
    const close = (second: string) =>
      micrograms(
        together([
          ['08:00', '08:00'],
          ['09:00', second],
          ['20:00', 'none'],
        ]),
      );
    expect([close('09:00'), close('08:30'), close('08:29')]).toEqual([0, 0, 10_000]);
  });

  it('do not count what a planned dose was larger by, which is counted elsewhere', () => {
    const planned = [
      ['08:00', '20:00'],
      ['14:00', '20:00'],
    ] as const;
    expect(micrograms(together(planned, { milligrams: 50 }))).toBe(10_000);
    expect(micrograms(together(planned, { milligrams: 4 }))).toBe(4000);
  });

  it('take a dose of unknown amount for the planned one, and one of unknown time for beside no other', () => {
    const planned = [
      ['08:00', '20:00'],
      ['14:00', '20:00'],
    ] as const;
    expect(micrograms(together(planned, { milligrams: 'unknown' }))).toBe(10_000);
    expect(
      together([
        ['08:00', { at: 'unknown' }],
        ['14:00', { at: 'unknown' }],
      ]),
    ).toEqual([]);
  });

  it('are looked for in the time that is asked about only', () => {
    const before = slot('2026-12-02T20:00');
    const later = slot('2026-12-02T23:00', 1);
    const runs = takenTogether(
      matching([
        [before, dose('2026-12-02T22:00', 10, before.id)],
        [later, dose('2026-12-02T22:01', 10, later.id)],
      ]),
      from,
      now,
      facts,
    );
    expect(runs).toEqual([{ sum: 10_000, largest: 10_000 }]);
  });

  it.each([
    ['long before', '2026-11-30'],
    ['the day after next', '2026-12-05'],
  ])('go by the spacing of the plan around them, not by that of %s', (_, other) => {
    const near = ['08:00', '09:00'].map((due, i) => [slot(`${other}T${due}`, i + 2), 'none'] as const);
    const [first, second] = [slot(`${day}T08:00`), slot(`${day}T14:00`, 1)];
    const own = [
      [first, dose(`${day}T12:30`, 10, first.id)],
      [second, dose(`${day}T14:00`, 10, second.id)],
    ] as const;
    const all = other < day ? [...near, ...own] : [...own, ...near];
    expect(micrograms(takenTogether(matching(all), from, now, facts))).toBe(10_000);
  });

  it('are never fewer for one more dose (M9)', () => {
    const minutes = fc.integer({ min: 0, max: 23 * 60 });
    const plan = fc.array(fc.record({ taken: minutes, milligrams: fc.integer({ min: 1, max: 30 }) }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(plan, fc.nat(), (doses, which) => {
        const slots = doses.map(({ taken, milligrams }, i) => {
          const one = slot(`${day}T${String(4 * i).padStart(2, '0')}:00`, i, { dose: oral(30_000) });
          return [one, dose(clock(taken), milligrams, one.id)] as const;
        });
        const without = slots.map(([one, taken], i) => [one, i === which % slots.length ? 'none' : taken] as const);
        const of = (all: Parameters<typeof matching>[0]) => micrograms(takenTogether(matching(all), from, now, facts));
        expect(of(without)).toBeLessThanOrEqual(of(slots));
      }),
    );
  });
});

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

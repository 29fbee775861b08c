import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { nobody } from '../patient/examples.ts';
import type { Dose } from '../record/doses.ts';
import { at, event } from '../record/examples.ts';
import { advisedRepeats, isLeafletFor } from './advised-repeats.ts';
import { dose } from './examples.ts';

const day = '2026-12-03' as LocalDate;
const first = dose(`${day}T08:00`);
const again = dose(`${day}T08:20`);
const sick = (when: string, of: Dose = first) => event('sick', at(`${day}T${when}`), { kind: 'vomited', after: of.id });
const repeats = (lost: Dose, next: Dose, when = '08:10') => [
  ...advisedRepeats({ events: [sick(when, lost)], doses: [lost, next] }, facts),
];

describe('The leaflet that has a dose given once more (DOSE-47)', () => {
  const born = (birthDate: string) => ({ ...nobody, birthDate: birthDate as LocalDate });

  it.each([
    ['a child in the UK', born('2018-01-01'), 'UK', true],
    ['a child elsewhere', born('2018-01-01'), 'US', false],
    ['a child of nobody knows where', born('2018-01-01'), 'unknown', false],
    ['an adult', born('1970-01-01'), 'UK', false],
    ['a person of an unknown age', nobody, 'UK', false],
  ] as const)('is it for %s? %s', (_, patient, region, expected) => {
    expect(isLeafletFor({ patient, region }, day, facts)).toBe(expected);
  });
});

describe('A dose that was given once more', () => {
  it('is the first one since, as much as the one that was lost', () => {
    expect(repeats(first, again)).toEqual([again.id]);
  });

  it('is so too where being sick was noted after the other entry of the same dose (Y3)', () => {
    const other = dose(`${day}T08:01`);
    const merged = { ...first, alsoAs: [other.id] };
    expect([...advisedRepeats({ events: [sick('08:10', other)], doses: [merged, again] }, facts)]).toEqual([again.id]);
  });

  it.each<[string, Dose, Dose, string?]>([
    ['where nobody knows how much was lost', { ...first, amount: 'unknown' }, again],
    ['where nobody knows how much was given', first, { ...again, amount: 'unknown' }],
    ['where nobody knows either', { ...first, amount: 'unknown' }, { ...again, amount: 'unknown' }],
    ['where nobody knows when the lost one was', { ...first, at: 'unknown' }, again],
    ['where nobody knows when it was given', first, { ...again, at: 'unknown' }],
    ['where the dose came after being sick', first, again, '07:50'],
    ['where it was given before', first, again, '08:21'],
  ])('is none %s (M1)', (_, lost, next, when) => {
    expect(repeats(lost, next, when)).toEqual([]);
  });
});

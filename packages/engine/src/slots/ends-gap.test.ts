import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { oral } from '../quantity/quantity.ts';
import { dosesEndingGap } from './ends-gap.ts';
import { dose, matching, slot } from './examples.ts';

const day = '2026-12-03';
const small = slot(`${day}T08:00`, 0, { dose: oral(5000) });
const large = slot(`${day}T20:00`, 1, { dose: oral(20_000) });
const noon = `${day}T14:00`;
const night = `${day}T20:00`;

describe('A part of a dose, on a day of unequal ones (M8)', () => {
  const endsFor = (milligrams: number) => {
    const taken = dose(night, milligrams, large.id);
    const others = [
      [small, 'none'],
      [large, taken],
    ] as const;
    return dosesEndingGap([taken], matching(others), facts).length === 1;
  };
  const endsBeside = (milligrams: number) => {
    const taken = dose(noon, milligrams);
    const others = [
      [small, 'none'],
      [large, 'none'],
    ] as const;
    return dosesEndingGap([taken], matching(others, taken), facts).length === 1;
  };

  it('is measured by the planned dose that it was taken for, and not by a smaller one', () => {
    expect([endsFor(5), endsFor(9.999), endsFor(10)]).toEqual([false, false, true]);
  });

  it('beside the plan is measured by the smallest planned one', () => {
    expect([endsBeside(2.499), endsBeside(2.5)]).toEqual([false, true]);
  });

  it('is measured by nothing where nothing is planned', () => {
    const taken = dose(noon, 0.001);
    expect(dosesEndingGap([taken], matching([], taken), facts)).toEqual([taken]);
  });
});

import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { figureOf, sayLevel, sayRange } from './say-levels.ts';

const say = sayIn('en');

describe('A level in words', () => {
  it.each([
    [1234.5, '1,200'],
    [386.8, '390'],
    [91.6, '92'],
    [9.96, '10'],
    [4.04, '4'],
    [0.449, '0.4'],
    [0.1, '0.1'],
    [0.0999, 'under 0.1'],
    [0, 'under 0.1'],
  ])('of %d ng/mL has two figures at most, and none below 0.1: %s', (level, figure) => {
    expect(figureOf(level, say)).toBe(figure);
  });

  it('says that it is about so much', () => {
    expect(sayLevel(91.6, say)).toBe('about 92\u00a0ng/mL');
    expect(sayLevel(0.02, say)).toBe('less than 0.1\u00a0ng/mL');
  });

  it('has its band', () => {
    expect(sayRange({ p5: 37.4, p50: 140, p95: 311 }, say)).toBe('37 to 310');
    expect(sayRange({ p5: 0, p50: 0.01, p95: 0.09 }, say)).toBe('under 0.1');
  });
});

import { describe, expect, it } from 'vitest';
import { saysNothing } from './says-nothing.ts';

describe('That no baclofen is taken now', () => {
  it.each([
    '',
    ' ',
    'nothing',
    'None.',
    'none yet',
    'no baclofen',
    'not taking any',
    'Not taking any baclofen yet',
    'I’m not on it',
  ])('is understood from "%s"', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    'nothing but 10 mg at night',
    'none in the morning, 10 mg at 22:00',
    'no',
    'not sure',
    '10 mg',
    '0.5 mg',
    'no idea',
  ])('is not read into "%s"', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readCondition, readConditions } from './read-condition.ts';

const high = 'spinal-cord-injury-t6-or-above';
const low = 'spinal-cord-injury';

describe('The level of a spinal cord injury (WARN-10)', () => {
  it.each([
    'spinal cord injury T4',
    'T4 spinal cord injury',
    'SCI T4',
    'SCI at T6',
    'C5 tetraplegia',
    'paraplegia, T3 complete',
    'C5/6 incomplete SCI',
    'T4 AIS A spinal cord injury',
    'Th5 paraplegia',
    'T6-T10 cord injury',
    'spinal injury T4',
  ])('is at T6 or above, before the injury or after it: %s', (text) => {
    expect(readConditions([text])).toEqual([high]);
  });

  it.each(['SCI T7', 'T12 paraplegia', 'spinal cord injury L1', 'T10-T12 spinal cord injury, incomplete'])(
    'is below it: %s',
    (text) => {
      expect(readConditions([text])).toEqual([low]);
    },
  );

  it('counts in a longer text where it is high, and the rest of the text stays as not read', () => {
    const text = 'SCI T4 after a fall in 2015';
    expect(readConditions([text])).toEqual([high, text]);
  });

  it.each(['T4', 'back pain T4', 'T4 thyroid test', 'SCI T7 after a fall'])('is never guessed: %s', (text) => {
    expect(readCondition(text)).toBeUndefined();
  });
});

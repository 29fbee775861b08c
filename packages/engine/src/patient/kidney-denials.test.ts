import { describe, expect, it } from 'vitest';
import { kidneyRowsSaid, saysKidneyDisease } from '../safety/kidneys-said.ts';
import { readCondition, readConditions } from './read-condition.ts';

const isSaid = (text: string) => {
  const read = readConditions([text]);
  return read.includes('acute-kidney-injury') || saysKidneyDisease(read) || kidneyRowsSaid(read, false).length > 0;
};

describe('A text that denies any kidney disease, and says nothing else of the kidneys', () => {
  it.each([
    'no dialysis',
    'No CKD',
    'not on dialysis',
    'I do not have kidney disease',
    "she doesn't have any kidney problems",
    'my kidneys are fine',
    'kidney function normal',
    'no known kidney disease, no dialysis',
    'asthma, no kidney disease',
    'no renal failure and no AKI',
  ])('is no evidence of one: %s', (text) => expect(isSaid(text)).toBe(false));

  it('is no condition that is recognised, so that a check still shows it', () => {
    expect(readCondition('no dialysis')).toBeUndefined();
    expect(readConditions(['no dialysis'])).toEqual(['no dialysis']);
  });
});

describe('A word of the kidneys with anything more beside it', () => {
  it.each([
    'no dialysis since Friday',
    'no more dialysis',
    'had no dialysis',
    'no kidney disease until last year',
    'not only dialysis',
    'no kidney',
    'my kidneys are not fine',
    'my kidneys are fine after the transplant of a kidney',
    'no dialysis, CKD stage 4',
    'no kidney disease but AKI last month',
    'kidney failure',
    'missed dialysis',
  ])('puts them in doubt (H14): %s', (text) => expect(isSaid(text)).toBe(true));
});

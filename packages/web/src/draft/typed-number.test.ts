import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

describe('A number as it is typed', () => {
  it.each(['7.5', '0.5', '12', ' 12 ', '0'])('%j is read as it stands', (text) => {
    expect(readTypedNumber(text)).toEqual({ kind: 'number', value: Number(text) });
  });

  it.each(['', '   '])('%j is not there yet', (text) => {
    expect(readTypedNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each(['2,5', '.5', '5.', '1e3', '-5', '+5', '5 mg', '1O', 'Infinity', '٣', '1 000', '0x10'])(
    '%j is refused rather than guessed at (H09)',
    (text) => {
      expect(readTypedNumber(text)).toEqual({ kind: 'not-understood' });
    },
  );

  it('is never another number than the digits say', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const typed = readTypedNumber(text);
        return typed.kind !== 'number' || /^\s*\d+(\.\d+)?\s*$/.test(text);
      }),
    );
  });
});

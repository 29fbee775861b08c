import { describe, expect, it } from 'vitest';
import { countIn, creatinineIn, measureIn, wordsIn } from './typed-person.ts';

describe('A measure of the person as typed after its flag', () => {
  it('is a number with its unit, written as a request writes it', () => {
    expect(measureIn('70 kg')).toEqual({ value: 70, unit: 'kg' });
    expect(measureIn(' 70.5KG ')).toEqual({ value: 70.5, unit: 'kg' });
    expect(measureIn('165 cm')).toEqual({ value: 165, unit: 'cm' });
    for (const typed of ['80 \u00b5mol/l', '80 \u03bcmol/L', '80umol/L']) {
      expect(measureIn(typed), typed).toEqual({ value: 80, unit: 'umol/L' });
    }
  });

  it('keeps a unit that does not fit, and a missing one missing, for the request to refuse (U4)', () => {
    expect(measureIn('150 lb')).toEqual({ value: 150, unit: 'lb' });
    expect(measureIn('70')).toBe(70);
  });

  it('is none where anything else stands there', () => {
    for (const typed of ['', 'kg', '70,5 kg', '-70 kg', '70 to 80 kg', 'about 70 kg', '70 kg; reboot']) {
      expect(measureIn(typed), typed).toBeUndefined();
    }
  });
});

describe('A creatinine as typed after its flag', () => {
  it('is a result with its unit and its day', () => {
    expect(creatinineIn('0.9 mg/dL on 2026-11-01')).toEqual({ value: 0.9, unit: 'mg/dL', on: '2026-11-01' });
    expect(creatinineIn('80 umol/l on 1 May')).toBeUndefined();
  });

  it('lacks its day where none was said, for the request to ask', () => {
    expect(creatinineIn('0.9 mg/dL')).toEqual({ value: 0.9, unit: 'mg/dL' });
  });
});

describe('A count as typed after its flag', () => {
  it('may have its unit', () => {
    for (const typed of ['24', '24 months', '24months', '24 Month']) expect(countIn(typed, 'month'), typed).toBe(24);
  });

  it('is none in another unit', () => {
    for (const typed of ['2 years', '', 'some', '1,5', '24 days'])
      expect(countIn(typed, 'month'), typed).toBeUndefined();
  });
});

describe('Words of a flag that may be repeated', () => {
  it('are listed as they were typed', () => {
    expect(wordsIn(['epilepsy', 'pregnancy'])).toEqual(['epilepsy', 'pregnancy']);
  });

  it('are none only where none stands alone', () => {
    expect(wordsIn(['none'])).toEqual([]);
    expect(wordsIn(['none', 'epilepsy'])).toEqual(['none', 'epilepsy']);
  });
});

import { describe, expect, it } from 'vitest';
import { medicineCatalogue } from './catalogue/index.ts';
import { editDistance } from './edit-distance.ts';
import { perhapsMeant } from './perhaps-meant.ts';
import { readMedicine } from './read-medicine.ts';

describe('A name that was not recognised (H14)', () => {
  it.each([
    ['ibuprofin', 'ibuprofen'],
    ['Ibuprofin 400 mg tablets', 'ibuprofen'],
    ['Ibuprofène 200 mg', 'ibuprofen'],
    ['diazpeam 5mg at night', 'diazepam'],
    ['Gablofin', 'intrathecal baclofen'],
    ['zanax', 'alprazolam'],
    ['amitriptalyne', 'amitriptyline'],
  ])('may be a misspelling: %s', (text, name) => {
    expect(readMedicine(text)).toBe('not-recognised');
    expect(perhapsMeant(text)).toMatchObject({ name, isWhole: false, isCodeRead: false });
  });

  it('brings the classes of what may be meant, also as a part of a combination', () => {
    expect(perhapsMeant('ibuprofin and codeine')).toMatchObject({ name: 'ibuprofen', classes: ['INT-13'] });
  });

  it.each(['a blue pill', 'moonlight', 'ibupro', 'tea', '', '99999999', 'hydrocodone / moonlight'])(
    'is like none where none is near: "%s"',
    (text) => {
      expect(perhapsMeant(text)).toBeUndefined();
    },
  );

  it('is like none where two are as near', () => {
    expect(editDistance('florazepam', 'lorazepam', 2)).toBe(editDistance('florazepam', 'flurazepam', 2));
    expect(perhapsMeant('florazepam')).toBeUndefined();
  });

  it('is none where the name is known, whatever else it is near to', () => {
    for (const { name } of medicineCatalogue) expect(perhapsMeant(name)).toBeUndefined();
    expect(perhapsMeant('Benadryl')).toBeUndefined();
    expect(perhapsMeant('Sominex')).toBeUndefined();
  });
});

describe('The distance of two words', () => {
  it.each([
    ['diazepam', 'diazepam', 0],
    ['diazapam', 'diazepam', 1],
    ['diazpeam', 'diazepam', 1],
    ['diazpam', 'diazepam', 1],
    ['diazeepam', 'diazepam', 1],
    ['dyazapam', 'diazepam', 2],
    ['morphine', 'diazepam', 3],
    ['a', 'diazepam', 3],
  ])('%s, %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });
});

import { describe, expect, it } from 'vitest';
import { problemsIn, runSteady } from '../cli/run-steady.ts';
import { textOf } from './bad-input.ts';
import { datesAndTimes } from './dates-and-times.cases.ts';
import { fieldsAndTypes } from './fields-and-types.cases.ts';
import { hostile } from './hostile.cases.ts';
import { meaning } from './meaning.cases.ts';
import { unitsAndNumbers } from './units-and-numbers.cases.ts';

const chosen = new Set([
  'a bare number for a dose',
  'a decimal comma',
  'NaN, which is no JSON',
  'a number too large to be one',
  'a negative zero',
  'a dose in micrograms passed off as mg',
  '29 February of a common year',
  'an offset for a zone',
  '24:00',
  'an empty document',
  'a list for a request',
  'tablets of 10 mg that cannot be halved, and a cut of 5 mg',
  'two products of one name',
  'a prototype',
  'a product named like a colour of a terminal',
  'a request of more than a mebibyte',
  'a hundred thousand levels of lists',
  'one thing wrong in every field',
]);

const rows = [...unitsAndNumbers, ...datesAndTimes, ...fieldsAndTypes, ...meaning, ...hostile].filter(({ title }) =>
  chosen.has(title),
);

describe('Bad input through the command line', () => {
  it.each(rows.map((row) => [row.title, row] as const))('is refused as by the function: %s', async (_, row) => {
    const ended = await runSteady(['plan', '--json'], { input: textOf(row) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([...row.refused].sort());
  });

  it('finds every row it names', () => {
    expect(rows.length).toBe(chosen.size);
  });
});

import { type Problem, problemCodes } from '@steady/engine';
import { answerPlan, problemListSchema, readJson, writeProblems } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn, sayProblem } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { type BadInput, goodRequests, textOf } from './bad-input.ts';
import { datesAndTimes } from './dates-and-times.cases.ts';
import { fieldsAndTypes } from './fields-and-types.cases.ts';
import { hostile } from './hostile.cases.ts';
import { meaning } from './meaning.cases.ts';
import { leadsSomewhere } from './pointers.ts';
import { unitsAndNumbers } from './units-and-numbers.cases.ts';

const say = sayIn('en');

describe('A good request', () => {
  it.each(Object.keys(goodRequests) as (keyof typeof goodRequests)[])('is planned: %s', (name) => {
    expect(problemsOf(JSON.stringify(goodRequests[name]))).toEqual([]);
  });
});

describe.each([
  ['units and numbers', unitsAndNumbers],
  ['dates and times', datesAndTimes],
  ['fields and types', fieldsAndTypes],
  ['what the fields mean to each other', meaning],
  ['what is meant to do harm', hostile],
] as const)('Bad input is refused with every problem it has: %s', (_, rows) => {
  it.each(rows.map((row) => [row.title, row] as const))('%s', (_, row: BadInput) => {
    const text = textOf(row);
    const problems = problemsOf(text);

    expect(problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...row.refused].sort());
    expect(problems.filter(({ at }) => at !== '' && !leadsSomewhere(at, JSON.parse(text)))).toEqual([]);
    expect(problems.map((problem) => sayProblem(problem, say)).filter((words) => words === '')).toEqual([]);
  });
});

describe('The table of bad input', () => {
  const rows = [...unitsAndNumbers, ...datesAndTimes, ...fieldsAndTypes, ...meaning, ...hostile];

  it('has more than a hundred and twenty rows, each with its own title', () => {
    expect(rows.length).toBeGreaterThan(120);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
  });

  it('refuses with codes that are known', () => {
    const codes = rows.flatMap(({ refused }) => refused.map((problem) => problem.split(' ')[0]));
    expect(codes.filter((code) => !(problemCodes as readonly unknown[]).includes(code))).toEqual([]);
  });
});

function problemsOf(text: string): readonly Problem[] {
  const json = readJson(text);
  if (!json.ok) return json.problems;
  const answered = answerPlan(json.value, facts, say);
  if (answered.ok) return [];
  if (!answered.problems.some(({ code }) => code === 'input.too-large')) expect(json.value).toEqual(JSON.parse(text));
  expect(problemListSchema.safeParse(writeProblems(answered.problems)).success).toBe(true);
  return answered.problems;
}

import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { answerTo, factsOf } from './ask.ts';
import notToAnswer from './not-to-answer.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };

interface Question {
  readonly asked: string;
  readonly by: string;
  readonly region: string;
  readonly must: readonly string[];
  readonly mustNot?: readonly string[];
  /** The outcome that stands before every answer, where the words may mean danger. */
  readonly first?: string;
}

const rows: readonly Question[] = questions;

describe('A question as people ask it', () => {
  it.each(rows.map((row) => [row.asked, row] as const))('%s', (_, { asked, region, must, mustNot = [], first }) => {
    const answer = answerTo(asked, region);
    const cited = factsOf(answer);
    expect({
      missing: must.filter((fact) => !cited.has(fact)),
      unwanted: mustNot.filter((fact) => cited.has(fact)),
    }).toEqual({ missing: [], unwanted: [] });
    if (first !== undefined) expect(answer.emergency?.outcome).toBe(first);
  });
});

describe('A question that nothing we know answers', () => {
  it.each(notToAnswer)('%s', (asked) => {
    const { known, answers, ask } = answerTo(asked, 'UK');
    expect({ known, answers }).toEqual({ known: false, answers: [] });
    expect(ask.text.join(' ')).toMatch(/We do not know.*Ask your pharmacist.*999/);
  });
});

describe('The questions', () => {
  it('are many, asked by all who ask, each with the facts its answer must rest on', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(notToAnswer.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ by }) => by))).toEqual(new Set(['person', 'carer', 'pump']));
    const named = rows.flatMap(({ must, mustNot = [] }) => [...must, ...mustNot]);
    expect(named.filter((fact) => !(fact in facts))).toEqual([]);
    expect(rows.filter(({ must, first }) => must.length === 0 && first === undefined)).toEqual([]);
  });
});

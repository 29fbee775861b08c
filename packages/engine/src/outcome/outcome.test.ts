import { describe, expect, it } from 'vitest';
import { ok, problem, refuse, unless } from './outcome.ts';
import { problemCodes } from './problem-codes.ts';

describe('An outcome', () => {
  it('is an answer', () => {
    expect(ok(7)).toEqual({ ok: true, value: 7 });
  });

  it('or every problem that stands in its way, each with its place', () => {
    const problems = [
      problem('current.empty', '/current'),
      problem('amount.unit', '/target/unit', { unit: 'g' }),
    ] as const;
    expect(refuse(...problems)).toEqual({
      ok: false,
      problems: [
        { code: 'current.empty', at: '/current', values: {} },
        { code: 'amount.unit', at: '/target/unit', values: { unit: 'g' } },
      ],
    });
  });

  it('answers only where there is no problem, and works nothing out where there is one', () => {
    expect(unless([], () => 7)).toEqual(ok(7));
    const stopped = problem('plan.too-long', '/pace');
    const never = () => {
      throw new Error('worked out in vain');
    };
    expect(unless([stopped, stopped], never)).toEqual(refuse(stopped, stopped));
  });
});

describe('The codes of problems', () => {
  it('are each listed once', () => {
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
  });
});

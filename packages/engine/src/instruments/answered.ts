import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';

/** An answer to a question of a scale; one that was not given is `unknown`, never the lowest. */
export type Answered<T> = T | 'unknown';

/**
 * A whole number of a scale, both ends allowed, or `unknown`.
 *
 * Problem: `input.out-of-range`, also for a number between two marks.
 */
export function onScale(
  answer: Answered<number>,
  at: string,
  { least, most }: { readonly least: number; readonly most: number },
): Outcome<Answered<number>> {
  if (answer === 'unknown') return ok(answer);
  const isMark = Number.isInteger(answer) && answer >= least && answer <= most && !Object.is(answer, -0);
  return isMark ? ok(answer) : refuse(problem('input.out-of-range', at, { value: answer, least, most }));
}

import type { Facts } from '@steady/knowledge';
import { type Outcome, ok, refuse } from '../outcome/outcome.ts';
import { type Answered, onScale } from './answered.ts';

type ScaleFacts = Pick<Facts, 'INS-05'>;

/** What became of the spasticity between two ratings. */
export type SpasticityChange = 'important-fall' | 'minimal-fall' | 'no-important-fall' | 'rise' | 'unknown';

/**
 * Two ratings of the last 24 h on the scale from none to worst, compared. A fall counts as a share of the rating before;
 * from none there is no fall.
 *
 * Problems: `input.out-of-range` at `/before` and `/after`.
 * Fact: `INS-05`.
 */
export function spasticityChange(
  before: Answered<number>,
  after: Answered<number>,
  facts: ScaleFacts,
): Outcome<SpasticityChange> {
  const { lowest, highest, importantFall, minimalFall } = facts['INS-05'].figures;
  const ends = { least: lowest.value, most: highest.value };
  const [then, now] = [onScale(before, '/before', ends), onScale(after, '/after', ends)];
  if (!then.ok) return now.ok ? then : refuse(...then.problems, ...now.problems);
  if (!now.ok) return now;
  if (then.value === 'unknown' || now.value === 'unknown') return ok('unknown');

  if (now.value > then.value) return ok('rise');
  // in whole numbers: 10 to 7 is a fall of 30 %, not of 29.999
  const fall = 100 * (then.value - now.value);
  if (fall === 0) return ok('no-important-fall');
  if (fall >= importantFall.value * then.value) return ok('important-fall');
  return ok(fall >= minimalFall.value * then.value ? 'minimal-fall' : 'no-important-fall');
}

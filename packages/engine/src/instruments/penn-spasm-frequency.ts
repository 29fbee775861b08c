import type { Facts } from '@steady/knowledge';
import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { type Answered, onScale } from './answered.ts';

type PennFacts = Pick<Facts, 'INS-06'>;

/** How often spasms come, and how bad they are; how bad is not asked where there are none. */
export interface PennSpasms {
  readonly frequency: Answered<number>;
  readonly severity: Answered<number> | 'not-asked';
}

/**
 * The Penn Spasm Frequency Scale in its two parts. They are never added up.
 *
 * Problems: `input.out-of-range` at `/frequency` and `/severity`; `input.too-many` for how bad spasms are that there are
 * none of.
 * Fact: `INS-06`.
 */
export function pennSpasms(
  frequency: Answered<number>,
  severity: Answered<number>,
  facts: PennFacts,
): Outcome<PennSpasms> {
  const { none, highest, severityLowest, severityHighest } = facts['INS-06'].figures;
  const often = onScale(frequency, '/frequency', { least: none.value, most: highest.value });
  const bad = onScale(severity, '/severity', { least: severityLowest.value, most: severityHighest.value });
  if (!often.ok) return bad.ok ? often : refuse(...often.problems, ...bad.problems);
  if (!bad.ok) return bad;

  if (often.value !== none.value) return ok({ frequency: often.value, severity: bad.value });
  if (bad.value === 'unknown') return ok({ frequency: often.value, severity: 'not-asked' });
  return refuse(problem('input.too-many', '/severity', { most: 0 }));
}

import type { Outcome } from '@steady/engine';

/** The value of an outcome that an earlier check has shown to be good; anything else is a fault of the program. */
export function proven<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`checked before, and yet refused: ${outcome.problems[0].code}`);
}

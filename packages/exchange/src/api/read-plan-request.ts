import { type Outcome, type PlanRequest, type Problem, unless } from '@steady/engine';
import { problemsOfMeaning } from './meaning/problems-of-meaning.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { planRequestFrom, planRequestSchema, type WirePlanRequest } from './wire/plan-request.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * A plan request from JSON, or everything that is wrong with it at once: how it is written, what each field means, and
 * what the fields mean to each other as far as they can be read. Nothing is repaired or converted.
 *
 * Problems: `input.*`, `amount.*`, `date.*`, `time.*`, `time-zone.*`, `product.twice`, `current.*`,
 * `target.not-below-current`, `target.not-above-current`, `pace.not-for-titration`.
 * Invariants: U1, U4, U6.
 */
export function readPlanRequest(json: unknown): Outcome<PlanRequest> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;

  const shape = planRequestSchema.safeParse(json);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, json);
  // without a problem the shape is good, so its data are there
  return unless(eachOnce([...misread, ...problemsOfMeaning(json)]), () =>
    planRequestFrom(shape.data as WirePlanRequest),
  );
}

/** One problem for each code and place: a field can be reached by more than one way of looking at it. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.toReversed().map((problem) => [`${problem.code} ${problem.at}`, problem]));
  return [...seen.values()].toReversed();
}

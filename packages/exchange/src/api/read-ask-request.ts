import { type Outcome, unless } from '@steady/engine';
import { problemsOfIssues } from './problems-of-issues.ts';
import { askRequestSchema, type WireAskRequest } from './wire/ask-request.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * A question from JSON, or everything that is wrong with how it is written.
 *
 * Problems: `input.*`.
 */
export function readAskRequest(json: unknown): Outcome<WireAskRequest> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const shape = askRequestSchema.safeParse(json);
  return unless(shape.success ? [] : problemsOfIssues(shape.error.issues, json), () => shape.data as WireAskRequest);
}

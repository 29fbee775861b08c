import { type Outcome, unless } from '@steady/engine';
import type { PumpRequest } from '@steady/engine/pump';
import { problemsOfIssues } from './problems-of-issues.ts';
import { pumpRequestFrom, pumpRequestSchema, type WirePumpRequest } from './wire/pump-request.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * A pump from JSON, or everything that is wrong with how it is written. What it means is for the engine to judge.
 *
 * Problems: `input.*`, `amount.*`, `date.not-a-date`, `time-zone.not-known`. Invariants: U1, U2, U4.
 */
export function readPumpRequest(json: unknown): Outcome<PumpRequest> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const shape = pumpRequestSchema.safeParse(json);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, json);
  return unless(misread, () => pumpRequestFrom(shape.data as WirePumpRequest));
}

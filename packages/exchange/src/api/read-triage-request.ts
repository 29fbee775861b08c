import { type Instant, type Outcome, type Problem, problem, unless, writeInstant } from '@steady/engine';
import { problemsOfIssues } from './problems-of-issues.ts';
import { dateFrom, instantFrom } from './wire/moment.ts';
import { triageRequestSchema, type WireTriageRequest } from './wire/triage-request.ts';
import { withinBounds } from './within-bounds.ts';

/** A form as it was written, and the moment it is judged at. */
export interface ReadTriage {
  readonly wire: WireTriageRequest;
  readonly now: Instant;
}

/**
 * A form of the triage from JSON, or everything that is wrong with how it is written.
 *
 * @param now  the moment of the form where it names none
 * Problems: `input.*`, `amount.*`, `instant.not-an-instant`.
 * Invariants: U1, U2, U4.
 */
export function readTriageRequest(json: unknown, now: Date): Outcome<ReadTriage> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const shape = triageRequestSchema.safeParse(json);
  const misread = shape.success
    ? notYet(shape.data, momentOf(shape.data, now))
    : problemsOfIssues(shape.error.issues, json);
  return unless(misread, () => {
    const wire = shape.data as WireTriageRequest;
    return { wire, now: momentOf(wire, now) };
  });
}

function momentOf(wire: WireTriageRequest, now: Date): Instant {
  return instantFrom(wire.now ?? now.toISOString());
}

/**
 * Nobody has taken a dose or been born after the moment of the form. Where the form names no moment it is the clock that
 * may be wrong: no form is refused for that, and when the last dose was is then not known.
 */
function notYet({ context, patient, now }: WireTriageRequest, moment: Instant): readonly Problem[] {
  const { lastDoseAt = 'unknown' } = context ?? {};
  const born = patient?.birthDate ?? 'unknown';
  const today = dateFrom(writeInstant(moment).slice(0, 10));
  return [
    ...(now !== undefined && lastDoseAt !== 'unknown' && instantFrom(lastDoseAt) > moment
      ? [problem('input.out-of-range', '/context/lastDoseAt', { value: lastDoseAt, most: now })]
      : []),
    ...(born !== 'unknown' && born > today
      ? [problem('input.out-of-range', '/patient/birthDate', { value: born, most: today })]
      : []),
  ];
}

import { type Outcome, type Problem, unless } from '@steady/engine';
import type { Event } from '@steady/engine/record';
import { problemsOfIssues } from '../api/problems-of-issues.ts';
import { leftovers } from './carried.ts';
import { bodySchema, envelopeSchema } from './event-schemas.ts';
import { renamedIn } from './names-of-fields.ts';
import { writeEvent } from './write-event.ts';

/**
 * One event from JSON, or everything that is wrong with it. Fields of a newer version are carried along (Y9).
 *
 * Problems: `input.*`, `amount.*`, `date.not-a-date`, `instant.not-an-instant`, `time.*`, `time-zone.not-known`.
 */
export function readEvent(json: unknown): Outcome<Event> {
  const envelope = envelopeSchema.safeParse(json);
  const body = bodySchema.safeParse(json);
  const problems: readonly Problem[] = [
    ...(envelope.success ? [] : problemsOfIssues(envelope.error.issues, json)),
    ...(body.success ? [] : problemsOfIssues(body.error.issues, json)),
  ];
  return unless(problems, () => {
    const event = renamedIn({ ...envelope.data, ...body.data }) as Event;
    const carried = leftovers(json, writeEvent(event));
    return carried === undefined ? event : { ...event, carried: carried as Record<string, unknown> };
  });
}

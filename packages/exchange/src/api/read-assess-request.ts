import { type Instant, type Outcome, type Problem, readInstant, unless } from '@steady/engine';
import { type ReadRecord, readRecord } from '../record/read-record.ts';
import { isObject } from './json-pointer.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { assessRequestSchema } from './wire/assess-request.ts';
import { withinBounds } from './within-bounds.ts';

/** A record and the instant it is looked at. */
export interface AssessRequest {
  readonly now: Instant;
  readonly read: ReadRecord;
}

/**
 * A request for an assessment from JSON, or everything that is wrong with it. Unknown fields of the request are refused; those of
 * the record are carried, and an event that cannot be read is refused alone (Y9, Y11).
 *
 * Problems: `input.*`, `instant.not-an-instant`, `record.not-a-record`, `record.newer-version`.
 */
export function readAssessRequest(json: unknown): Outcome<AssessRequest> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const { now, record } = isObject(json) ? json : { now: undefined, record: undefined };
  const instant = typeof now === 'string' ? readInstant(now, '/now') : undefined;
  const read = isObject(record) ? readRecord(record, '/record') : undefined;
  const shape = assessRequestSchema.safeParse(json);
  // what is wrong inside the record is for its reader to say
  const ofTheRequest = (shape.error?.issues ?? []).filter(({ path }) => path[0] !== 'record' || read === undefined);
  const problems: readonly Problem[] = [
    ...problemsOfIssues(ofTheRequest, json),
    ...(instant === undefined || instant.ok ? [] : instant.problems),
    ...(read === undefined || read.ok ? [] : read.problems),
  ];
  return unless(problems, () => {
    if (!instant?.ok || !read?.ok) throw new Error('a request without a problem is a request that was read');
    return { now: instant.value, read: read.value };
  });
}

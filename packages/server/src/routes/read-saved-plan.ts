import { type Outcome, type PlanRequest, type Problem, problem, unless } from '@steady/engine';
import { problemsOfIssues, readPlanRequest } from '@steady/exchange';
import { z } from 'zod';
import { below } from '../http/refuse.ts';
import type { ListPlace } from '../store/plans.ts';
import { listingShape, newVersionShape } from './saved-plan-shapes.ts';

const highestVersion = 2_147_483_647;
const usualPage = 50;
const largestPage = 200;

export interface NewVersionBody {
  /** Absent where nobody named the plan. */
  readonly name?: string;
  /** As it was written, to be kept so. */
  readonly written: object;
  readonly request: PlanRequest;
}

/** Reads a version to keep; all problems of its name and its request at once. */
export function readNewVersion(json: unknown): Outcome<NewVersionBody> {
  const shape = newVersionShape.safeParse(json);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, json);
  const written = isObject(json) ? json['request'] : undefined;
  const request = readPlanRequest(written);
  const refused = request.ok || written === undefined ? [] : below('/request', request.problems);

  return unless([...misread, ...refused], () => {
    const { name } = shape.data as z.output<typeof newVersionShape>;
    return {
      ...(name !== undefined && { name }),
      written: written as object,
      request: (request as { value: PlanRequest }).value,
    };
  });
}

/** Reads whether a plan is to stand in the list. */
export function readListing(json: unknown): Outcome<{ readonly listed: boolean }> {
  const shape = listingShape.safeParse(json);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, json);
  return unless(misread, () => shape.data as z.output<typeof listingShape>);
}

/** Reads the place of a version from the address. Problems: `input.type`, `input.out-of-range`. */
export function readPlace(params: unknown): Outcome<{ readonly id: string; readonly version: number }> {
  const { id = '', version = '' } = params as Record<string, string | undefined>;
  const number = /^[1-9]\d{0,9}$/.test(version) ? Number(version) : Number.NaN;
  const problems: Problem[] = [];
  if (!isPlanId(id)) problems.push(problem('input.type', '/id', { expected: 'uuid' }));
  if (!(number <= highestVersion)) {
    problems.push(problem('input.out-of-range', '/version', { least: 1, most: highestVersion }));
  }
  return unless(problems, () => ({ id: id.toLowerCase(), version: number }));
}

/** Whether a plan could have this id at all. */
export function isPlanId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}

export interface Page<Place> {
  readonly limit: number;
  readonly after: Place | undefined;
}

/** Reads which page of a list is asked for. */
export function readPage<Place>(query: unknown, readAfter: (text: string) => Place | undefined): Outcome<Page<Place>> {
  const { after: place, limit: size = String(usualPage), ...others } = query as Record<string, string | undefined>;
  const limit = /^\d{1,3}$/.test(size) ? Number(size) : 0;
  const after = place === undefined ? undefined : readAfter(place);
  const problems: Problem[] = Object.keys(others).map((field) => problem('input.unknown-field', '', { field }));
  if (limit < 1 || limit > largestPage) {
    problems.push(problem('input.out-of-range', '/limit', { least: 1, most: largestPage }));
  }
  if (place !== undefined && after === undefined) problems.push(problem('text.not-understood', '/after'));
  return unless(problems, () => ({ limit, after }));
}

/** Where the next page of saved plans begins: an instant and a random id, nothing of the plan. */
export function writeListPlace({ savedAt, id }: ListPlace): string {
  return `${savedAt.getTime()}_${id}`;
}

export function readListPlace(text: string): ListPlace | undefined {
  const [, instant, id = ''] = /^(\d{1,15})_(.{36})$/.exec(text) ?? [];
  return instant !== undefined && isPlanId(id) ? { savedAt: new Date(Number(instant)), id } : undefined;
}

export function readVersionNumber(text: string): number | undefined {
  const place = readPlace({ id: '00000000-0000-4000-8000-000000000000', version: text });
  return place.ok ? place.value.version : undefined;
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null;
}

import type { Problem, WrittenAmount } from '@steady/engine';
import type { WirePlanRequest } from '@steady/exchange/api';

/** What a saved plan comes to. Amounts a day; 0 from a first prescription, and to the end of a taper. */
export interface SavedSummary {
  readonly from: WrittenAmount;
  readonly to: WrittenAmount;
  readonly days: number | null;
  readonly steps: number;
}

/** A saved plan as the list shows it. */
export interface SavedLine {
  readonly id: string;
  readonly version: number;
  /** Absent where nobody named it. */
  readonly name?: string;
  readonly summary: SavedSummary;
  readonly purpose: 'taper' | 'titrate';
  readonly start: string;
  /** An instant. */
  readonly savedAt: string;
}

export interface OpenedPlan extends SavedLine {
  readonly request: WirePlanRequest;
  /** What the engine of today makes of the request; problems where it makes no plan. */
  readonly recomputed: { readonly same: boolean; readonly problems?: readonly Problem[] };
}

/** What came back: the answer, or why there is none. `unreachable` also when the answer was no answer of ours. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable' };

const address = '/api/v1/saved-plans';
/** So many are asked for at once; who has saved more has been told to delete the old calendar. */
const mostVersions = 50;

/** A page of the list, newest first. */
export function listSavedPlans(after?: string): Promise<Reply<{ savedPlans: readonly SavedLine[]; next?: string }>> {
  return ask(after === undefined ? address : `${address}?after=${encodeURIComponent(after)}`);
}

/** The last version of a plan, or the one that is asked for. */
export function openSavedPlan(id: string, version?: number): Promise<Reply<OpenedPlan>> {
  return ask(version === undefined ? placeOf(id) : `${placeOf(id)}/versions/${version}`);
}

/** The requests of the versions of a plan that can still be made; undefined where they cannot be had. */
export async function savedRequests(id: string, last: number): Promise<readonly object[] | undefined> {
  const versions = Array.from({ length: last }, (_, i) => i + 1).slice(-mostVersions);
  const replies = await Promise.all(versions.map((version) => openSavedPlan(id, version)));
  if (replies.some(({ kind }) => kind !== 'answered')) return undefined;
  return replies.flatMap((reply) =>
    reply.kind === 'answered' && reply.value.recomputed.problems === undefined ? [reply.value.request] : [],
  );
}

/** A page of the versions of a plan, newest first. */
export function listVersions(
  id: string,
  after?: number,
): Promise<Reply<{ versions: readonly SavedLine[]; next?: string }>> {
  return ask(`${placeOf(id)}/versions${after === undefined ? '' : `?after=${after}`}`);
}

/** Saves a version, without a name where nobody gave one. It is safe to send again: the same version is kept once. */
export function savePlan(
  id: string,
  version: number,
  name: string | undefined,
  request: unknown,
): Promise<Reply<SavedLine>> {
  return put(`${placeOf(id)}/versions/${version}`, { name, request });
}

/** Takes a plan off the list, or puts it back; `version` is the last the list knows of. Nothing is deleted. */
export function setListed(id: string, version: number, listed: boolean): Promise<Reply<{ readonly listed: boolean }>> {
  return put(`${placeOf(id)}/versions/${version}/listing`, { listed });
}

function placeOf(id: string): string {
  return `${address}/${encodeURIComponent(id)}`;
}

function put<T>(url: string, body: unknown): Promise<Reply<T>> {
  return ask(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask<T>(url: string, init: RequestInit = {}): Promise<Reply<T>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20_000) });
    const body: unknown = await response.json();
    if (response.ok) return { kind: 'answered', value: body as T };
    const problems = (body as { readonly problems?: readonly Problem[] }).problems ?? [];
    return { kind: 'refused', status: response.status, problems };
  } catch {
    return { kind: 'unreachable' };
  }
}

import type { Problem } from '@steady/engine';
import type { WirePlanRequest } from '@steady/exchange/api';

/** A saved plan as the list shows it. */
export interface SavedLine {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: 'taper' | 'titrate';
  readonly start: string;
  /** An instant. */
  readonly savedAt: string;
}

export interface OpenedPlan extends SavedLine {
  readonly request: WirePlanRequest;
  readonly recomputed: { readonly same: boolean };
}

/** What came back: the answer, or why there is none. `unreachable` also when the answer was no answer of ours. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable' };

const address = '/api/v1/saved-plans';

/** A page of the list, newest first. */
export function listSavedPlans(after?: string): Promise<Reply<{ savedPlans: readonly SavedLine[]; next?: string }>> {
  return ask(after === undefined ? address : `${address}?after=${encodeURIComponent(after)}`);
}

/** The last version of a plan. */
export function openSavedPlan(id: string): Promise<Reply<OpenedPlan>> {
  return ask(`${address}/${encodeURIComponent(id)}`);
}

/** Saves a version. It is safe to send again: the same version is kept once. */
export function savePlan(id: string, version: number, name: string, request: unknown): Promise<Reply<SavedLine>> {
  return ask(`${address}/${encodeURIComponent(id)}/versions/${version}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, request }),
  });
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

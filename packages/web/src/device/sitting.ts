import type { Draft, TypedPace } from '../draft/draft.ts';

/** A plan being made on this device: what is typed, and what of it is saved. */
export interface Sitting {
  readonly draft: Draft;
  /** What the plan is called in the list of saved plans. */
  readonly name: string;
  /** The plan's own random id; the server knows it once a version is saved. */
  readonly id: string;
  /** The last version that is known to be saved; 0 before the first. */
  readonly version: number;
  /** Name and request as that version has them, to tell what changed since. */
  readonly saved: string;
  /** The version that was opened where it is not the last, and name and request as that one has them. */
  readonly earlier?: { readonly version: number; readonly saved: string };
  /** Requests that calendars were made from while they were not saved: a later calendar takes their reminders away. */
  readonly calendars: readonly object[];
  /** The draft as it began, to tell whether anything was typed. */
  readonly begun: string;
  /** The paces being compared with that of the draft. */
  readonly others: readonly TypedPace[];
}

/** What a list shows of a sitting that is not saved. */
export interface Unsaved {
  readonly id: string;
  readonly words: string;
}

interface Kept {
  readonly shape: number;
  readonly sitting: Sitting;
  /** What the list calls it; absent once it is saved. */
  readonly unsavedWords?: string;
}

const current = 'steady.sitting';
const each = 'steady.sitting.';
/** Raised whenever a draft of before could not be read any more. */
const shape = 3;

export function newSitting(draft: Draft): Sitting {
  const begun = JSON.stringify(draft);
  return { draft, name: '', id: crypto.randomUUID(), version: 0, saved: '', calendars: [], begun, others: [] };
}

/**
 * The sitting this tab was left with, or that of one plan, so that a reload loses nothing. A plan that is asked for by its
 * id is its last version, unless an earlier one that was opened has been changed.
 */
export function readSitting(id?: string): Sitting | undefined {
  const kept = readKept(id ?? read(current) ?? '');
  const isOnlyLookedAt = kept?.sitting.earlier !== undefined && kept.unsavedWords === undefined;
  return id !== undefined && isOnlyLookedAt ? undefined : kept?.sitting;
}

/**
 * Gives what is not saved of a plan an id of its own, so that another version of the plan can be opened and nothing that
 * was typed is lost.
 */
export function setAside(id: string): void {
  const kept = readKept(id);
  if (kept?.unsavedWords === undefined) return;
  const { earlier, ...sitting } = kept.sitting;
  const own = { id: crypto.randomUUID(), version: 0, saved: '', calendars: [] };
  keepSitting({ ...sitting, ...own }, kept.unsavedWords);
}

/** Forgets what this tab knows of a plan that is saved; what is not saved stays. */
export function forgetSaved(id: string): void {
  if (readKept(id)?.unsavedWords !== undefined) return;
  try {
    sessionStorage.removeItem(`${each}${id}`);
    if (read(current) === id) sessionStorage.removeItem(current);
  } catch {
    // where the browser keeps nothing there is nothing to forget
  }
}

/** The sittings of this tab with something that is not saved. */
export function unsavedSittings(): readonly Unsaved[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(each))
      .map((key) => readKept(key.slice(each.length)))
      .flatMap((kept) => (kept?.unsavedWords === undefined ? [] : [{ id: kept.sitting.id, words: kept.unsavedWords }]));
  } catch {
    return [];
  }
}

/**
 * Keeps the sitting for this tab. Where the browser keeps nothing, the page works on without it.
 *
 * @param unsavedWords  what to call it in a list, if something of it is not saved
 */
export function keepSitting(sitting: Sitting, unsavedWords: string | undefined): void {
  const kept: Kept = { shape, sitting, ...(unsavedWords !== undefined && { unsavedWords }) };
  try {
    sessionStorage.setItem(current, sitting.id);
    sessionStorage.setItem(`${each}${sitting.id}`, JSON.stringify(kept));
  } catch {
    // private windows and full storage: nothing is lost before the tab is closed
  }
}

function readKept(id: string): Kept | undefined {
  try {
    const kept = JSON.parse(read(`${each}${id}`) ?? 'null') as Kept | null;
    return kept?.shape === shape ? kept : undefined;
  } catch {
    return undefined;
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

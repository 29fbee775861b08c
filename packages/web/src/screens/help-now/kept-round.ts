import type { Region } from '@steady/knowledge';
import type { HelpForm } from './asked.ts';

/** One round of questions: what was answered so far, and the numbers of which place are shown. */
export interface Round {
  /** When it began, in ms since the epoch; entries of the browser's history name their round by it. */
  readonly begun: number;
  readonly form: HelpForm;
  readonly region: Region | 'unknown';
}

const key = 'steady.help-now';
/** Raised whenever a round of before could not be read any more. */
const shape = 1;
/** How somebody is changes within hours: answers that are older are asked again, rather than shown as how it is now. */
const longestKept = 3_600_000;

/** Stands in where the browser keeps nothing (R6): then a reload begins again, and going back still does not. */
let inMemory: string | undefined;

/**
 * The round that began at an instant, so that going back and a reload lose no answer. Another round, one that is too old
 * and one of a clock that was set back are not there.
 */
export function readRound(begun: number | undefined, now: number): Round | undefined {
  try {
    const kept = JSON.parse(read() ?? 'null') as (Round & { readonly shape: number }) | null;
    if (kept?.shape !== shape || kept.begun !== begun) return undefined;
    return now >= begun && now - begun < longestKept ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the round for this window, in place of any before it. Nothing of it is in an address or on a server (X6). */
export function keepRound(round: Round): void {
  inMemory = JSON.stringify({ shape, ...round });
  try {
    sessionStorage.setItem(key, inMemory);
  } catch {
    // private windows and full storage: the memory of the page has it
  }
}

/** Forgets what was answered. */
export function forgetRound(): void {
  inMemory = undefined;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // where the browser keeps nothing there is nothing to forget
  }
}

function read(): string | null {
  try {
    return inMemory ?? sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

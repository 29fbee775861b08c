import type { Draft } from './draft.ts';

/** Changes some fields of a draft. */
export type ChangeDraft = (fields: Partial<Draft>) => void;

/** What a part of the form is given. */
export interface DraftProps {
  readonly draft: Draft;
  readonly change: ChangeDraft;
}

/** A list with one of its items changed. */
export function withItem<T>(items: readonly T[], at: number, fields: Partial<T>): readonly T[] {
  return items.map((item, i) => (i === at ? { ...item, ...fields } : item));
}

/** A list without one of its items. */
export function withoutItem<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, i) => i !== at);
}

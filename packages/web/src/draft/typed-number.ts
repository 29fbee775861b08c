import { type Problem, problem } from '@steady/engine';

/** A number as it was typed, or what is wrong with it. Digits and a point only: a comma could mean either. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-understood' };

export function readTypedNumber(text: string): TypedNumber {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  if (/^\d{1,7}(\.\d{1,7})?$/.test(typed)) return { kind: 'number', value: Number(typed) };
  return { kind: 'not-understood' };
}

/** Collects what could not be read while a request is put together. */
export interface NumberReader {
  /** The number, or undefined where there is none to read. */
  readonly read: (text: string, at: string) => number | undefined;
  readonly problems: () => readonly Problem[];
}

export function numberReader(): NumberReader {
  const problems: Problem[] = [];
  return {
    read: (text, at) => {
      const typed = readTypedNumber(text);
      if (typed.kind === 'number') return typed.value;
      if (typed.kind === 'not-understood') {
        problems.push(problem('amount.not-understood', at, { value: text.trim().slice(0, 40) }));
      }
      return undefined;
    },
    problems: () => problems,
  };
}

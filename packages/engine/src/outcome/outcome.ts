import type { ProblemCode } from './problem-codes.ts';

/** Something about the input that stops the work, named so that a program can act on it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The place in the input, as a JSON Pointer, e.g. `/current/0/dose`; empty for the whole. */
  readonly at: string;
  /** What a reader needs to mend it. The sentence is made where it is shown. */
  readonly values: Readonly<Record<string, unknown>>;
}

export type Problems = readonly [Problem, ...Problem[]];

/** An answer, or every problem that stands in its way. Nothing is repaired silently. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problems };

export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(...problems: Problems): { readonly ok: false; readonly problems: Problems } {
  return { ok: false, problems };
}

export function problem(code: ProblemCode, at: string, values: Problem['values'] = {}): Problem {
  return { code, at, values };
}

/** Refuses when there is a problem, else answers with what `value` makes. */
export function unless<T>(problems: readonly Problem[], value: () => T): Outcome<T> {
  const [first, ...others] = problems;
  return first === undefined ? ok(value()) : refuse(first, ...others);
}

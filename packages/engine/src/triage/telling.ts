import type { Told } from './triage-request.ts';

/**
 * How far something is told, from no to yes. What was not asked and what nobody knows lie between: neither is ever a no
 * (R3), and more of it never lowers anything (R2), since whatever is judged grows along this line.
 */
export const tellings = ['no', 'not-asked', 'unknown', 'yes'] as const;

export type Telling = (typeof tellings)[number];

/** Something that may be so, with the codes it rests on: all of them when it is so, else those that are missing. */
export interface Condition {
  readonly telling: Telling;
  readonly codes: readonly string[];
  /** What of it was told with yes, also when the whole of it cannot be told. */
  readonly told: readonly string[];
}

export function condition(code: string, telling: Telling): Condition {
  return { telling, codes: [code], told: telling === 'yes' ? [code] : [] };
}

/**
 * Something told in one place of the form: so where what was told makes it so.
 *
 * @param holds  whether a value that was told makes it so; left out, the value itself says it
 */
export function isSo<Value>(
  code: string,
  told: Told<Value>,
  holds: (value: Value) => boolean = (value) => value === true,
): Condition {
  if (isTold(told)) return condition(code, holds(told) ? 'yes' : 'no');
  return condition(code, told === 'unknown' ? 'unknown' : 'not-asked');
}

function isTold<Value>(told: Told<Value>): told is Value {
  return told !== 'unknown' && told !== 'not-asked';
}

/** So when each part is so. */
export function all(...parts: readonly Condition[]): Condition {
  const telling = tellings[Math.min(...parts.map(place))] ?? 'no';
  return joined(telling, parts);
}

/** So when one part is so. */
export function any(...parts: readonly Condition[]): Condition {
  const telling = tellings[Math.max(...parts.map(place))] ?? 'no';
  return joined(telling, parts);
}

/** One thing told in several ways: a yes or a doubt in one of them counts, else a no in one of them settles it. */
export function toldInSomeWay(...ways: readonly Condition[]): Condition {
  const most = any(...ways);
  return most.telling === 'not-asked' ? all(...ways) : most;
}

/** The same, where being left out says no more than a no: something else asks for it. */
export function onlyIfSaid(part: Condition): Condition {
  return part.telling === 'not-asked' ? { ...part, telling: 'no' } : part;
}

/** The same, where a doubt about it weighs as a yes. */
export function orInDoubt(part: Condition): Condition {
  return part.telling === 'unknown' ? { ...part, telling: 'yes' } : part;
}

/** The same, where nothing but a clear no counts as one. */
export function unlessDenied(part: Condition): Condition {
  return part.telling === 'no' ? part : { ...part, telling: 'yes' };
}

function joined(telling: Telling, parts: readonly Condition[]): Condition {
  return {
    telling,
    codes: [...new Set(parts.filter((part) => part.telling === telling).flatMap(({ codes }) => codes))],
    told: [...new Set(parts.flatMap(({ told }) => told))],
  };
}

function place({ telling }: Condition): number {
  return tellings.indexOf(telling);
}

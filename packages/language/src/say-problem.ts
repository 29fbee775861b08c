import { formatNumber, type Problem, type WrittenAmount } from '@steady/engine';
import { plan } from './en/plan.ts';
import { formatWritten, isSayable } from './format-written.ts';
import { placeOf } from './place.ts';
import type { Say, Values } from './say.ts';

/** Numbers of problems that are days or years. */
const unitOf: Readonly<Record<string, string>> = { days: 'd', fewest: 'd', longest: 'd', everyDays: 'd', age: 'a' };

/** Numbers that bound a field, in the unit of the problem. A bound that is a day has a name of its own. */
const dayBounds: Readonly<Record<string, string>> = { least: 'earliest', most: 'latest' };
const bounds: readonly string[] = ['least', 'most', 'above', 'below'];

/** What stands in the way, where, and what to do about it. */
export function sayProblem({ code, at, values }: Problem, say: Say): string {
  const { reason, part, field } = values;
  if (code === 'text.not-understood' && isRefusal(reason)) {
    return say(`text.refused.${reason}`, { part: typeof part === 'string' ? part : '' });
  }
  // a flag has no place in the request, only its name
  const place = at === '' && typeof field === 'string' && field !== '' ? field : placeOf(at, say);
  return say(`problem.${code}`, { ...spoken(values, '', say), place });
}

type Refusal = {
  [Id in keyof typeof plan]: Id extends `text.refused.${infer Reason}` ? Reason : never;
}[keyof typeof plan];

/** Why typed words could not be read. */
function isRefusal(reason: unknown): reason is Refusal {
  return typeof reason === 'string' && Object.hasOwn(plan, `text.refused.${reason}`);
}

/** The values by name; what lies deeper, as the parts of the nearest plan, has the names before its own: `nearestCut`. */
function spoken(values: Readonly<Record<string, unknown>>, prefix: string, say: Say): Values {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | number][] => {
    const key = prefix === '' ? name : `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}`;
    if (isWritten(value)) return [[key, formatWritten(value, say)]];
    if (typeof value === 'number') {
      const unit = unitOf[name] ?? (bounds.includes(name) && isSayable(values['unit']) ? values['unit'] : undefined);
      return [[key, unit === undefined ? formatNumber(value) : formatWritten({ value, unit }, say)]];
    }
    if (typeof value === 'string') return [[dayBounds[name] ?? key, value]];
    // the pace of the nearest plan: its parts count as the plan's own
    if (isGroup(value)) return Object.entries(spoken(value, name === 'pace' ? prefix : key, say));
    return [];
  });
  return Object.fromEntries(entries);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWritten(group: unknown): group is WrittenAmount {
  const { value, unit }: Partial<Record<keyof WrittenAmount, unknown>> = isGroup(group) ? group : {};
  return typeof value === 'number' && typeof unit === 'string';
}

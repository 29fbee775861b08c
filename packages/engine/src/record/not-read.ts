import type { TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import { timeOf } from './effective.ts';
import type { Event } from './event.ts';
import type { LostSpan, State } from './state.ts';

/** What holds until it is said anew, so that it matters however long ago it was written. */
export type Standing = 'person' | 'conditions' | 'medicines' | 'kidneys' | 'pump';

/** By how the name of a kind begins, so that a kind of a newer version is not passed over. */
const standing: readonly (readonly [start: string, what: Standing])[] = [
  ['person-', 'person'],
  ['zone-', 'person'],
  ['region-', 'person'],
  ['conditions-', 'conditions'],
  ['medicines-', 'medicines'],
  ['kidney-', 'kidneys'],
  ['pump-', 'pump'],
];

/** What is said of a plan and changes no dose of a signed one (M11, P10). */
const changesNoDose: ReadonlySet<string> = new Set([
  'plan-entered',
  'plan-reopened',
  'plan-acknowledged',
  'plan-verified',
]);

/**
 * Whether something could not be read that may have changed the plan since the followed one was signed: another signature, an
 * end, or what a newer version says of a plan. Where nobody knows when it happened, it may have (H23, H27).
 */
export function isPlanNotRead({ lost, plans }: State, now: Instant): boolean {
  const begun = plans.findLast(({ from }) => from <= now);
  return lost.some(
    ({ of, from, until }) =>
      of.startsWith('plan-') &&
      !changesNoDose.has(of) &&
      from <= now &&
      (begun === undefined || until > timeOf(begun.event)),
  );
}

/** What of the person could not be read, however long ago, and was not said anew since; each once. */
export function standingNotRead({ lost, events }: State, now: Instant): readonly Standing[] {
  const seen = events.filter((event) => timeOf(event) <= now);
  const open = lost.filter((span) => span.from <= now && !seen.some((event) => isSaidAnew(span, event)));
  return [...new Set(open.flatMap(({ of }) => standing.find(([start]) => of.startsWith(start))?.[1] ?? []))];
}

/** By a later event of the same kind. Of kidney results the day of the blood test decides, not when it was entered. */
function isSaidAnew({ of, from, until }: LostSpan, event: Event): boolean {
  if (event.kind !== of || timeOf(event) < until) return false;
  return event.kind !== 'kidney-result' || event.on > localDateOf(from, 'UTC' as TimeZone);
}

import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { type SymptomLevel, symptomLevels } from '../record/dose-events.ts';
import { timeOf } from '../record/effective.ts';
import type { Event, EventOf } from '../record/event.ts';
import { isRedFlag } from './red-flags.ts';

/** A symptom that was felt and of which nobody has said that it is gone. */
export interface Standing {
  readonly symptom: string;
  readonly level: Exclude<SymptomLevel, 'none'> | Unknown;
  readonly since: Instant;
}

/** The last word on each symptom, where it is not that it is gone. `unknown` is never a no. */
export function standingSymptoms(events: readonly Event[]): readonly Standing[] {
  const last = new Map<string, EventOf<'symptom-noted'>>();
  for (const event of events) if (event.kind === 'symptom-noted') last.set(event.symptom, event);
  return [...last.values()].flatMap((event) =>
    event.level === 'none' ? [] : [{ symptom: event.symptom, level: event.level, since: timeOf(event) as Instant }],
  );
}

/**
 * Red flags that stand: until they are said to be gone, or until a clinician has signed or reopened a plan since (TAP-26).
 * While one stands, no advice names a dose (M7).
 */
export function standingRedFlags(events: readonly Event[]): readonly Standing[] {
  const signed = events.filter(({ kind }) => kind === 'plan-signed' || kind === 'plan-reopened').map(timeOf);
  const lastSigned = Math.max(Number.NEGATIVE_INFINITY, ...signed);
  return standingSymptoms(events).filter(({ symptom, since }) => isRedFlag(symptom) && since >= lastSigned);
}

/** The strongest level felt in the last hours, or that stands; `none` where nothing was felt. */
export function worstLevel(events: readonly Event[], now: Instant, hours: number): SymptomLevel {
  const from = afterHours(now, -hours);
  const recent = events.flatMap((event) =>
    event.kind === 'symptom-noted' && timeOf(event) > from ? [event.level] : [],
  );
  const levels = [...recent, ...standingSymptoms(events).map(({ level }) => level)];
  // a level that nobody knows weighs as the middle one: it is neither passed over nor taken for the worst
  const ranks = levels.map((level) => symptomLevels.indexOf(level === 'unknown' ? 'moderate' : level));
  return symptomLevels[Math.max(0, ...ranks)] ?? 'none';
}

/** When something was last felt; `none` where nothing ever was. */
export function lastFelt(events: readonly Event[]): Instant | 'none' {
  const felt = events.filter((event) => event.kind === 'symptom-noted' && event.level !== 'none');
  const last = felt.at(-1);
  return last === undefined ? 'none' : (timeOf(last) as Instant);
}

import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { type SymptomLevel, symptomLevels } from '../record/dose-events.ts';
import { timeOf } from '../record/effective.ts';
import type { Event } from '../record/event.ts';
import type { QuestionCode } from '../triage/question-codes.ts';
import { isOfAnotherKind } from './kinds-of-symptoms.ts';
import { isRedFlag } from './red-flags.ts';

/** A symptom that was felt and of which nobody has said that it is gone. */
export interface Standing {
  readonly symptom: string;
  readonly level: Exclude<SymptomLevel, 'none'> | Unknown;
  readonly since: Instant;
  /** When it was written down: nobody can have known of it sooner. */
  readonly written: Instant;
}

/** A symptom from one word on it to the next: what was felt until somebody said that it changed or is gone. */
export interface Spell extends Standing {
  readonly until: Instant | 'standing';
}

/** Every spell, those that are over among them, in the order in which they began. */
export function spellsOf(events: readonly Event[]): readonly Spell[] {
  const notes = events.filter((event) => event.kind === 'symptom-noted');
  return notes.flatMap((note, i) => {
    const { level, symptom } = note;
    if (level === 'none') return [];
    const next = notes.slice(i + 1).find((other) => other.symptom === symptom);
    const until = next === undefined ? 'standing' : (timeOf(next) as Instant);
    return [{ symptom, level, since: timeOf(note) as Instant, written: note.written, until }];
  });
}

/** The last word on each symptom, where it is not that it is gone. `unknown` is never a no. */
export function standingSymptoms(events: readonly Event[]): readonly Standing[] {
  return spellsOf(events).filter(({ until }) => until === 'standing');
}

/**
 * Red flags that stand: until they are said to be gone, or until a clinician who could know of them has signed or reopened a
 * plan (TAP-26). What has happened is never gone: a fit or an overdose stands until a clinician says so, or it is corrected.
 * While one stands, no advice names a dose (M7).
 */
export function standingRedFlags(events: readonly Event[]): readonly Standing[] {
  const signed = events.filter(({ kind }) => kind === 'plan-signed' || kind === 'plan-reopened').map(timeOf);
  const lastSigned = Math.max(Number.NEGATIVE_INFINITY, ...signed);
  const counted = events.filter((event) => !takesBackWhatHappened(event));
  return standingSymptoms(counted).filter(
    ({ symptom, since, written }) => isRedFlag(symptom) && Math.max(since, written) >= lastSigned,
  );
}

/** Red flags that have happened, and are no state that passes. */
const happenings: readonly string[] = [
  'seizure',
  'fainting',
  'self-harm',
  'taken-on-purpose',
  'many-at-once',
  'taken-by-child',
  'taken-by-other',
] satisfies readonly QuestionCode[];

function takesBackWhatHappened(event: Event): boolean {
  if (event.kind !== 'symptom-noted' || event.level !== 'none') return false;
  return happenings.includes(event.symptom) && event.author.role !== 'clinician';
}

/** The strongest level felt in the last hours, or that stands; `none` where nothing was felt. */
export function worstLevel(events: readonly Event[], now: Instant, hours: number): SymptomLevel {
  const from = afterHours(now, -hours);
  const felt = spellsOf(events).filter(({ until }) => until === 'standing' || until > from);
  // a level that nobody knows weighs as the middle one: it is neither passed over nor taken for the worst
  const ranks = felt.map(({ level }) => symptomLevels.indexOf(level === 'unknown' ? 'moderate' : level));
  return symptomLevels[Math.max(0, ...ranks)] ?? 'none';
}

/** Whether something was felt, or stands, that may be more than a sign of too little baclofen. */
export function isFeltOfAnotherKind(events: readonly Event[], now: Instant, hours: number): boolean {
  const from = afterHours(now, -hours);
  return spellsOf(events).some(
    ({ symptom, until }) => (until === 'standing' || until > from) && isOfAnotherKind(symptom),
  );
}

/** Whether nothing stands, and nothing was felt in the last hours. */
export function isQuietFor(events: readonly Event[], now: Instant, hours: number): boolean {
  return worstLevel(events, now, hours) === 'none';
}

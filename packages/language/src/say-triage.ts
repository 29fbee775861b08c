import { bowelAndBladderSymptoms } from '@steady/engine/record';
import { type Call, isQuestionCode, type QuestionCode, type Triage } from '@steady/engine/triage';
import type { EmergencyNumbers } from '@steady/knowledge';
import type { MessageId, Say } from './say.ts';

/** Who fills in the form: the person, or somebody for them. */
export type AnsweredBy = 'person' | 'carer';

/** Somebody to call: who it is, and the number of the region or the words where it has none. */
export interface SaidCall {
  readonly label: string;
  readonly number: string;
}

/** What to do, in words: what it is, how fast, one step, whom to call, and when to look again (R5). */
export interface SaidTriage {
  readonly outcome: string;
  readonly when: string;
  readonly step: string;
  readonly call: SaidCall;
  readonly also: readonly SaidCall[];
  readonly notes: readonly string[];
  readonly back: string;
}

/** Whether a form was filled in, or only words were read: then no question stands beside the outcome to go back to. */
export type AskedBy = 'form' | 'words';

/**
 * The outcome of a triage in words. It speaks of no dose, of no diagnosis, and promises nothing (M7, R7).
 *
 * @param from  what was judged
 */
export function sayTriage(
  triage: Triage,
  numbers: EmergencyNumbers,
  by: AnsweredBy,
  say: Say,
  from: AskedBy = 'form',
): SaidTriage {
  const { outcome, next } = triage;
  // nothing was told of only where all that was written was read
  const unread = next.step === 'watch.words' ? 'words-unread' : undefined;
  return {
    outcome: say(`triage.outcome.${next.step === 'urgent.words' ? 'words-unread-today' : (unread ?? outcome)}`),
    when: say(`triage.when.${unread ?? outcome}`),
    step: say(`triage.step.${next.step}`),
    call: sayCall(next.call, numbers, say),
    also: next.also.map((call) => sayCall(call, numbers, say)),
    notes: notesOf(triage, by, from).map((id) => say(id)),
    back: from === 'words' && outcome !== 'emergency-now' ? say('triage.back-to-words') : say(`triage.back.${outcome}`),
  };
}

/** A question as it is put to the person, or to somebody who answers for them. */
export function sayQuestion(code: QuestionCode, by: AnsweredBy, say: Say): string {
  return say(`triage.question.${code}.${by}`);
}

/** Why, in words: what was told, and apart from it what is missing, so that neither is read as the other. */
export function sayBecause(because: readonly string[], open: readonly string[], say: Say): readonly string[] {
  const told = because.filter((code) => !open.includes(code));
  return [
    ...(told.length > 0 ? [say('triage.because', { signs: sayTold(told, say) })] : []),
    ...(open.length > 0 ? [say('triage.open', { signs: sayTold(open, say) })] : []),
  ];
}

/** What was told, or is missing, as a list in words. */
export function sayTold(codes: readonly string[], say: Say): string {
  return codes.map((code) => say(`triage.told.${code}` as MessageId)).join('; ');
}

/** A symptom of the record in words: one that the triage asks about, one of bowel and bladder, or as it was written. */
export function saySymptom(symptom: string, say: Say): string {
  if (isQuestionCode(symptom)) return say(`triage.told.${symptom}`);
  return isBowelOrBladder(symptom) ? say(`symptom.${symptom}`) : symptom;
}

function isBowelOrBladder(symptom: string): symptom is (typeof bowelAndBladderSymptoms)[number] {
  return (bowelAndBladderSymptoms as readonly string[]).includes(symptom);
}

function sayCall(call: Call, numbers: EmergencyNumbers, say: Say): SaidCall {
  const number = {
    emergency: numbers.emergency,
    poisons: numbers.poisons,
    crisis: numbers.crisis,
    'clinic-else-poisons': numbers.poisons,
    'clinic-else-emergency': numbers.emergency,
  }[call];
  return { label: say(`triage.call.${call}`), number };
}

function notesOf({ outcome, next, findings }: Triage, by: AnsweredBy, from: AskedBy): readonly MessageId[] {
  const isOpen = findings.some(({ code }) => code === 'triage.not-asked' || code === 'triage.not-known');
  const open = isOpen && from === 'form' && outcome !== 'emergency-now' ? (['triage.note.open'] as const) : [];
  const isUnread = findings.some(({ code }) => code === 'triage.words-not-understood');
  const unread = isUnread && !next.step.endsWith('.words') ? (['triage.note.words-unread'] as const) : [];
  const isList = isUnread && outcome !== 'emergency-now' && next.step !== 'urgent.words';
  const list = isList ? (['triage.note.look-at-list'] as const) : [];
  if (outcome === 'contact-within-2-days' || outcome === 'keep-going-and-watch') {
    return [...unread, ...list, ...open, 'fixed.do-not-stop-suddenly', 'fixed.never-two-doses-together'];
  }
  const isPoisoning = ['emergency.poisons', 'emergency.crisis', 'urgent.poisons'].includes(next.step);
  return [
    ...open,
    ...unread,
    ...list,
    by === 'carer' ? 'triage.note.stay' : 'triage.note.stay-together',
    ...(isPoisoning ? (['triage.note.nothing-by-mouth'] as const) : []),
    'triage.note.do-not-drive',
    // whoever is about to give the missed tablets reads it here too (M1)
    ...(outcome === 'urgent-today' ? (['fixed.never-two-doses-together'] as const) : []),
  ];
}

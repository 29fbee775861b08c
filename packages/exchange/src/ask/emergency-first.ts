import type { Finding } from '@steady/engine';
import { nothingAsked, type QuestionCode, type Triage, triage } from '@steady/engine/triage';
import { emergencyNumbers, type Facts } from '@steady/knowledge';
import { type Say, sayTriage } from '@steady/language';
import { withWords } from '../api/told-in-words.ts';
import type { WireEmergency } from '../api/wire/ask-answer.ts';
import { dateFrom } from '../api/wire/moment.ts';
import { patientFrom } from '../api/wire/patient.ts';
import type { AskedRegion } from './say-topic.ts';

/** What a question means by itself, where its words could mean that somebody needs help now or today. */
export interface Danger {
  readonly outcome: 'emergency-now' | 'urgent-today';
  readonly because: readonly QuestionCode[];
  /** With a red flag or too much taken nothing may name a dose (M7). */
  readonly forbidsDoses: boolean;
  readonly judged: Triage;
  /** What the words say; a form that nobody filled in says nothing more. */
  readonly findings: readonly Finding[];
}

/** No age and no result is known, so nothing depends on the day. */
const anyDay = dateFrom('2026-01-01');

/**
 * What the triage makes of the words of a question. They may only raise the urgency: a question without such words is
 * no sign that all is well. A question is no form, so what it leaves out raises nothing either.
 *
 * Invariants: R1, R2, R8, R9.
 */
export function dangerIn(question: string, region: AskedRegion, facts: Facts): Danger | undefined {
  const words = withWords({ patient: patientFrom({ region }), context: nothingAsked }, question, facts);
  const { alarms } = words;
  if (alarms.length === 0) return undefined;
  // what a question asks beside its alarms is for the topics to answer
  const judged = triage({ ...words, on: anyDay, answers: {}, hasUnreadWords: false }, facts);
  const findings = judged.findings.filter(({ verdict }) => verdict === 'applies');
  const { outcome } = judged;
  const presses = findings.some(({ severity }) => severity === 'emergency' || severity === 'danger');
  if (!presses || (outcome !== 'emergency-now' && outcome !== 'urgent-today')) return undefined;
  const because = alarms.filter((code) => judged.because.includes(code));
  const forbidsDoses = outcome === 'emergency-now' || alarms.includes('extra-dose');
  return { outcome, because, forbidsDoses, judged, findings };
}

/** The outcome as it goes out, before any answer: how fast, one step, whom to call. */
export function writeEmergency({ judged, outcome, because }: Danger, region: AskedRegion, say: Say): WireEmergency {
  const said = sayTriage(judged, emergencyNumbers[region], 'person', say, 'words');
  return {
    outcome,
    because: [...because],
    text: [said.outcome, said.step, ...said.notes, said.back],
    next: { step: said.step, when: said.when, call: said.call, also: [...said.also] },
  };
}

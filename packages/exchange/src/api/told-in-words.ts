import { type Patient, readConditions } from '@steady/engine';
import { slowedBy, type TriageContext, type TriageRequest } from '@steady/engine/triage';
import { type Facts, readMedicine } from '@steady/knowledge';
import { alarmsIn, failingKidneysIn, hasUnreadWords, risksIn, tellsOfPump } from '@steady/language';
import { sentencesIn } from './sentences-in.ts';

/** What a form tells by its fields. */
type Told = Pick<TriageRequest, 'patient' | 'context'>;

/**
 * The same with what a text in somebody's own words tells: signs, a pump, kidneys and a cord injury, and what slows a person.
 * It counts as if it had been told in its field, whatever was ticked there, and takes nothing back (R2, R8).
 */
export function withWords(
  { patient, context }: Told,
  text: string,
  facts: Facts,
): Pick<TriageRequest, 'patient' | 'context' | 'alarms' | 'hasUnreadWords'> {
  return {
    patient: withConditions(patient, readConditions(sentencesIn(text).filter((sentence) => sentence.trim() !== ''))),
    alarms: alarmsIn(text, facts),
    hasUnreadWords: hasUnreadWords(text, facts),
    context: {
      ...context,
      ...(tellsOfPump(text) && { pump: true }),
      ...(failingKidneysIn(text, facts) && { kidneyFailure: true }),
      ...slowedIn(text, patient),
    },
  };
}

function withConditions(patient: Patient, told: Patient['conditions']): Patient {
  if (told === 'unknown' || told.length === 0) return patient;
  const { conditions } = patient;
  return { ...patient, conditions: [...(conditions === 'unknown' ? [] : conditions), ...told] };
}

function slowedIn(text: string, patient: Patient): Partial<TriageContext> {
  const { slowing, names } = risksIn(text);
  const medicines = names.map((given) => ({ given, read: readMedicine(given) }));
  const { kinds } = slowedBy({ ...patient, medicines });
  return Object.fromEntries([...slowing, ...kinds].map((kind) => [kind, true]));
}

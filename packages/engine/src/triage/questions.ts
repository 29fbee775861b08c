import type { FactId } from '@steady/knowledge';
import { type QuestionCode, questionCodes } from './question-codes.ts';
import type { TriageOutcome } from './triage-request.ts';

/** One question: what a yes to it alone means, and why. */
export interface Question {
  readonly code: QuestionCode;
  /** The outcome of a yes, whatever else is said; never less. */
  readonly alone: TriageOutcome;
  /** The outcome where nobody knows; one step below a yes where this is not given. */
  readonly inDoubt?: TriageOutcome;
  /** Whether leaving it out raises the outcome: the red flags of the safety reference, and what nobody can go on without. */
  readonly mustBeAsked: boolean;
  /** A sign of the person, as against something that happened to a dose or a pump. */
  readonly isSign: boolean;
  /** A wider question whose no answers this one too, since its own words ask for both (R3). */
  readonly within?: QuestionCode;
  readonly cites: readonly FactId[];
}

type Row = Omit<Question, 'code'>;

const flag = (isSign: boolean, cites: readonly FactId[], within?: QuestionCode): Row => ({
  alone: 'emergency-now',
  mustBeAsked: true,
  isSign,
  cites,
  ...(within !== undefined && { within }),
});
const other = (alone: TriageOutcome, isSign: boolean, cites: readonly FactId[]): Row => ({
  alone,
  mustBeAsked: false,
  isSign,
  cites,
});

const rows: Readonly<Record<QuestionCode, Row>> = {
  'hard-to-wake': flag(true, ['RESP-01', 'AE-30']),
  'slow-breathing': flag(true, ['RESP-01', 'ALG-01']),
  seizure: flag(true, ['WD-46', 'OD-01']),
  'swelling-face': flag(true, ['ALG-01']),
  hallucination: flag(true, ['WD-46', 'WD-03']),
  'severe-confusion': flag(true, ['WD-46'], 'confusion'),
  fainting: flag(true, ['WD-46', 'AE-31']),
  'chest-pain': flag(true, ['AE-31']),
  'slow-pulse': flag(true, ['OD-01'], 'fainting'),
  'dark-urine': flag(true, ['WD-46', 'WD-04']),
  'sudden-weakness': other('emergency-now', true, ['AE-38']),
  'self-harm': flag(false, ['AE-39', 'OD-14']),
  'taken-on-purpose': flag(false, ['OD-14']),
  'many-at-once': other('emergency-now', false, ['OD-02', 'OD-03', 'OD-05', 'OD-14']),
  // a child who may have taken some is treated as one who has: no amount is known to be safe
  'taken-by-child': { ...flag(false, ['OD-07', 'OD-14']), inDoubt: 'emergency-now' },
  'taken-by-other': flag(false, ['OD-14']),
  'pump-alarm': flag(false, ['ITB-41']),
  'pump-empty': flag(false, ['ITB-41', 'ITB-50'], 'pump-alarm'),
  'extra-dose': other('urgent-today', false, ['OD-14']),
  'no-tablets-left': { ...other('urgent-today', false, ['WD-23']), mustBeAsked: true },
  'dose-dropped-by-mistake': other('urgent-today', false, ['WD-23']),
  'vomiting-doses': { ...other('urgent-today', true, ['AE-32', 'WD-23']), mustBeAsked: true },
  'pump-refill-missed': other('urgent-today', false, ['ITB-50', 'WD-23']),
  'recent-cut': other('keep-going-and-watch', false, ['WD-15']),
  confusion: { ...other('urgent-today', true, ['AE-40', 'CON-25']), mustBeAsked: true },
  'very-sleepy': { ...other('urgent-today', true, ['AE-30', 'OD-01']), mustBeAsked: true },
  fever: other('contact-within-2-days', true, ['WD-33', 'WD-36']),
  'new-stiffness': other('contact-within-2-days', true, ['WD-37', 'WD-01']),
  'floppy-muscles': other('urgent-today', true, ['AE-38', 'WD-36']),
  twitching: other('urgent-today', true, ['AE-42']),
  rash: other('urgent-today', true, ['ALG-02', 'AE-41']),
  itching: other('urgent-today', true, ['ALG-02', 'AE-41']),
  tingling: other('contact-within-2-days', true, ['WD-05']),
  'pounding-headache': other('contact-within-2-days', true, ['AE-36']),
  sweating: other('contact-within-2-days', true, ['WD-01']),
  anxiety: other('contact-within-2-days', true, ['WD-01']),
  tremor: other('contact-within-2-days', true, ['AE-12']),
  dizziness: other('contact-within-2-days', true, ['AE-31', 'CON-25']),
  nausea: other('contact-within-2-days', true, ['AE-32', 'CON-25']),
  insomnia: other('contact-within-2-days', true, ['AE-37', 'CON-25']),
};

/** Every question, in the order in which it is best asked. */
export const questions: readonly Question[] = questionCodes.map((code) => ({ code, ...rows[code] }));

/** Signs that show early and mild, and that only their surroundings make more of. */
export const mildSigns = [
  'sweating',
  'anxiety',
  'tremor',
  'dizziness',
  'nausea',
  'insomnia',
  'tingling',
  'new-stiffness',
  'fever',
  'pounding-headache',
] as const satisfies readonly QuestionCode[];

import type { Finding } from '../safety/finding.ts';
import { questions } from '../triage/questions.ts';
import { isOfAnotherKind, isRecognised } from './kinds-of-symptoms.ts';
import { signsTold } from './signs-told.ts';
import type { Standing } from './standing-symptoms.ts';

/** The help that comes before any word about a dose, the gravest last. */
export const helpFirst = ['none', 'call-first', 'red-flag'] as const;

export type HelpFirst = (typeof helpFirst)[number];

/**
 * What the symptoms and the triage of a record put before the next dose. An emergency does, and so does a sign to call about today,
 * before the next dose, as sleepiness or a rash, which a dose may make worse (AE-30, AE-40, AE-41). Signs of too little alone keep no
 * planned dose back: that dose is what they want. A symptom that nobody knows is to be called about (H27).
 *
 * @param found  what the triage of the record finds, and what cannot wait of a pump
 */
export function helpFirstOf(standing: readonly Standing[], found: readonly Finding[]): HelpFirst {
  const symptoms = standing.map(({ symptom }) => symptom);
  if (symptoms.includes('extra-dose') || found.some(({ severity }) => severity === 'emergency')) return 'red-flag';
  if (!symptoms.every(isRecognised)) return 'call-first';
  const today = found.filter(({ severity }) => severity === 'danger');
  const signs = today.flatMap(({ values }) => signsTold(values['signs']));
  return signs.some((code) => isOfAnotherKind(code) && signsOfThePerson.has(code)) ? 'call-first' : 'none';
}

/** As against what happened to a dose or a pump, which gives no reason to keep a dose back. */
const signsOfThePerson: ReadonlySet<string> = new Set(questions.filter(({ isSign }) => isSign).map(({ code }) => code));

import type { TriageRule } from './triage-rule.ts';

/**
 * Words that were not understood, beside a question that everybody must be asked and that nobody has answered: the words may
 * be about that very sign, so they press as a doubt about it does (R3, R8). Where each of these questions is answered with
 * no, the sign was denied by itself, and the words press no more. One answered with yes presses by itself.
 */
export const unreadWords: TriageRule = {
  code: 'triage.words-not-understood',
  outcome: 'urgent-today',
  ifUnknown: 'urgent-today',
  ifNotAsked: 'urgent-today',
  doubt: 'by-itself',
  cites: ['LIMIT-R3', 'CON-25'],
  when: ({ unreadBeside }) => unreadBeside,
};

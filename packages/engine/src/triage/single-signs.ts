import { questions } from './questions.ts';
import type { TriageOutcome } from './triage-request.ts';
import { oneBelow, type TriageRule } from './triage-rule.ts';

const findingOf = {
  'emergency-now': 'triage.emergency-sign',
  'urgent-today': 'triage.urgent-sign',
  'contact-within-2-days': 'triage.sign',
} as const;

/** What each question means by itself. A doubt is one step less; a red flag left out is a reason to be in touch. */
export const singleSigns: readonly TriageRule[] = questions.flatMap(({ code, alone, inDoubt, mustBeAsked, cites }) => {
  if (alone === 'keep-going-and-watch') return [];
  const ifNotAsked: TriageOutcome = mustBeAsked ? 'contact-within-2-days' : 'keep-going-and-watch';
  return [
    {
      code: findingOf[alone],
      outcome: alone,
      ifUnknown: inDoubt ?? oneBelow(alone),
      ifNotAsked,
      doubt: 'by-itself',
      cites,
      when: ({ of }) => of(code),
    },
  ];
});

import type { QuestionCode } from './question-codes.ts';
import type { WhatIsTold } from './told.ts';
import type { TriageOutcome } from './triage-request.ts';

/** The one thing to do next. Its sentence and its time are those of the language. */
export const steps = [
  'emergency',
  'emergency.crisis',
  'emergency.poisons',
  'emergency.pump',
  'urgent',
  'urgent.poisons',
  'urgent.pump',
  'urgent.supply',
  'urgent.words',
  'contact',
  'contact.ask',
  'watch',
  'watch.words',
] as const;

export type Step = (typeof steps)[number];

/** Whom to call: the numbers are those of the region. */
export type Call = 'emergency' | 'poisons' | 'crisis' | 'clinic-else-poisons' | 'clinic-else-emergency';

export interface NextStep {
  readonly step: Step;
  readonly call: Call;
  /** Others to turn to, in this order. */
  readonly also: readonly Call[];
}

/** What words that were not understood make of an outcome. */
interface Words {
  readonly hasUnreadWords: boolean;
  /** Whether they alone led to it. */
  readonly pressesByWords: boolean;
}

/**
 * The next step of an outcome, by what the outcome is about (R5). Where nothing presses but words that were not understood,
 * somebody has to read them today, and the list of warning signs comes first where some of it was not answered.
 */
export function nextStep(
  outcome: TriageOutcome,
  told: WhatIsTold,
  { hasUnreadWords, pressesByWords }: Words,
): NextStep {
  switch (outcome) {
    case 'emergency-now':
      return inAnEmergency(told);
    case 'urgent-today':
      if (pressesByWords) return { step: 'urgent.words', call: 'clinic-else-poisons', also: ['emergency'] };
      return today(told);
    case 'contact-within-2-days':
      // without any sign it is the questions left open that lead here
      return {
        step: told.anySign.telling === 'yes' ? 'contact' : 'contact.ask',
        call: 'clinic-else-emergency',
        also: ['poisons'],
      };
    case 'keep-going-and-watch':
      if (hasUnreadWords) return { step: 'watch.words', call: 'clinic-else-poisons', also: ['emergency'] };
      return { step: 'watch', call: 'clinic-else-emergency', also: [] };
  }
}

function inAnEmergency(told: WhatIsTold): NextStep {
  const call = 'emergency';
  if (isTold(told, 'self-harm', 'taken-on-purpose')) {
    return { step: 'emergency.crisis', call, also: ['crisis', 'poisons'] };
  }
  if (mayBePoisoned(told)) return { step: 'emergency.poisons', call, also: ['poisons'] };
  if (told.pump.telling === 'yes') return { step: 'emergency.pump', call, also: [] };
  return { step: 'emergency', call, also: [] };
}

function today(told: WhatIsTold): NextStep {
  if (mayBePoisoned(told)) return { step: 'urgent.poisons', call: 'poisons', also: ['emergency'] };
  const call = 'clinic-else-poisons';
  const also = ['emergency'] as const;
  if (told.pump.telling === 'yes') return { step: 'urgent.pump', call, also };
  if (isTold(told, 'no-tablets-left')) return { step: 'urgent.supply', call, also };
  return { step: 'urgent', call, also };
}

/** Whether somebody took too much or took what is not theirs, or nobody knows whether they did. */
function mayBePoisoned({ of, excess, largeExcess }: WhatIsTold): boolean {
  if (largeExcess.telling === 'yes') return true;
  return [excess, of('many-at-once'), of('taken-by-child'), of('taken-by-other')].some(
    ({ telling }) => telling === 'yes' || telling === 'unknown',
  );
}

function isTold({ of }: WhatIsTold, ...codes: readonly QuestionCode[]): boolean {
  return codes.some((code) => of(code).telling === 'yes');
}

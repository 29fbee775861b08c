import type { FactId } from '@steady/knowledge';
import type { FindingCode } from '../safety/finding-codes.ts';
import type { Condition } from './telling.ts';
import type { WhatIsTold } from './told.ts';
import type { TriageOutcome } from './triage-request.ts';

/** One line of the triage: when it holds, and how much it presses. None ever lowers what another says. */
export interface TriageRule {
  readonly code: FindingCode;
  /** The outcome where it holds; where nobody knows whether it does; and where that was not asked. */
  readonly outcome: TriageOutcome;
  readonly ifUnknown: TriageOutcome;
  readonly ifNotAsked: TriageOutcome;
  /** Whether a doubt counts by itself, or only beside a part of the rule that was told with yes. */
  readonly doubt: 'by-itself' | 'beside-a-sign';
  readonly cites: readonly FactId[];
  readonly when: (told: WhatIsTold) => Condition;
}

/** What a rule of this outcome comes to where nobody knows whether it holds: one less, never nothing for a red flag. */
export function oneBelow(outcome: TriageOutcome): TriageOutcome {
  switch (outcome) {
    case 'emergency-now':
      return 'urgent-today';
    case 'urgent-today':
      return 'contact-within-2-days';
    default:
      return 'keep-going-and-watch';
  }
}

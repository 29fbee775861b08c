import { all, any } from './telling.ts';
import type { TriageRule } from './triage-rule.ts';

/**
 * A pump wearer with any sign (R9): what begins there as an itch can be a withdrawal that kills within days, and what
 * begins as sleepiness an overdose from the pump. The two begin alike, so no sign is left out.
 */
export const pumpSigns: readonly TriageRule[] = [
  {
    code: 'triage.pump-early-sign',
    outcome: 'emergency-now',
    ifUnknown: 'urgent-today',
    ifNotAsked: 'urgent-today',
    doubt: 'beside-a-sign',
    cites: ['WD-05', 'WD-06', 'WD-46', 'AE-41', 'ITB-50'],
    when: ({ of, pump }) => all(any(of('itching'), of('tingling'), of('new-stiffness'), of('fever')), pump),
  },
  {
    code: 'triage.pump-sign',
    outcome: 'emergency-now',
    ifUnknown: 'urgent-today',
    ifNotAsked: 'keep-going-and-watch',
    doubt: 'beside-a-sign',
    cites: ['CON-03', 'WD-01', 'ITB-50', 'ITB-52'],
    when: ({ pump, anySign }) => all(anySign, pump),
  },
];

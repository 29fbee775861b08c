import { all, any, onlyIfSaid, orInDoubt } from './telling.ts';
import type { TriageRule } from './triage-rule.ts';

const emergency = {
  outcome: 'emergency-now',
  ifUnknown: 'urgent-today',
  ifNotAsked: 'urgent-today',
  doubt: 'beside-a-sign',
} as const;

/** More by mouth than the plan says. None of it is ever "carry on", and more never presses less (M9). */
export const excess: readonly TriageRule[] = [
  {
    code: 'triage.excess',
    outcome: 'urgent-today',
    ifUnknown: 'urgent-today',
    ifNotAsked: 'keep-going-and-watch',
    doubt: 'by-itself',
    cites: ['OD-14', 'OD-16'],
    when: ({ excess }) => excess,
  },
  {
    code: 'triage.excess-large',
    ...emergency,
    cites: ['LIMIT-R1', 'OD-14', 'OD-03'],
    when: ({ excess, largeExcess, amountInDoubt, of }) =>
      any(largeExcess, all(excess, any(amountInDoubt, onlyIfSaid(orInDoubt(of('many-at-once')))))),
  },
  {
    code: 'triage.excess-with-sign',
    ...emergency,
    ifNotAsked: 'keep-going-and-watch',
    cites: ['OD-14', 'OD-01'],
    when: ({ excess, anySign }) => all(excess, anySign),
  },
  {
    code: 'triage.excess-with-risk',
    ...emergency,
    ifNotAsked: 'keep-going-and-watch',
    cites: ['OD-14', 'OD-11', 'RESP-02'],
    when: ({ excess, reducedKidneys, slowedByOthers }) => all(excess, any(reducedKidneys, slowedByOthers)),
  },
  {
    code: 'triage.excess-in-child',
    ...emergency,
    ifNotAsked: 'keep-going-and-watch',
    cites: ['OD-07', 'OD-06', 'OD-14'],
    when: ({ excess, child }) => all(excess, child),
  },
  {
    code: 'triage.excess-with-pump',
    ...emergency,
    ifNotAsked: 'keep-going-and-watch',
    cites: ['CON-03', 'OD-14'],
    when: ({ excess, pump }) => all(excess, pump),
  },
  {
    code: 'triage.excess-perhaps-on-purpose',
    ...emergency,
    ifNotAsked: 'keep-going-and-watch',
    cites: ['OD-14', 'OD-09'],
    when: ({ excess, of }) => all(excess, any(orInDoubt(of('taken-on-purpose')), orInDoubt(of('self-harm')))),
  },
];

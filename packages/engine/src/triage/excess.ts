import { type ExcessRisk, excessRisks } from '../safety/excess-risks.ts';
import type { FindingCode } from '../safety/finding-codes.ts';
import { all, any, onlyIfSaid, orInDoubt } from './telling.ts';
import type { TriageRule } from './triage-rule.ts';

const emergency = {
  outcome: 'emergency-now',
  ifUnknown: 'urgent-today',
  ifNotAsked: 'urgent-today',
  doubt: 'beside-a-sign',
} as const;

/** An excess that is an emergency, however small, because of something else about the person. */
const emergencyIfAlso = { ...emergency, ifNotAsked: 'keep-going-and-watch' } as const;

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
    ...emergencyIfAlso,
    cites: ['OD-14', 'OD-01'],
    when: ({ excess, anySign }) => all(excess, anySign),
  },
  withRisk('triage.excess-with-risk', 'reducedKidneys', 'slowedByOthers'),
  withRisk('triage.excess-in-child', 'child'),
  withRisk('triage.excess-with-pump', 'pump'),
  {
    code: 'triage.excess-perhaps-on-purpose',
    ...emergencyIfAlso,
    cites: ['OD-14', 'OD-09'],
    when: ({ excess, of }) => all(excess, any(orInDoubt(of('taken-on-purpose')), orInDoubt(of('self-harm')))),
  },
];

/** The rule about some of the risks that make any excess an emergency; which these are is decided in `excessRisks`. */
function withRisk(code: FindingCode, ...risks: readonly ExcessRisk[]): TriageRule {
  return {
    code,
    ...emergencyIfAlso,
    cites: [...new Set(risks.flatMap((risk) => excessRisks[risk]))],
    when: (told) => all(told.excess, any(...risks.map((risk) => told[risk]))),
  };
}

import { mildSigns } from './questions.ts';
import { all, any, onlyIfSaid, orInDoubt, unlessDenied } from './telling.ts';
import type { TriageRule } from './triage-rule.ts';

/** A doubt about half of it is urgent; half of it that was not asked is urgent too where the other half presses. */
const emergency = {
  outcome: 'emergency-now',
  ifUnknown: 'urgent-today',
  ifNotAsked: 'urgent-today',
  doubt: 'beside-a-sign',
} as const;
/** Signs so common that what was not asked about their surroundings makes no more of them. */
const emergencyWhenTold = { ...emergency, ifNotAsked: 'keep-going-and-watch' } as const;
const urgentWhenTold = {
  outcome: 'urgent-today',
  ifUnknown: 'contact-within-2-days',
  ifNotAsked: 'keep-going-and-watch',
  doubt: 'beside-a-sign',
} as const;

/** Signs that mean more together, or in a person like this. */
export const combinedSigns: readonly TriageRule[] = [
  {
    code: 'triage.fever-with-more',
    ...emergency,
    cites: ['LIMIT-R1', 'WD-46', 'AE-40'],
    when: ({ of, missed }) =>
      all(
        of('fever'),
        any(onlyIfSaid(of('new-stiffness')), onlyIfSaid(of('confusion')), onlyIfSaid(of('severe-confusion')), missed),
      ),
  },
  {
    code: 'triage.stiffness-after-missed-doses',
    ...emergency,
    cites: ['WD-01', 'WD-06', 'WD-23'],
    when: ({ of, missed }) => all(of('new-stiffness'), missed),
  },
  {
    code: 'triage.confusion-after-missed-doses',
    ...emergencyWhenTold,
    cites: ['WD-01', 'WD-06', 'CON-03', 'MISS-08'],
    when: ({ of, longGap, severalMissed }) =>
      all(of('confusion'), any(longGap, severalMissed, onlyIfSaid(of('no-tablets-left')))),
  },
  {
    code: 'triage.confusion-of-unknown-degree',
    ...emergencyWhenTold,
    cites: ['AE-40', 'CON-03'],
    when: ({ of }) => all(of('confusion'), orInDoubt(of('severe-confusion'))),
  },
  {
    code: 'triage.confusion-without-sleep',
    ...emergencyWhenTold,
    cites: ['AE-37', 'WD-01'],
    when: ({ of }) => all(of('confusion'), of('insomnia')),
  },
  {
    code: 'triage.kidney-failure',
    ...emergency,
    cites: ['AE-40', 'OD-11', 'REN-05'],
    when: ({ of, kidneyFailure }) => all(any(of('confusion'), of('very-sleepy')), kidneyFailure),
  },
  {
    code: 'triage.twitching-with-more',
    ...emergency,
    cites: ['AE-42'],
    when: ({ of, kidneyFailure }) => all(of('twitching'), any(of('very-sleepy'), kidneyFailure)),
  },
  {
    code: 'triage.sleepy-with-other-sedation',
    ...emergencyWhenTold,
    cites: ['RESP-02', 'RESP-01'],
    when: ({ of, slowedByOthers }) => all(of('very-sleepy'), slowedByOthers),
  },
  {
    code: 'triage.sleepy-and-vomiting',
    ...emergencyWhenTold,
    cites: ['AE-32'],
    when: ({ of }) => all(of('very-sleepy'), of('vomiting-doses')),
  },
  {
    code: 'triage.alone',
    ...emergencyWhenTold,
    cites: ['CON-03', 'AE-40'],
    when: ({ of, alone }) => all(any(of('confusion'), of('very-sleepy')), alone),
  },
  {
    code: 'triage.headache-with-fever',
    ...emergencyWhenTold,
    cites: ['AE-36', 'WD-33'],
    when: ({ of }) => all(of('pounding-headache'), of('fever')),
  },
  {
    code: 'triage.headache-above-high-injury',
    ...emergency,
    cites: ['WD-34', 'AE-35'],
    when: ({ of, highCordInjury }) => all(of('pounding-headache'), unlessDenied(of('sweating')), highCordInjury),
  },
  {
    code: 'triage.headache-in-high-injury',
    ...urgentWhenTold,
    cites: ['WD-34', 'CON-03'],
    when: ({ of, highCordInjury }) => all(of('pounding-headache'), highCordInjury),
  },
  {
    code: 'triage.long-gap',
    ...urgentWhenTold,
    doubt: 'by-itself',
    cites: ['LIMIT-M8', 'WD-10'],
    when: ({ longGap }) => longGap,
  },
  {
    code: 'triage.sign-after-fewer-doses',
    ...urgentWhenTold,
    cites: ['CON-03', 'AE-37', 'WD-15'],
    when: ({ of, missed }) =>
      all(
        any(...mildSigns.map((code) => onlyIfSaid(of(code)))),
        any(onlyIfSaid(missed), onlyIfSaid(of('recent-cut')), onlyIfSaid(of('no-tablets-left'))),
      ),
  },
];

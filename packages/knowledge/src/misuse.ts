import type { FactFile } from './fact.ts';

/** Misuse, dependence and addiction: what is reported, and which behaviour says that somebody needs help. */
export const misuse = {
  'MIS-01': {
    says: 'Consumer articles: a higher dose than prescribed, use without a prescription, mixing with alcohol or drugs, snorting, smoking and injecting; cheap and calming; more vulnerable are people with past substance, alcohol or mental illness.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'consumer-article',
    sources: [
      { source: 'S1', where: 'lines 76 to 83 and 99' },
      { source: 'S3', where: 'lines 117 to 121' },
    ],
    checkedOn: '2026-11-21',
  },
  'MIS-02': {
    says: 'Misuse, abuse and dependence are reported on labels. Post-mortem and poison-centre data confirm recreational use and rising self-harm.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'label',
    sources: [
      { source: 'UK-SPC', where: 'section not recorded' },
      { source: 'NPDS', where: 'section not recorded' },
    ],
    from: ['WARN-07'],
    checkedOn: '2026-11-21',
  },
  'MIS-03': {
    says: 'Physical dependence, which shows as withdrawal, is not addiction. Ask about both, and report them apart.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WARN-01', 'WARN-07'],
    checkedOn: '2026-11-21',
  },
  'MIS-04': {
    says: 'Behaviour to ask about: a refill early by 7 days or more twice in 90 days, doses above the plan on 3 days or more of 14, several prescribers, lost supply, a route other than the mouth, use for mood, craving, sedation at visits.',
    figures: {
      earlyBy: { value: 7, unit: 'd' },
      earlyTimes: { value: 2, unit: '1' },
      earlyWithin: { value: 90, unit: 'd' },
      aboveOnDays: { value: 3, unit: 'd' },
      aboveWithin: { value: 14, unit: 'd' },
    },
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [{ source: 'S3', where: 'lines 117 to 121' }],
    from: ['WARN-07'],
    checkedOn: '2026-11-21',
  },
} as const satisfies FactFile;

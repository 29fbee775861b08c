import type { Citation, Fact } from './fact.ts';

/** What one text says against another. */
export interface Statement {
  /** The statement in our own words. */
  readonly says: string;
  readonly sources: readonly Citation[];
}

/**
 * Statements that cannot all be followed. As a fact it says how Steady resolves them; `from` names the facts that decide.
 * Nothing that is in conflict is left out, so that whoever read the other page finds it here.
 */
export interface Contradiction extends Fact {
  readonly statements: readonly [Statement, Statement, ...Statement[]];
}

/** Where sources disagree, and what holds. */
export const contradictions = {
  'CON-01': {
    says: 'Euphoria is a labelled effect and misuse is reported. Never show the claim that it does not happen; ask neutrally, with the same flags for everybody.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['AE-12', 'AE-13', 'WARN-07'],
    statements: [
      { says: "Baclofen won't make you high.", sources: [{ source: 'S2', where: 'line 38' }] },
      { says: 'There are ways to get high on it.', sources: [{ source: 'S1', where: 'lines 74 to 83' }] },
      { says: 'It is abused.', sources: [{ source: 'S3', where: 'line 119' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-02': {
    says: 'Dependence and withdrawal are labelled. Dependence, expected with use, and addiction, to be asked about, are kept apart.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['MIS-03', 'WARN-01', 'WARN-07'],
    statements: [
      { says: 'Baclofen is not addictive and causes no cravings.', sources: [{ source: 'S1', where: 'line 74' }] },
      { says: 'It is not habit-forming.', sources: [{ source: 'S2', where: 'line 34' }] },
      { says: 'It causes dependence.', sources: [{ source: 'S3', where: 'line 23' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-03': {
    says: 'Early signs can get worse and many are mild. Mild signs: a call the same day. Moderate: urgent. Red flags: emergency. In doubt, with a pump, or alone: one higher.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WD-46', 'WD-10'],
    statements: [
      {
        says: 'Call the emergency number for any sign of withdrawal, also nausea, poor sleep or dizziness.',
        sources: [{ source: 'S1', where: 'line 47' }],
      },
      { says: 'Tell the doctor.', sources: [{ source: 'S1', where: 'line 97' }] },
      { says: 'Get help at once for severe signs only.', sources: [{ source: 'S0', where: 'line 5' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-04': {
    says: 'Allergy forbids baclofen and an abrupt stop is dangerous. Swelling or trouble breathing is an emergency; a rash alone is a call before the next dose.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['CI-01', 'AE-41', 'WARN-01'],
    statements: [
      { says: 'With a rash, end baclofen and call.', sources: [{ source: 'S2', where: 'line 33' }] },
      {
        says: 'Never end baclofen at once.',
        sources: [
          { source: 'S2', where: 'line 18' },
          { source: 'S3', where: 'line 99' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-05': {
    says: 'The label says not to drive until the effect is known. No driving from the first day of each start, rise or cut until 3 days without symptoms at that dose, and none with alcohol or sedatives; never a test drive; local law holds.',
    figures: { symptomFree: { value: 3, unit: 'd' } },
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WARN-02'],
    statements: [
      { says: 'Test your reaction for a few days.', sources: [{ source: 'S2', where: 'line 41' }] },
      {
        says: 'Do not drive until the effect is known.',
        sources: [
          { source: 'S3', where: 'line 51' },
          { source: 'S1', where: 'line 92' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-06': {
    says: 'Both can kill. Their red flags rank equally.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WARN-01', 'WARN-03'],
    statements: [
      { says: 'Withdrawal is scarier than an overdose.', sources: [{ source: 'S2', where: 'line 28' }] },
      {
        says: 'An overdose kills.',
        sources: [
          { source: 'S1', where: 'line 99' },
          { source: 'S3', where: 'line 133' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-07': {
    says: 'Weak kidneys cause baclofen to become too much; harm to the kidneys is not labelled. The claim is reworded.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['REN-01', 'REN-04'],
    statements: [
      { says: 'Baclofen can cause kidney problems.', sources: [{ source: 'S1', where: 'line 64' }] },
      { says: 'Weak kidneys make baclofen pile up.', sources: [{ source: 'US-TAB', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-08': {
    says: 'Hydrocodone and other opioids interact, and so do oxybates. Acetaminophen alone and minerals do not.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['INT-30', 'INT-31', 'INT-01', 'INT-07', 'INT-18', 'INT-19'],
    statements: [
      { says: 'Acetaminophen or hydrocodone interacts.', sources: [{ source: 'S1', where: 'line 68' }] },
      { says: 'Calcium, magnesium, potassium and sodium interact.', sources: [{ source: 'S1', where: 'line 70' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-09': {
    says: 'True for Ozobax 5 mg in 5 mL; storage is an attribute of each product.',
    figures: {
      strength: { value: 5, unit: 'mg' },
      volume: { value: 5, unit: 'mL' },
    },
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['STOR-02', 'STOR-03'],
    statements: [
      { says: 'The liquid belongs in the refrigerator.', sources: [{ source: 'S1', where: 'line 95' }] },
      { says: 'Only some liquids do.', sources: [{ source: 'US-OZO', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-10': {
    says: 'Liquids and granules exist and are offered first. A tablet is dispersed only on the instruction of a pharmacist.',
    regions: 'any',
    age: 'child',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['PROD-07', 'PROD-12', 'PROD-15'],
    statements: [
      { says: 'Some children take dissolved pills in juice.', sources: [{ source: 'S2', where: 'line 24' }] },
      {
        says: 'UK tablets are not suitable for small children.',
        sources: [{ source: 'UK-SPC', where: 'section not recorded' }],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-11': {
    says: 'Labels start with 5 mg three times a day; a start with 10 mg is an explicit entry of the prescriber.',
    figures: {
      labelled: { value: 5, unit: 'mg' },
      prescriberOnly: { value: 10, unit: 'mg' },
    },
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['DOSE-01', 'DOSE-13'],
    statements: [
      { says: 'Start with 5 or 10 mg three times a day.', sources: [{ source: 'S2', where: 'line 16' }] },
      { says: 'Start with about 5 mg.', sources: [{ source: 'S1', where: 'line 61' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-12': {
    says: 'The region decides. Its maximum is a hard limit; more needs a prescriber with a reason.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['DOSE-02', 'DOSE-04', 'DOSE-08', 'DOSE-10'],
    statements: [
      { says: 'Usually 30 to 80 mg a day, and some need more.', sources: [{ source: 'S2', where: 'line 16' }] },
      {
        says: 'Labels end at 80, 100 or in hospital 120 mg a day.',
        sources: [
          { source: 'US-TAB', where: 'section not recorded' },
          { source: 'ETG', where: 'section not recorded' },
          { source: 'SG-LIO', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-13': {
    says: 'Licensed in the UK, not recommended on US and Australian tablet labels. The text goes by region, and nobody is refused care.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['IND-02', 'IND-03', 'IND-05', 'IND-06'],
    statements: [
      { says: 'Used after a stroke and in cerebral palsy.', sources: [{ source: 'S2', where: 'lines 10 and 11' }] },
      {
        says: 'US and Australian tablet labels do not recommend it there.',
        sources: [
          { source: 'US-TAB', where: 'section not recorded' },
          { source: 'AU-REC', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-14': {
    says: 'Both are shown as off-label.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['OFF-07'],
    statements: [
      {
        says: 'Prescribed for stiff-person syndrome and trigeminal neuralgia.',
        sources: [{ source: 'S3', where: 'lines 37 to 39' }],
      },
      {
        says: 'Neither is a licensed use in the US or UK.',
        sources: [{ source: 'ROM21', where: 'section not recorded' }],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-15': {
    says: 'Alcohol withdrawal and alcohol use disorder are separate conditions. Neither use begins from an app.',
    regions: 'any',
    age: 'adult',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['OFF-01', 'OFF-02', 'OFF-05'],
    statements: [
      { says: 'Tried in alcohol withdrawal.', sources: [{ source: 'S2', where: 'line 12' }] },
      {
        says: 'Used against drinking too much.',
        sources: [
          { source: 'S1', where: 'line 102' },
          { source: 'S3', where: 'line 43' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-16': {
    says: 'Not licensed for anxiety, low mood or relaxing. It is recorded as unlicensed with the reason of the prescriber.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['OFF-10'],
    statements: [
      { says: 'Safe for anxiety and relaxing if the dose is kept.', sources: [{ source: 'S1', where: 'line 9' }] },
      {
        says: 'No licence for anxiety anywhere that was read.',
        sources: [
          { source: 'US-TAB', where: 'section not recorded' },
          { source: 'UK-SPC', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-17': {
    says: 'Show the range and the placebo group beside it.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['AE-01'],
    statements: [
      { says: 'About half of people get sleepy.', sources: [{ source: 'S2', where: 'line 27' }] },
      {
        says: '10 to 63 % on the US label, and 63 % against 36 % with placebo in one trial.',
        sources: [{ source: 'US-TAB', where: 'section not recorded' }],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-18': {
    says: 'Part of the weight may move to the evening, not the whole day; the limits of a dose stay. The prescriber decides.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['DOSE-40', 'DOSE-46'],
    statements: [
      { says: 'Take it at night.', sources: [{ source: 'S2', where: 'line 27' }] },
      {
        says: 'Take it in divided doses through the day.',
        sources: [
          { source: 'US-TAB', where: 'section not recorded' },
          { source: 'NZ-DS', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-19': {
    says: 'Watch for 6 weeks after the last dose; signs beyond 14 days go to a clinician.',
    figures: {
      watch: { value: 6, unit: 'wk' },
      callAfter: { value: 14, unit: 'd' },
    },
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WD-13', 'WD-14', 'WD-15'],
    statements: [
      { says: 'Withdrawal is gone in 1 to 2 weeks.', sources: [{ source: 'S0', where: 'line 3' }] },
      {
        says: 'A child with a pump had nearly two months of it.',
        sources: [{ source: 'DOU05', where: 'section not recorded' }],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-20': {
    says: 'The rule of the region is shown with its source; never two doses at once.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['MISS-01', 'MISS-02', 'MISS-03', 'MISS-04', 'MISS-06'],
    statements: [
      { says: 'Take a missed dose when you remember.', sources: [{ source: 'S2', where: 'line 20' }] },
      {
        says: 'Texts name different hours after which it is left out.',
        sources: [
          { source: 'NHS', where: 'section not recorded' },
          { source: 'MFC', where: 'section not recorded' },
          { source: 'CMP', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-21': {
    says: 'Always warn; the risk tier goes by dose and time.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WD-21', 'WD-25'],
    statements: [
      { says: 'Dangerous to end after weeks or months.', sources: [{ source: 'S2', where: 'line 18' }] },
      { says: 'No label names a shortest time.', sources: [{ source: 'BTCOM', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-22': {
    says: 'Medicines are not ranked against each other.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WARN-18'],
    statements: [
      { says: 'Less scary than diazepam.', sources: [{ source: 'S2', where: 'line 34' }] },
      {
        says: 'Delirium and falls are reported with baclofen.',
        sources: [
          { source: 'FALL24', where: 'section not recorded' },
          { source: 'INJ23', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-23': {
    says: 'The default is none. The Swiss text says to avoid it, and the NHS says it is best not to until the effect is known.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['INT-03'],
    statements: [
      { says: 'Save the wine until you know how it affects you.', sources: [{ source: 'S2', where: 'line 40' }] },
      { says: 'Avoid alcohol.', sources: [{ source: 'CH-FI', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-24': {
    says: 'No trial compared the speeds. The prescriber picks the pace, and the level of evidence is shown.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['TAP-01', 'TAP-02', 'TAP-13'],
    statements: [
      { says: 'The doctor sets days or weeks for a taper.', sources: [{ source: 'S0', where: 'line 4' }] },
      {
        says: 'Labels say 1 to 2 weeks, and practice is often slower.',
        sources: [
          { source: 'SG-LIO', where: 'section not recorded' },
          { source: 'FR-RCP', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-25': {
    says: 'Ask first: time since the last dose, doses missed or too many, the day of the last cut, kidneys, pump, stiff or floppy.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WD-36'],
    statements: [
      {
        says: 'Hallucinations, seizures, confusion, nausea, poor sleep and dizziness are side effects.',
        sources: [
          { source: 'S1', where: 'lines 15 to 33' },
          { source: 'S3', where: 'lines 51 to 71' },
        ],
      },
      {
        says: 'The same signs are named for an overdose and for withdrawal.',
        sources: [
          { source: 'S1', where: 'lines 40 to 47' },
          { source: 'S3', where: 'lines 87 to 95 and 135 to 139' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-26': {
    says: 'Recorded only; a cream does not count in the daily dose.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['OFF-09'],
    statements: [
      { says: 'Skin creams with baclofen are a use.', sources: [{ source: 'S1', where: 'line 66' }] },
      { says: 'A trial of creams found no benefit.', sources: [{ source: 'TOPIC', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-27': {
    says: 'The prescriber adjusts. A message can be drafted; a person cannot edit the plan.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['TAP-20', 'WARN-01'],
    statements: [
      { says: 'For a side effect, adjust or switch.', sources: [{ source: 'S3', where: 'line 161' }] },
      { says: 'Never change it.', sources: [{ source: 'S3', where: 'line 15' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-28': {
    says: 'Published windows disagree. The text of the region is shown, and the others are named as what some leaflets say.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['MISS-01', 'MISS-02', 'MISS-03', 'MISS-06'],
    statements: [
      { says: 'Within 1 hour.', sources: [{ source: 'CMP', where: 'section not recorded' }] },
      {
        says: 'Not if the next dose is due in under 2 hours.',
        sources: [{ source: 'NHS', where: 'section not recorded' }],
      },
      { says: 'Wait 4 hours before the next dose.', sources: [{ source: 'MFC', where: 'section not recorded' }] },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-29': {
    says: 'The ceiling of the labels is used; more needs a specialist.',
    regions: 'any',
    age: 'child',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['DOSE-22', 'DOSE-24', 'DOSE-25', 'DOSE-28'],
    statements: [
      {
        says: 'At most 60 mg a day from 8 years.',
        sources: [
          { source: 'UK-SPC', where: 'section not recorded' },
          { source: 'FR-RCP', where: 'section not recorded' },
        ],
      },
      { says: 'At most 200 mg a day from 8 years.', sources: [{ source: 'BCCH', where: 'section not recorded' }] },
      {
        says: 'Not established below 12 years in the US.',
        sources: [
          { source: 'US-SUSP', where: 'section not recorded' },
          { source: 'US-LYV', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-30': {
    says: 'The most cautious is shown first.',
    regions: 'any',
    age: 'any',
    route: 'oral',
    confidence: 'derived',
    sources: [],
    from: ['REN-02', 'REN-05', 'REN-08', 'REN-10', 'REN-11'],
    statements: [
      {
        says: 'Avoid below an eGFR of 60 from 65 years.',
        sources: [{ source: 'BEERS23', where: 'section not recorded' }],
      },
      { says: 'Use caution.', sources: [{ source: 'US-TAB', where: 'section not recorded' }] },
      { says: 'About 5 mg a day on dialysis.', sources: [{ source: 'PMS', where: 'section not recorded' }] },
      {
        says: 'Avoid on dialysis.',
        sources: [
          { source: 'CHA20', where: 'section not recorded' },
          { source: 'WOLF18', where: 'section not recorded' },
        ],
      },
    ],
    checkedOn: '2026-11-21',
  },
  'CON-31': {
    says: 'Never make a person vomit. The older text is obsolete.',
    regions: 'any',
    age: 'any',
    route: 'any',
    confidence: 'derived',
    sources: [],
    from: ['WARN-03'],
    statements: [
      { says: 'Bring up a swallowed overdose.', sources: [{ source: 'US-TAB', where: 'section not recorded' }] },
      {
        says: 'Do not: it is dangerous in a drowsy person.',
        sources: [{ source: 'PMS', where: 'section not recorded' }],
      },
    ],
    checkedOn: '2026-11-21',
  },
} as const satisfies Readonly<Record<string, Contradiction>>;

export type ContradictionId = keyof typeof contradictions;

import type { Topic } from '../topic.ts';

/** For whom to take care. */
export const people = [
  {
    id: 'kidneys',
    article: 'people',
    asked: 'kidney kidneys renal ckd egfr dialysis creatinine kidney disease failure transplant',
    parts: [
      { says: 'ask.kidneys.why', rests: ['REN-01'] },
      { says: 'ask.kidneys.lower', rests: ['REN-05'], figures: { avoid: ['REN-05', 'avoidBelow'] } },
      { says: 'ask.kidneys.dialysis', rests: ['REN-08', 'REN-05'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['WARN-01'] },
      { says: 'ask.kidneys.emergency', rests: ['AE-40', 'REN-04'] },
      { says: 'ask.kidneys.harm', rests: ['CON-07'] },
    ],
    disagreement: 'CON-07',
  },
  {
    id: 'older',
    article: 'people',
    asked: 'old older elderly age 65 70 80 senior gran grandma grandad parent mum frail',
    parts: [
      { says: 'ask.older.low', rests: ['DOSE-20'] },
      { says: 'ask.older.falls', rests: ['WARN-18'] },
      { says: 'ask.older.kidneys', rests: ['REN-10'], figures: { age: ['REN-10', 'age'] } },
    ],
    disagreement: 'CON-30',
  },
  {
    id: 'children',
    article: 'people',
    asked:
      'child children kid baby toddler age years old dose weight pediatric paediatric growth spurt gained weight palsy son daughter',
    namesDoses: true,
    parts: [
      { says: 'ask.children.weight', rests: ['DOSE-22', 'DOSE-27'] },
      {
        says: 'ask.children.uk',
        rests: ['DOSE-22'],
        figures: {
          under: ['DOSE-22', 'maximumUnderAgeBreak'],
          from: ['DOSE-22', 'maximumFromAgeBreak'],
          age: ['DOSE-22', 'ageBreak'],
        },
        regions: ['UK', 'IE', 'EU'],
      },
      {
        says: 'ask.children.us',
        rests: ['DOSE-24'],
        figures: { age: ['DOSE-24', 'establishedFrom'] },
        regions: ['US'],
      },
      { says: 'ask.children.grow', rests: ['DOSE-29'], figures: { share: ['DOSE-29', 'weightChange'] } },
      { says: 'ask.children.form', rests: ['PROD-15', 'PROD-07'] },
    ],
    disagreement: 'CON-29',
  },
  {
    id: 'pregnancy',
    article: 'people',
    asked: 'pregnant pregnancy baby trying conceive expecting birth labour newborn fertility contraception',
    parts: [
      { says: 'ask.pregnancy.talk', rests: ['PREG-01'] },
      { says: 'fixed.do-not-stop-suddenly', rests: ['PREG-03', 'WARN-01'] },
      { says: 'ask.pregnancy.newborn', rests: ['PREG-02'] },
    ],
  },
  {
    id: 'breastfeeding',
    article: 'people',
    asked: 'breastfeeding breast feeding nursing milk lactation baby feed',
    parts: [
      { says: 'ask.breastfeeding.little', rests: ['LACT-01'], figures: { share: ['LACT-01', 'infantShare'] } },
      { says: 'ask.breastfeeding.watch', rests: ['LACT-01'], figures: { age: ['LACT-01', 'lowConcernFrom'] } },
      { says: 'ask.breastfeeding.ask', rests: ['LACT-01'] },
    ],
  },
  {
    id: 'epilepsy',
    article: 'people',
    asked: 'epilepsy epileptic seizures seizure fits fit history anticonvulsant',
    parts: [
      { says: 'ask.epilepsy.worse', rests: ['WARN-08'] },
      { says: 'ask.epilepsy.tell', rests: ['WARN-08'] },
    ],
  },
  {
    id: 'mental-illness',
    article: 'people',
    asked: 'psychosis schizophrenia bipolar mental illness depression history suicidal psychiatric manic',
    parts: [
      { says: 'ask.mental-illness.worse', rests: ['WARN-05', 'WARN-06'] },
      { says: 'ask.mental-illness.carers', rests: ['WARN-06'] },
      { says: 'ask.mental-illness.crisis', rests: ['WARN-06'] },
    ],
  },
  {
    id: 'stomach-ulcer',
    article: 'people',
    asked: 'stomach ulcer peptic ulcers bleeding gut',
    parts: [
      { says: 'ask.stomach-ulcer.uk', rests: ['CI-01'], regions: ['UK'] },
      { says: 'ask.stomach-ulcer.other', rests: ['CI-02'], regions: ['CA', 'AU', 'NZ'] },
      { says: 'ask.stomach-ulcer.tell', rests: ['CI-01'] },
    ],
  },
  {
    id: 'who-should-not',
    article: 'people',
    asked:
      'who should not take cannot contraindication contraindicated avoid allergic allergy lactose gluten ingredients sorbitol',
    parts: [
      { says: 'ask.who-should-not.allergy', rests: ['CI-01'] },
      { says: 'ask.who-should-not.contents', rests: ['PROD-14'] },
      { says: 'ask.who-should-not.talk', rests: ['WARN-11', 'WARN-08', 'WARN-05'] },
    ],
  },
  {
    id: 'breathing',
    article: 'people',
    asked: 'sleep apnoea apnea cpap copd asthma lungs breathing breathe snoring respiratory',
    parts: [
      { says: 'ask.breathing.care', rests: ['RESP-02', 'WARN-03', 'WARN-11', 'WARN-17'] },
      { says: 'ask.breathing.emergency', rests: ['RESP-01'] },
    ],
  },
  {
    id: 'cord-injury',
    article: 'people',
    asked: 'spinal cord injury sci dysreflexia paraplegic quadriplegic tetraplegic t6 paralysed pounding',
    parts: [
      { says: 'ask.cord-injury.dysreflexia', rests: ['WARN-10'] },
      { says: 'ask.cord-injury.creatinine', rests: ['REN-12'] },
      { says: 'ask.cord-injury.withdrawal', rests: ['WD-22'] },
    ],
  },
  {
    id: 'ovarian-cysts',
    article: 'people',
    asked: 'ovarian cyst ovary ovaries',
    parts: [{ says: 'ask.ovarian-cysts.possible', rests: ['WARN-15'] }],
  },
] as const satisfies readonly Topic[];

import { saysAcuteKidneyInjury } from './acute-kidney-words.ts';
import { type ConditionCode, conditionCodes } from './patient.ts';

/** The words people write for a condition, in small letters. None that could mean another one too. */
const wordsOf: Readonly<Record<ConditionCode, readonly string[]>> = {
  epilepsy: ['seizures', 'seizure disorder', 'fits', 'convulsions', 'epileptic', 'history of seizures'],
  psychosis: ['schizophrenia', 'schizoaffective disorder', 'psychotic disorder'],
  'spinal-cord-injury-t6-or-above': [
    'spinal cord injury at t6 or above',
    'cord injury t6 or above',
    'tetraplegia',
    'quadriplegia',
    'cervical cord injury',
    'cervical spinal cord injury',
  ],
  'earlier-withdrawal': ['baclofen withdrawal', 'earlier baclofen withdrawal', 'previous baclofen withdrawal'],
  'intrathecal-pump': ['baclofen pump', 'itb', 'itb pump', 'intrathecal baclofen'],
  dialysis: ['haemodialysis', 'hemodialysis', 'peritoneal dialysis', 'on dialysis'],
  'acute-kidney-injury': [
    'aki',
    'prerenal aki',
    'aki stage 1',
    'aki stage 2',
    'aki stage 3',
    'acute renal failure',
    'acute kidney failure',
    'renal failure, acute',
    'kidney failure, acute',
    'acute renal insufficiency',
    'acute tubular necrosis',
    'n17',
    'n17.0',
    'n17.1',
    'n17.2',
    'n17.8',
    'n17.9',
    '14669001',
  ],
  'alcohol-or-benzodiazepine-withdrawal-risk': ['alcohol withdrawal', 'benzodiazepine withdrawal', 'delirium tremens'],
  pregnancy: ['pregnant'],
  'breast-feeding': ['breastfeeding', 'breast feeding', 'lactation', 'lactating'],
  stroke: ['cva', 'cerebrovascular accident', 'previous stroke', 'tia', 'ischaemic stroke', 'ischemic stroke'],
  'peptic-ulcer': [
    'stomach ulcer',
    'gastric ulcer',
    'duodenal ulcer',
    'peptic ulceration',
    'peptic ulcer disease',
    'history of peptic ulcer',
  ],
  'respiratory-disease': [
    'copd',
    'asthma',
    'emphysema',
    'chronic bronchitis',
    'respiratory failure',
    'lung disease',
    'breathing problems',
    'respiratory impairment',
    'interstitial lung disease',
    'neuromuscular respiratory weakness',
  ],
  'sleep-apnoea': ['sleep apnea', 'obstructive sleep apnoea', 'obstructive sleep apnea', 'osa', 'central sleep apnoea'],
  falls: ['recurrent falls', 'history of falls', 'falling', 'fall risk', 'frequent falls'],
  hypotension: ['low blood pressure', 'orthostatic hypotension', 'postural hypotension'],
  hypertension: ['high blood pressure', 'htn', 'raised blood pressure'],
  'bladder-retention': [
    'urinary retention',
    'retention of urine',
    'bladder sphincter hypertonia',
    'detrusor sphincter dyssynergia',
    'trouble passing urine',
    'neurogenic bladder with retention',
  ],
  prostate: ['bph', 'enlarged prostate', 'benign prostatic hyperplasia', 'prostate disease', 'prostatism'],
  'autonomic-dysreflexia': ['dysreflexia', 'autonomic hyperreflexia'],
  diabetes: ['diabetes mellitus', 'type 1 diabetes', 'type 2 diabetes', 't1dm', 't2dm', 'diabetic'],
  'liver-disease': ['cirrhosis', 'hepatic impairment', 'liver impairment', 'hepatitis', 'liver failure'],
  parkinsons: ["parkinson's disease", 'parkinsons disease', 'parkinson disease', "parkinson's", 'parkinsonism'],
  porphyria: ['acute intermittent porphyria'],
  depression: ['depressive disorder', 'major depression', 'major depressive disorder', 'low mood'],
  mania: ['bipolar', 'bipolar disorder', 'manic disorder', 'manic depression'],
  confusion: ['confusional state', 'delirium', 'dementia', 'cognitive impairment'],
  'suicide-attempt': ['suicide attempts', 'previous suicide attempt', 'suicidal thoughts', 'self-harm', 'self harm'],
  'alcohol-use': [
    'alcohol use disorder',
    'alcoholism',
    'alcohol dependence',
    'heavy drinking',
    'drinks alcohol',
    'history of alcoholism',
  ],
  'substance-use': [
    'substance use disorder',
    'drug misuse',
    'drug abuse',
    'substance abuse',
    'substance misuse',
    'opioid use disorder',
    'opioid dependence',
  ],
  'ovarian-cyst': ['ovarian cysts'],
  'swallowing-difficulty': ['dysphagia', 'cannot swallow', 'swallowing problems', 'nil by mouth', 'nothing by mouth'],
  'surgery-planned': ['planned surgery', 'operation planned', 'pre-op', 'preoperative'],
  'baclofen-allergy': ['allergy to baclofen', 'baclofen hypersensitivity', 'hypersensitivity to baclofen'],
  'cerebral-palsy': ['cp', 'infantile cerebral palsy'],
  'multiple-sclerosis': ['ms'],
  'spinal-cord-injury': ['cord injury', 'paraplegia', 'sci'],
};

const codeOf = new Map(
  conditionCodes.flatMap((code) => [code, code.replaceAll('-', ' '), ...wordsOf[code]].map((word) => [word, code])),
);

/**
 * The condition that somebody wrote, as its code: any case, accents and spaces; an acute kidney injury also within a longer
 * text. Undefined where no condition here is called so; nothing is guessed.
 */
export function readCondition(text: string): ConditionCode | undefined {
  const plain = plainCondition(text);
  return codeOf.get(plain) ?? (saysAcuteKidneyInjury(plain) ? 'acute-kidney-injury' : undefined);
}

/**
 * Conditions as somebody wrote them, as codes; each once. What no condition here is called by stays as it was written, and so
 * does a text that an acute kidney injury was only found in: what else it says was not read.
 */
export function readConditions(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const isWhole = codeOf.has(plainCondition(text));
        const code = readCondition(text);
        return [...(code === undefined ? [] : [code]), ...(isWhole ? [] : [text])];
      }),
    ),
  ];
}

/** Words of a condition without case, accents and spaces too many. */
export function plainCondition(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'").trim();
  return plain.replace(/\s+/g, ' ');
}

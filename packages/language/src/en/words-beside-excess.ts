import type { QuestionCode } from '@steady/engine/triage';

const feeling =
  'am/im/is/hes/shes/was/feel/feels/feeling/felt/bit/little/very/so/quite/and/now/getting/seem/seems/looks';

/**
 * Signs that are none by themselves, and that make an emergency of too much taken, which any sign does (OD-14, OD-01):
 * `took one extra, I feel tired`. Each under the question that asks for it in earnest. Written as the alarms are.
 */
export const wordsBesideExcess: Readonly<Partial<Record<QuestionCode, readonly string[]>>> = {
  'very-sleepy': [
    'tired*',
    'sleepy',
    'drows*',
    'groggy',
    'fatigue*',
    'exhausted',
    'out of it',
    'heavy eyes',
    'sluggish',
  ],
  'floppy-muscles': ['weak', 'weaker', 'weakness', 'wobbl*', 'limp', 'jelly', 'legs heavy', 'heavy legs'],
  dizziness: ['spaced out', 'spacey', 'spinning', 'off balance', 'unsteady', 'drunk', 'blurr*', 'faint*'],
  confusion: [
    'foggy',
    'fuzzy',
    'cant think',
    'cannot think',
    'not with it',
    'strange',
    'odd',
    'weird',
    'funny',
    'not right',
  ],
  nausea: [
    `${feeling} unwell/ill/poorly/rough/awful/terrible/bad/rotten/sick/off/horrible/dreadful/worse/rubbish`,
    'not well',
    'not good',
    'not myself',
    'unwell',
    'poorly',
    'stomach ache/cramps/pain',
  ],
  tremor: ['shiver*', 'shake', 'cold', 'jitter*'],
  anxiety: ['heart pounding', 'heart is pounding', 'heart thumping'],
};

/** The questions of too much taken, beside which any sign counts. */
export const excessCodes = ['extra-dose', 'many-at-once'] as const satisfies readonly QuestionCode[];

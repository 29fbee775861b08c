import type { FactFile } from './fact.ts';

/** Emergencies of people with an intrathecal pump. */
export const pumpEmergencies = {
  'ITB-50': {
    says: 'Withdrawal from a pump: the early and late signs. Steps: call the pump physician even if they are mild; life support; interrogate the pump, x-ray, refill or repair; cover by mouth or vein; restore the delivery.',
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'guideline',
    sources: [
      { source: 'MDT', where: 'pump emergency card' },
      { source: 'SAU16', where: 'section not recorded' },
      { source: 'COF02', where: 'cited there' },
    ],
    checkedOn: '2026-11-21',
  },
  'ITB-51': {
    says: 'An oral dose to rescue a pump patient comes from the prescriber; it is stored and shown, and never computed from micrograms.',
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'derived',
    sources: [{ source: 'MDT', where: 'section not recorded' }],
    from: ['ITB-50'],
    checkedOn: '2026-11-21',
  },
  'ITB-52': {
    says: 'Overdose from a pump: early drowsiness, light-headedness, weakness that moves upwards, shallow breathing, low temperature; late coma. Stop the pump or empty the reservoir, draw 30 to 40 mL of spinal fluid unless contraindicated (one source says 30 mL), ventilate.',
    figures: {
      fluidLeast: { value: 30, unit: 'mL' },
      fluidMost: { value: 40, unit: 'mL' },
    },
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'guideline',
    sources: [
      { source: 'WAT12', where: 'section not recorded' },
      { source: 'DEL91', where: 'section not recorded' },
      { source: 'FPN', where: 'volume 30 mL' },
    ],
    checkedOn: '2026-11-21',
  },
  'ITB-53': {
    says: 'Physostigmine after a pump overdose is unreliable and risky.',
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'study',
    sources: [{ source: 'DEL91', where: 'section not recorded' }],
    checkedOn: '2026-11-21',
  },
  'ITB-54': {
    says: 'A pump overdose is most likely at the test, after a refill, after a change of dose or strength, and on restart; a change of position has been blamed.',
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'label',
    sources: [
      { source: 'MDT', where: 'section not recorded' },
      { source: 'DEL91', where: 'section not recorded' },
    ],
    checkedOn: '2026-11-21',
  },
  'ITB-55': {
    says: 'Priapism may occur or come back with an interruption.',
    regions: 'any',
    age: 'any',
    route: 'intrathecal',
    confidence: 'label',
    sources: [{ source: 'PDR', where: 'section not recorded' }],
    checkedOn: '2026-11-21',
  },
} as const satisfies FactFile;

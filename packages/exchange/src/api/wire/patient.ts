import { type Patient, readConditions, type TakenMedicine } from '@steady/engine';
import { emergencyNumbers, facts, type Region } from '@steady/knowledge';
import { z } from 'zod';
import { dateFrom, localDate } from './moment.ts';
import { finite, measure, written } from './number-with-unit.ts';
import { takenMedicine } from './taken-medicine.ts';

const unknown = z.literal('unknown');

/** mg/dL; far outside what anybody lives with. */
const creatinineBounds = { least: 0.05, most: 50, unit: 'mg/dL' };

const creatinine = written(['mg/dL', 'umol/L'], finite)
  .extend({ on: localDate })
  .superRefine(({ value, unit }, issues) => {
    const inRange = inMilligramsPerDecilitre(value, unit);
    const { least, most } = creatinineBounds;
    const code = value < 0 ? 'amount.negative' : inRange < least || inRange > most ? 'input.out-of-range' : undefined;
    if (code) issues.addIssue({ code: 'custom', message: code, path: ['value'], params: creatinineBounds });
  })
  .meta({
    id: 'Creatinine',
    description: 'A creatinine result in blood and its day.',
    example: { value: 0.9, unit: 'mg/dL', on: '2026-11-01' },
  });

/** Creatinine in the unit the engine computes with. Fact: REN-24. */
export function inMilligramsPerDecilitre(value: number, unit: 'mg/dL' | 'umol/L'): number {
  return unit === 'mg/dL' ? value : value / facts['REN-24'].figures.factor.value;
}

const months = finite
  .superRefine((number, issues) => {
    const [least, most] = [0, 1200];
    if (number >= least && number <= most && !Object.is(number, -0)) return;
    issues.addIssue({ code: 'custom', message: 'input.out-of-range', params: { least, most, unit: 'mo' } });
  })
  .meta({ minimum: 0, maximum: 1200 });

/** A word as somebody wrote it: a name or a code, without marks that change how a page is read. */
const word = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'input.characters');

/** The systems of codes that a medicine is recognised by, and how a code of each is written as one word. */
const codeSystems = {
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm',
  'http://www.whocc.no/atc': 'ATC',
} as const;

const codedMedicine = z
  .strictObject({
    code: z.string().regex(/^[A-Za-z0-9]{1,20}$/, 'input.characters'),
    system: z.enum(Object.keys(codeSystems) as [keyof typeof codeSystems, ...(keyof typeof codeSystems)[]]),
  })
  .meta({ id: 'CodedMedicine', description: 'A medicine by its code.' });

export const conditionList = z
  .union([unknown, z.array(word).max(50)])
  .describe('Codes or words; empty when there are none.');

export const medicineList = z
  .union([unknown, z.array(z.union([codedMedicine, word])).max(50)])
  .describe('Names, or codes of RxNorm or ATC; empty when there are none.');

export const patient = z
  .strictObject({
    birthDate: z.union([unknown, localDate]).optional().describe('YYYY-MM-DD, for the age.'),
    sex: z.enum(['female', 'male', 'unknown']).optional(),
    weight: z
      .union([unknown, measure('kg', 0.5, 400)])
      .optional()
      .describe('In kg.'),
    height: z
      .union([unknown, measure('cm', 20, 260)])
      .optional()
      .describe('In cm.'),
    creatinine: z.union([unknown, creatinine]).optional().describe('In blood, in mg/dL or umol/L, and its day `on`.'),
    monthsOnBaclofen: z.union([unknown, months]).optional().describe('For how many months it has been taken.'),
    conditions: conditionList.optional(),
    medicines: medicineList.optional(),
    region: z
      .string()
      .max(40)
      .optional()
      .describe('US, CA, UK, IE, AU, NZ or EU; any other is unknown, and a finding says so.'),
  })
  .meta({
    id: 'Patient',
    description: 'What a plan needs to know of the person. A field left out is unknown, never a no.',
    example: { birthDate: '1970-05-01', sex: 'female', weight: { value: 70, unit: 'kg' }, region: 'US' },
  });

export type WirePatient = z.output<typeof patient>;

/** What a field left out means is said here, once: nobody knows. */
export function patientFrom(wire: WirePatient): Patient {
  const { birthDate = 'unknown', weight = 'unknown', height = 'unknown', creatinine = 'unknown', region = '' } = wire;
  const { conditions = 'unknown', medicines = 'unknown' } = wire;
  return {
    birthDate: birthDate === 'unknown' ? birthDate : dateFrom(birthDate),
    sex: wire.sex ?? 'unknown',
    weightKilograms: weight === 'unknown' ? weight : weight.value,
    heightCentimetres: height === 'unknown' ? height : height.value,
    creatinine:
      creatinine === 'unknown'
        ? creatinine
        : {
            milligramsPerDecilitre: inMilligramsPerDecilitre(creatinine.value, creatinine.unit),
            on: dateFrom(creatinine.on),
          },
    monthsOnBaclofen: wire.monthsOnBaclofen ?? 'unknown',
    conditions: conditions === 'unknown' ? conditions : readConditions(conditions),
    medicines: medicines === 'unknown' ? medicines : medicines.map(medicineFrom),
    region: isRegion(region) ? region : 'unknown',
  };
}

function medicineFrom(wire: string | z.output<typeof codedMedicine>): TakenMedicine {
  return takenMedicine(typeof wire === 'string' ? wire : `${codeSystems[wire.system]}:${wire.code}`);
}

export function writePatient(patient: Patient): WirePatient {
  const { weightKilograms: weight, heightCentimetres: height, creatinine, conditions, medicines } = patient;
  return {
    birthDate: patient.birthDate,
    sex: patient.sex,
    weight: weight === 'unknown' ? weight : { value: weight, unit: 'kg' },
    height: height === 'unknown' ? height : { value: height, unit: 'cm' },
    creatinine:
      creatinine === 'unknown'
        ? creatinine
        : { value: creatinine.milligramsPerDecilitre, unit: 'mg/dL', on: creatinine.on },
    monthsOnBaclofen: patient.monthsOnBaclofen,
    conditions: conditions === 'unknown' ? conditions : [...conditions],
    medicines: medicines === 'unknown' ? medicines : medicines.map(({ given }) => given),
    region: patient.region,
  };
}

function isRegion(text: string): text is Region {
  return text !== 'unknown' && Object.hasOwn(emergencyNumbers, text);
}

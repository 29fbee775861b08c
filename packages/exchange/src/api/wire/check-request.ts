import type { CheckRequest, LocalDate } from '@steady/engine';
import { z } from 'zod';
import { kidneyFields, kidneysFrom } from './kidneys.ts';
import { dateFrom, localDate } from './moment.ts';
import { conditionList, medicineList, patient, patientFrom } from './patient.ts';
import { intake, regimenFrom } from './plan-request.ts';

/** A request that can be answered as it stands. */
export const exampleCheckRequest = {
  patient: {
    birthDate: '1952-05-01',
    sex: 'female',
    weight: { value: 70, unit: 'kg' },
    creatinine: { value: 1.7, unit: 'mg/dL', on: '2026-11-01' },
    region: 'US',
  },
  conditions: ['multiple sclerosis', 'sleep apnoea'],
  medicines: [
    'Ibuprofen 400 mg tablets',
    'hydrocodone/acetaminophen',
    { code: '6809', system: 'http://www.nlm.nih.gov/research/umls/rxnorm' },
  ],
  regimen: [
    { time: '08:00', dose: { value: 10, unit: 'mg' } },
    { time: '14:00', dose: { value: 10, unit: 'mg' } },
    { time: '22:00', dose: { value: 10, unit: 'mg' } },
  ],
  on: '2026-12-01',
} as const;

const checkedPatient = patient.extend(kidneyFields).meta({
  id: 'CheckedPatient',
  description:
    'Who is checked. Kidney function is the lowest of `creatinineClearance`, `egfr` and what `creatinine` tells. A field left out is unknown, never a no.',
  example: { birthDate: '1970-05-01', egfr: { value: 28, unit: 'mL/min/{1.73_m2}' }, region: 'UK' },
});

/** A request to check somebody and what they take, as JSON. */
export const checkRequestSchema = z
  .strictObject({
    patient: checkedPatient.optional(),
    conditions: conditionList.optional().describe('The same as `patient.conditions`; in one of the two places.'),
    medicines: medicineList.optional().describe('The same as `patient.medicines`; in one of the two places.'),
    regimen: z
      .union([z.literal('unknown'), z.array(intake).max(8)])
      .optional()
      .describe('What is taken now; empty for nothing yet; left out, a finding says that it is not known.'),
    on: localDate.optional().describe('The day of the check, for age and kidneys; left out, today.'),
  })
  .meta({
    id: 'CheckRequest',
    description: 'Somebody, what they have, what they take beside baclofen, and their doses of it.',
    example: exampleCheckRequest,
  });

export type WireCheckRequest = z.output<typeof checkRequestSchema>;

/**
 * A request whose fields have been checked.
 *
 * @param today  the day of the check where the request names none
 */
export function checkRequestFrom(wire: WireCheckRequest, today: LocalDate): CheckRequest {
  const { regimen = 'unknown', on } = wire;
  return {
    patient: patientFrom({ ...wire.patient, conditions: conditionsOf(wire), medicines: medicinesOf(wire) }),
    kidneys: kidneysFrom(wire.patient ?? {}),
    regimen: regimen === 'unknown' ? regimen : regimenFrom(regimen),
    on: on === undefined ? today : dateFrom(on),
  };
}

/** The conditions, from whichever place they stand in. */
export function conditionsOf({ patient: person, conditions }: WireCheckRequest) {
  return conditions ?? person?.conditions ?? 'unknown';
}

function medicinesOf({ patient: person, medicines }: WireCheckRequest) {
  return medicines ?? person?.medicines ?? 'unknown';
}

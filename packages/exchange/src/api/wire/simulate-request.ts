import { type KidneyChange, type LocalDate, presetIds, type SimulatedDose, type SimulateRequest } from '@steady/engine';
import { facts } from '@steady/knowledge';
import { z } from 'zod';
import { intrathecalDose, takenDose } from './amount.ts';
import { bounded } from './bounded.ts';
import { whole } from './count.ts';
import { creatinineClearance, kidneyFields, kidneysFrom } from './kidneys.ts';
import { dateFrom, localDate } from './moment.ts';
import { measure } from './number-with-unit.ts';
import { patient, patientFrom } from './patient.ts';

// Bounds against slips of a key, but for those that are facts.
const tenYears = 87_660;
const longestInfusion = 8766;

const at = bounded(0, tenYears, 'h').describe('Hours from the start.');
const over = bounded(0.01, longestInfusion, 'h').optional().describe('Hours it runs in; left out, at once.');

const inMilligrams = takenDose.describe('In mg, by mouth or into a vein.');
const inMicrograms = intrathecalDose.describe('In ug, into the spinal fluid.');

const dose = z
  .discriminatedUnion('route', [
    z.strictObject({ at, dose: inMilligrams, route: z.literal('oral') }).meta({ id: 'OralDoseAt' }),
    z.strictObject({ at, dose: inMilligrams, route: z.literal('intravenous'), over }).meta({ id: 'IntravenousDoseAt' }),
    z.strictObject({ at, dose: inMicrograms, route: z.literal('intrathecal'), over }).meta({ id: 'IntrathecalDoseAt' }),
  ])
  .meta({
    id: 'DoseAt',
    description: 'A dose that is taken, or that runs in.',
    example: { at: 0, dose: { value: 20, unit: 'mg' }, route: 'oral' },
  });

const dialysis = facts['KIN-05'].figures;

const change = z
  .strictObject({
    at,
    creatinineClearance: creatinineClearance.optional(),
    dialysis: z
      .union([z.null(), measure('L/h', dialysis.least.value, dialysis.most.value)])
      .optional()
      .describe('What a session clears, in L/h; `null` where it ends.'),
  })
  .superRefine((change, issues) => {
    if (change.creatinineClearance !== undefined || change.dialysis !== undefined) return;
    issues.addIssue({ code: 'custom', message: 'change.nothing-changes' });
  })
  .meta({
    id: 'KidneyChange',
    description: 'From this time on the kidneys clear otherwise, or dialysis goes on or has ended.',
    example: { at: 48, creatinineClearance: { value: 40, unit: 'mL/min' } },
  });

const simulatedPatient = patient.extend(kidneyFields).meta({
  id: 'SimulatedPatient',
  description:
    'Who the typical person is like. Kidney function is `creatinineClearance`; else `egfr` with weight and height; else from `creatinine`, by Cockcroft-Gault in adults and Schwartz in children, at the age of that day. The first of them that is there counts for the levels; the dose is judged by the lowest.',
  example: { weight: { value: 70, unit: 'kg' }, creatinineClearance: { value: 100, unit: 'mL/min' } },
});

const parameters = z
  .strictObject({
    bioavailability: bounded(0.01, 1, '1').optional().describe('The share of an oral dose that reaches the blood.'),
    volume: bounded(1, 1000, 'L').optional().describe('In L.'),
    clearance: bounded(0.01, 100, 'L/h').optional().describe('In L/h, of the whole body without dialysis.'),
    absorptionRate: bounded(0.01, 100, '1/h').optional().describe('Per hour.'),
    lag: bounded(0, 24, 'h').optional().describe('Hours from taking a dose to its absorption.'),
  })
  .meta({ id: 'GivenParameters', description: "What replaces the preset's parameters." });

/** The request of the contract, looked at until after its changes: it can be answered as it stands. */
export const exampleSimulateRequest = {
  patient: { weight: { value: 70, unit: 'kg' }, creatinineClearance: { value: 100, unit: 'mL/min' } },
  preset: 'default',
  doses: [{ at: 0, dose: { value: 20, unit: 'mg' }, route: 'oral' }],
  changes: [
    { at: 48, creatinineClearance: { value: 40, unit: 'mL/min' } },
    { at: 60, dialysis: { value: 7.7, unit: 'L/h' } },
    { at: 64, dialysis: null },
  ],
  observe: [0.25, 1, 2, 4, 8, 12, 24, 48, 60, 64, 72],
} as const;

/** A request for concentrations over time as JSON. */
export const simulateRequestSchema = z
  .strictObject({
    patient: simulatedPatient,
    on: localDate.optional().describe('The day of the forecast, for the age; left out, today.'),
    preset: z
      .enum(presetIds)
      .optional()
      .describe(`The model: ${presetIds.join(', ')}; left out, default.`),
    parameters: parameters.optional().describe('What replaces those of the preset.'),
    doses: z
      .array(dose)
      .min(1)
      .max(5000)
      .describe('What is taken, or runs in: `oral`, `intravenous` in mg, `intrathecal` in ug.'),
    changes: z
      .array(change)
      .max(1000)
      .optional()
      .describe('When the kidneys clear otherwise from then on, and when dialysis begins and ends.'),
    observe: z.array(at).min(1).max(10_000).describe('When to look, in hours from the start.'),
    population: z
      .strictObject({
        patients: whole(20, 100_000).describe('How many, from 20 to 100,000.'),
        seed: whole(0, Number.MAX_SAFE_INTEGER).describe('Any whole number, such as 1: it decides who is drawn.'),
      })
      .optional()
      .describe('Virtual patients for the spread between people; the same seed gives the same ones.'),
    withdrawal: z
      .boolean()
      .optional()
      .describe(
        'Whether to add the illustrative withdrawal index. It counts what is taken from hour 0 on as all there was.',
      ),
  })
  .meta({
    id: 'SimulateRequest',
    description: 'What is taken and when, and by whom. Times are hours from the start; a day counts for the age only.',
    example: exampleSimulateRequest,
  });

export type WireSimulateRequest = z.output<typeof simulateRequestSchema>;

/**
 * A request whose fields have been checked.
 *
 * @param today  the day of the forecast where nothing in the request names one
 */
export function simulateRequestFrom(wire: WireSimulateRequest, today: LocalDate): SimulateRequest {
  return {
    on: wire.on === undefined ? today : dateFrom(wire.on),
    person: { ...patientFrom(wire.patient), ...kidneysFrom(wire.patient) },
    preset: wire.preset ?? 'default',
    given: withoutGaps(wire.parameters ?? {}),
    doses: wire.doses.map(doseFrom),
    changes: (wire.changes ?? []).map(changeFrom),
    observe: wire.observe,
    ...(wire.population && { population: wire.population }),
    withdrawal: wire.withdrawal ?? false,
  };
}

function doseFrom(wire: WireSimulateRequest['doses'][number]): SimulatedDose {
  const { at, route } = wire;
  if (route === 'oral') return { at, route, milligrams: wire.dose.value };
  const over = wire.over === undefined ? {} : { over: wire.over };
  return route === 'intravenous'
    ? { at, route, milligrams: wire.dose.value, ...over }
    : { at, route, micrograms: wire.dose.value, ...over };
}

function changeFrom({
  at,
  creatinineClearance,
  dialysis,
}: NonNullable<WireSimulateRequest['changes']>[number]): KidneyChange {
  return {
    at,
    ...(creatinineClearance !== undefined && { creatinineClearance: creatinineClearance.value }),
    ...(dialysis !== undefined && { dialysis: dialysis === null ? null : dialysis.value }),
  };
}

/** A field that is there without a value is not there. */
function withoutGaps(given: NonNullable<WireSimulateRequest['parameters']>): SimulateRequest['given'] {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

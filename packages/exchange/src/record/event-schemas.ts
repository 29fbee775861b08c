import { pumpCauses, pumpModels } from '@steady/engine/pump';
import { symptomLevels } from '@steady/engine/record';
import { z } from 'zod';
import { takenMedicine } from '../api/wire/taken-medicine.ts';
import { planBody } from './plan-schema.ts';
import {
  aProduct,
  closedDays,
  dailyByPump,
  day,
  eventId,
  instant,
  numberIn,
  oralAmount,
  portion,
  region,
  slotName,
  strengthInPump,
  unknown,
  volumeInPump,
  wholeDays,
  words,
  zone,
} from './values-of-events.ts';

const kind = <const Kind extends string>(name: Kind) => ({ kind: z.literal(name) });
const orUnknown = <Value extends z.ZodType>(value: Value) => z.union([unknown, value]);
const names = orUnknown(z.array(z.string().max(200)).max(200));
const medicineNames = orUnknown(
  z
    .array(z.string().max(200))
    .max(200)
    .transform((given) => given.map(takenMedicine)),
);

const doses = [
  z.object({
    ...kind('dose-taken'),
    amount: orUnknown(oralAmount),
    units: orUnknown(z.array(portion).max(12)),
    slot: z.union([z.literal(['unplanned', 'unknown']), slotName]),
  }),
  z.object({ ...kind('dose-left-out'), slot: slotName }),
  z.object({ ...kind('vomited'), after: orUnknown(eventId) }),
  z.object({
    ...kind('symptom-noted'),
    symptom: z
      .string()
      .min(1)
      .max(60)
      .regex(/^[a-z0-9-]*$/, 'input.characters a-z 0-9 -'),
    level: orUnknown(z.enum(symptomLevels)),
  }),
] as const;

const supply = [
  z.object({ ...kind('supply-received'), product: aProduct, amount: portion, expires: orUnknown(day) }),
  z.object({ ...kind('supply-counted'), product: aProduct, amount: portion }),
  z.object({ ...kind('supply-removed'), amount: portion, why: z.enum(['lost', 'broken', 'expired', 'disposed']) }),
  z.object({
    ...kind('supply-opened'),
    product: z.string().min(1).max(40),
    keeps: orUnknown(wholeDays(1, 3660)).optional(),
  }),
  z.object({
    ...kind('refill-times-changed'),
    lead: orUnknown(wholeDays(0, 90)),
    closed: orUnknown(closedDays),
    spare: orUnknown(wholeDays(0, 366)),
  }),
  z.object({ ...kind('trip-planned'), from: day, to: day }).superRefine(({ from, to }, issues) => {
    if (to < from) {
      issues.addIssue({ code: 'custom', message: 'input.out-of-range', path: ['to'], params: { least: from } });
    }
  }),
] as const;

const pump = [
  z.object({
    ...kind('pump-refilled'),
    reservoir: orUnknown(volumeInPump),
    filled: volumeInPump,
    strength: strengthInPump,
    expectedLeft: orUnknown(volumeInPump),
    drawnOut: orUnknown(volumeInPump),
    inPump: orUnknown(numberIn('d', 3660)),
    reserve: orUnknown(volumeInPump),
    alarmVolume: orUnknown(volumeInPump).optional(),
  }),
  z.object({
    ...kind('pump-programmed'),
    daily: dailyByPump,
    strength: orUnknown(strengthInPump),
    bridge: z.enum(['programmed', 'declined', 'not-needed', 'unknown']),
    deadVolume: orUnknown(volumeInPump).optional(),
  }),
  z.object({ ...kind('pump-alarm'), alarm: z.enum(['critical', 'non-critical', 'unknown']) }),
  z.object({
    ...kind('pump-described'),
    cause: orUnknown(z.enum(pumpCauses)),
    model: orUnknown(z.enum(pumpModels)),
    implantedOn: orUnknown(day),
  }),
] as const;

const person = [
  z.object({
    ...kind('person-described'),
    birthDate: orUnknown(day),
    sex: z.enum(['female', 'male', 'unknown']),
    weight: orUnknown(numberIn('kg', 1000)),
    height: orUnknown(numberIn('cm', 300)),
  }),
  z.object({ ...kind('kidney-result'), creatinine: numberIn('mg/dL', 100), on: day }),
  z.object({ ...kind('medicines-changed'), medicines: medicineNames }),
  z.object({ ...kind('conditions-changed'), conditions: names }),
  z.object({ ...kind('zone-changed'), zone }),
  z.object({ ...kind('region-changed'), region }),
] as const;

const correctable = z.discriminatedUnion('kind', [...doses, ...supply, ...pump, ...person]);

const ofTheRecord = [
  z.object({ ...kind('correction'), corrects: eventId, happenedInstead: orUnknown(instant), instead: correctable }),
  z.object({ ...kind('deletion'), deletes: eventId }),
  z.object({
    ...kind('doubt-settled'),
    doses: z.array(eventId).min(2).max(20),
    are: z.enum(['one-dose', 'separate-doses']),
  }),
  z.object({ ...kind('log-lost'), from: orUnknown(instant), until: orUnknown(instant) }),
  z.object({
    ...kind('clock-set'),
    from: instant,
    to: instant,
    confirmedBy: z.enum(['server', 'person', 'nobody']),
  }),
  z.object({ ...kind('clock-confirmed'), clock: eventId, by: z.enum(['server', 'person']) }),
] as const;

const plans = [
  z.object({
    ...kind('plan-signed'),
    ...planBody,
    clinician: z.object({ id: z.string().min(1).max(80), name: words }),
    parent: z.union([z.literal('none'), eventId]),
    change: z.enum(['new', 'hold', 'slow', 'step-back', 'resume', 'switch-products', 'successor']),
    reason: words,
    order: z.int().min(0),
    rules: z
      .array(
        z.object({
          level: z.enum(['mild', 'moderate', 'severe']),
          propose: z.enum(['hold', 'slow', 'step-back', 'stop-and-call']),
        }),
      )
      .max(20),
  }),
  z.object({ ...kind('plan-entered'), ...planBody }),
  z.object({ ...kind('plan-ended'), plan: eventId, reason: words }),
  z.object({ ...kind('plan-reopened'), plan: eventId, reason: words }),
  z.object({ ...kind('plan-acknowledged'), plan: eventId }),
  z.object({ ...kind('plan-verified'), plan: eventId }),
] as const;

/** What surrounds what an event says. */
export const envelopeSchema = z.object({
  id: eventId,
  author: z.object({ role: z.enum(['person', 'carer', 'clinician', 'software']), id: z.string().min(1).max(80) }),
  device: z.string().min(1).max(80),
  happened: orUnknown(instant),
  written: instant,
  schema: z.int().min(0),
});

/** What an event says, by its kind. Fields that are not known are left aside, and carried by whoever reads (Y9). */
export const bodySchema = z.discriminatedUnion('kind', [
  ...doses,
  ...supply,
  ...pump,
  ...person,
  ...ofTheRecord,
  ...plans,
]);

/** The kinds that are read. */
export const eventKinds: readonly string[] = bodySchema.options.map(({ shape }) => shape.kind.value);

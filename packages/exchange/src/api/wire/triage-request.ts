import { hoursFrom, type Instant, localDateOf } from '@steady/engine';
import {
  type Answer,
  type QuestionCode,
  questionCodes,
  type Told,
  type TriageContext,
  type TriageRequest,
} from '@steady/engine/triage';
import { emergencyNumbers, type Facts, type Region } from '@steady/knowledge';
import { z } from 'zod';
import { withWords } from '../told-in-words.ts';
import { takenAmount } from './amount.ts';
import { bounded } from './bounded.ts';
import { whole } from './count.ts';
import { instant, instantFrom, timeZoneFrom } from './moment.ts';
import { written } from './number-with-unit.ts';
import { patient, patientFrom } from './patient.ts';
import { oralFrom } from './written-amount.ts';

const unknown = z.literal('unknown');
const yesOrNo = z.union([unknown, z.boolean()]).optional();
const answer = z.enum(['yes', 'no', 'unknown']).optional();

/** Longer than anybody keeps count. */
const mostSlots = 1000;

/** Outside of what a body has, in degrees Celsius and Fahrenheit. */
const temperature = z
  .discriminatedUnion('unit', [written('Cel', bounded(20, 45, 'Cel')), written('[degF]', bounded(68, 113, '[degF]'))])
  .meta({ id: 'Temperature', description: 'A body temperature.', example: { value: 38.2, unit: 'Cel' } });

const answers = z.strictObject(
  Object.fromEntries(questionCodes.map((code) => [code, answer])) as Record<QuestionCode, typeof answer>,
);

/** A small form that can be judged as it stands. */
export const exampleTriageRequest = {
  region: 'UK',
  now: '2026-12-03T15:10:00+00:00',
  context: { lastDoseAt: '2026-12-02T08:00:00+00:00', pump: false },
  answers: { seizure: 'no', 'hard-to-wake': 'no', 'new-stiffness': 'yes', insomnia: 'unknown' },
  text: 'I ran out of tablets yesterday',
} as const;

/** A form of the triage as JSON. Nothing of it has to be there, and what is left out is not a no. */
export const triageRequestSchema = z
  .strictObject({
    region: z.string().max(40).optional().describe('US, CA, UK, IE, AU, NZ or EU; any other is unknown.'),
    now: instant.optional().describe('The moment of the form; left out, the moment it is read.'),
    answeredBy: z.enum(['person', 'carer']).optional().describe('Who fills in the form; it changes words only.'),
    patient: patient.optional(),
    context: z
      .strictObject({
        lastDoseAt: z.union([unknown, instant]).optional(),
        missedSlots: z.union([unknown, whole(0, mostSlots)]).optional(),
        pump: yesOrNo,
        aboveThePlan: z.union([unknown, takenAmount]).optional(),
        takenIn24Hours: z.union([unknown, takenAmount]).optional(),
        kidneyFailure: yesOrNo,
        alcohol: yesOrNo,
        opioids: yesOrNo,
        sedatives: yesOrNo,
        spinalLevelAboveT6: yesOrNo,
        child: yesOrNo.describe('Whether the person is under 18, where no birth date says so.'),
        alone: yesOrNo,
        temperature: z.union([unknown, temperature]).optional(),
      })
      .optional(),
    answers: answers.optional().describe('By question; one left out is unanswered, which is not a no.'),
    text: z.string().max(10_000).optional().describe('Free words; they may only raise the urgency.'),
  })
  .meta({
    id: 'TriageRequest',
    description: 'How somebody is, as far as it was told.',
    example: exampleTriageRequest,
  });

export type WireTriageRequest = z.output<typeof triageRequestSchema>;

/**
 * A form whose fields have been checked.
 *
 * @param now  the moment it is judged at
 */
export function triageRequestFrom(wire: WireTriageRequest, now: Instant, facts: Facts): TriageRequest {
  const fields = { patient: patientFrom(wire.patient ?? {}), context: contextFrom(wire.context ?? {}, now) };
  return {
    on: localDateOf(now, timeZoneFrom('UTC')),
    answers: Object.fromEntries(
      Object.entries(wire.answers ?? {}).filter(([, value]) => value !== undefined),
    ) as Partial<Record<QuestionCode, Answer>>,
    ...withWords(fields, wire.text ?? '', facts),
  };
}

/** The region of the form, else of the person; unknown where the two disagree or neither is one of ours. */
export function regionOf({ region, patient: person }: WireTriageRequest): Region | 'unknown' {
  const told = [region, person?.region].filter((one) => one !== undefined);
  const [first] = new Set(told);
  return new Set(told).size === 1 && isRegion(first) ? first : 'unknown';
}

function contextFrom(wire: NonNullable<WireTriageRequest['context']>, now: Instant): TriageContext {
  const { lastDoseAt, aboveThePlan, takenIn24Hours, temperature: warmth } = wire;
  return {
    hoursSinceLastDose: told(lastDoseAt, (text) => sinceThen(instantFrom(text), now)),
    missedSlots: wire.missedSlots ?? 'not-asked',
    pump: wire.pump ?? 'not-asked',
    aboveThePlan: told(aboveThePlan, oralFrom),
    takenIn24Hours: told(takenIn24Hours, oralFrom),
    kidneyFailure: wire.kidneyFailure ?? 'not-asked',
    alcohol: wire.alcohol ?? 'not-asked',
    opioids: wire.opioids ?? 'not-asked',
    sedatives: wire.sedatives ?? 'not-asked',
    spinalLevelAboveT6: wire.spinalLevelAboveT6 ?? 'not-asked',
    child: wire.child ?? 'not-asked',
    alone: wire.alone ?? 'not-asked',
    temperature: told(warmth, ({ value, unit }) => (unit === 'Cel' ? value : inCelsius(value))),
  };
}

/** Elapsed hours; a dose after the moment of the form means a clock that is wrong, so that nobody knows. */
function sinceThen(dose: Instant, now: Instant): number | 'unknown' {
  return dose > now ? 'unknown' : hoursFrom(dose, now);
}

function told<Written, Value>(
  written: Written | 'unknown' | undefined,
  read: (written: Written) => Value,
): Told<Value> {
  if (written === undefined) return 'not-asked';
  return written === 'unknown' ? 'unknown' : read(written as Written);
}

/** By definition of the scale; rounded to hundredths, so that 100.4 degrees Fahrenheit are 38 degrees Celsius. */
function inCelsius(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) * 500) / 9) / 100;
}

function isRegion(text: string | undefined): text is Region {
  return text !== undefined && text !== 'unknown' && Object.hasOwn(emergencyNumbers, text);
}

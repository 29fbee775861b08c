import { weekChangeKinds } from '@steady/engine/history';
import { reasonsToAsk } from '@steady/engine/slots';
import { z } from 'zod';
import { cited, findingSchema } from './finding.ts';
import { portion } from './plan-answer.ts';
import { problemSchema } from './problem.ts';

const instant = z.string().describe('With the offset of the plan’s clock.');

const advised = {
  slot: z.string().describe('Plan, dose-day and place in the day.'),
  at: instant.describe('When it was planned for.'),
  reason: z.enum(['planned', 'too-late', ...reasonsToAsk]),
  from: instant.describe('From when it may be taken.'),
  until: instant.describe('The last instant at which it may be taken.'),
  dose: z
    .strictObject({ value: z.number(), unit: z.literal('mg') })
    .optional()
    .describe('The planned amount; only where it is to be taken.'),
  units: z.array(portion).optional(),
  says: z.string().describe('What to do, in a sentence for the person.'),
  cites: z.array(cited),
};

const dayOr = (other: string) => z.string().describe(`A day, ${other} or \`unknown\`.`);

const supplySchema = z.strictObject({
  products: z.array(
    z.strictObject({
      product: z.string(),
      left: z
        .union([z.literal('unknown'), z.strictObject({ value: z.number(), unit: z.enum(['1', 'mL']) })])
        .describe('Pieces or mL; below zero where more was taken than there was.'),
      isAtLeast: z.boolean().describe('Nobody ever counted: at least so much is left.'),
      lastDayCovered: dayOr('`end`').describe('The last day whose doses can all be made.'),
      runsOut: z
        .union([z.null(), z.literal('unknown'), z.strictObject({ date: z.string(), time: z.string() })])
        .describe('The first dose that cannot be made; `null` where there is none.'),
      inHandBy: dayOr('`no-need`'),
      askBy: dayOr('`no-need`'),
      spare: z.number().optional().describe('Pieces or mL that are left over when the plan ends.'),
    }),
  ),
  firstGap: z
    .union([z.null(), z.literal('unknown'), z.strictObject({ date: z.string(), products: z.array(z.string()) })])
    .describe('The first day on which a dose cannot be made, and what is missing.'),
});

const day = z.string().describe('A day, or `unknown`; a finding says why.');

const pumpSchema = z.strictObject({
  dailyDose: z
    .union([z.literal('unknown'), z.strictObject({ value: z.number(), unit: z.literal('ug/d') })])
    .describe('What the pump was set to give last.'),
  refillBy: day.describe('The last day for the refill, or `unknown`.'),
  alarmOn: day.describe('When the low-reservoir alarm is due, or `unknown`.'),
  emptyOn: day,
  keepsUntil: day.describe('The last day the drug may be in the pump, or `unknown`.'),
});

const weekSchema = z
  .strictObject({
    from: z.string().describe('The first of the 7 days, by the plan’s clock.'),
    changes: z
      .array(
        z.strictObject({
          on: z.string(),
          kind: z.enum(weekChangeKinds),
          says: z.string(),
        }),
      )
      .describe('In the order of days.'),
    felt: z
      .array(
        z.strictObject({
          symptom: z.string(),
          level: z.enum(['mild', 'moderate', 'severe', 'unknown']),
          from: z.string(),
          until: z.string().describe('A day, or `standing`.'),
          after: z.array(z.int()).describe('The places in `changes` of what had changed by then. No cause is claimed.'),
          says: z.string(),
        }),
      )
      .describe('What was felt in these days.'),
    hasHoles: z.boolean().describe('Part of these days may be missing in the record.'),
  })
  .describe('What changed in the last 7 days, beside what was felt.');

/** An assessment as JSON. */
export const assessAnswerSchema = z
  .strictObject({
    now: instant,
    zone: z
      .string()
      .describe('Whose clock the times go by: that of the plan; without one where the person is, else `UTC`.'),
    isAway: z
      .boolean()
      .describe('Whether the person is in another time zone than that; the sentences name the zone then.'),
    plan: z.enum(['signed', 'entered', 'in-conflict', 'not-read', 'none']),
    due: z
      .array(z.strictObject({ ...advised, advice: z.enum(['take-now', 'wait', 'ask']) }))
      .describe('Planned doses that are due now; at most one is to be taken.'),
    missed: z
      .array(z.strictObject({ ...advised, advice: z.enum(['take-now', 'leave-out', 'ask']) }))
      .describe('Planned doses past their time without a dose, of the last 72 h.'),
    next: z
      .union([z.null(), z.strictObject({ slot: z.string(), at: instant })])
      .describe('The next planned dose to come.'),
    gap: z
      .strictObject({
        lastDose: z.string().describe('An instant, `none` or `unknown`.'),
        missedInARow: z.int(),
      })
      .describe('How long without baclofen.'),
    progress: z.union([
      z.null(),
      z.strictObject({
        stepsDone: z.int(),
        steps: z.int(),
        endsOn: z.string().describe('The first day after the plan, or `open`.'),
        afterCare: z.enum(['not-yet', 'closely', 'daily', 'weekly', 'over']),
        watchUntil: z.string().describe('A day, or `none`.'),
      }),
    ]),
    supply: z
      .union([z.null(), supplySchema])
      .describe('What is left, and how long it lasts under the plan that is followed; `null` without one.'),
    pump: z
      .union([z.null(), pumpSchema])
      .describe('The dates of the pump that the record tells of; `null` where nothing speaks of one.'),
    lastWeek: weekSchema,
    unread: z.array(problemSchema).describe('What of the record could not be read, each event refused alone.'),
    findings: z.array(findingSchema),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({ id: 'AssessAnswer', description: 'What a record says at an instant.' });

export type WireAssessAnswer = z.output<typeof assessAnswerSchema>;

import { z } from 'zod';
import { pumpDailyDose, pumpVolume } from './amount.ts';
import { findingSchema } from './finding.ts';
import { localDate } from './moment.ts';
import { basis } from './plan-answer.ts';

const day = z.union([z.literal('unknown'), localDate]);
const inDays = z.strictObject({ value: z.number(), unit: z.literal('d') });
const inHours = z.strictObject({ value: z.number(), unit: z.literal('h') });
const volume = z.strictObject({ value: z.number(), unit: z.literal('mL') });

/** What follows for a pump as JSON. */
export const pumpAnswerSchema = z
  .strictObject({
    flow: z.strictObject({ value: z.number(), unit: z.literal('mL/d') }).describe('After the last programming.'),
    daysToAlarm: z.union([z.literal('unknown'), inDays]).describe('From the fill; rounded down to a tenth.'),
    daysToEmpty: inDays,
    refillBy: day.describe('The last day for the refill.'),
    limitedBy: z.enum(['volume', 'in-pump-limit', 'shortest-in-pump-limit', 'unknown']),
    bookBy: day.describe('The last day up to it on which the clinic is open.'),
    warnFrom: day,
    pressFrom: day,
    alarmOn: day,
    emptyOn: localDate,
    keepsUntil: localDate.describe('The last day the drug may be in the pump.'),
    replaceBy: day.describe('The last day of service of the pump.'),
    bridge: z
      .strictObject({
        deadVolume: pumpVolume,
        duration: inHours.describe('For how long the old dose is to run on.'),
        dailyDose: pumpDailyDose.describe('What is given a day meanwhile.'),
        without: z
          .strictObject({
            dailyDose: z.strictObject({ value: z.number(), unit: z.literal('ug/d') }),
            duration: inHours,
          })
          .describe('What would be given a day without a bridge, and for how long.'),
        declinedBy: z.string().optional(),
      })
      .optional(),
    returned: z
      .strictObject({
        expected: volume,
        returned: volume,
        difference: volume,
        direction: z.enum(['more', 'less', 'same']),
      })
      .optional(),
    findings: z.array(findingSchema).describe('Most pressing first.'),
    forPerson: z.array(z.string()).describe('The same for the person, in plain words; only what is for them.'),
    basis: z.array(basis),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({
    id: 'PumpAnswer',
    description: 'The dates of a pump, and what there is to say about it. It controls no pump.',
  });

export type WirePumpAnswer = z.output<typeof pumpAnswerSchema>;

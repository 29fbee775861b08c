import { z } from 'zod';
import { eventKinds } from '../../record/event-schemas.ts';
import { exampleRecord } from './example-record.ts';

/** A record at an instant, to be assessed: it can be answered as it stands. */
export const exampleAssessRequest = { now: '2026-12-03T15:10:00+00:00', record: exampleRecord } as const;

/** A request for an assessment as JSON. The record is read event by event, each refused alone (Y11). */
export const assessRequestSchema = z
  .strictObject({
    now: z.string().describe('The instant of the question, ISO 8601 with its offset.'),
    record: z
      .looseObject({
        schema: z.literal('steady.record'),
        version: z.string().describe('Major and minor; a newer major version is refused.'),
        events: z.array(
          z
            .looseObject({})
            .describe(
              `One event: what surrounds it, its \`kind\`, and what the kind says. Kinds: ${eventKinds.join(', ')}.`,
            ),
        ),
      })
      .describe('The record of one person. Fields of a newer minor version are carried.'),
  })
  .meta({ id: 'AssessRequest', description: "A person's record at an instant.", example: exampleAssessRequest });

import { planAnswerSchema, planRequestSchema, problemListSchema } from '@steady/exchange';
import { z } from 'zod';

const id = z.uuid().describe('Made by the client, at random.');
const version = z.int().min(1).describe('1 for the first, then one more each time.');
const name = z
  .string()
  .min(1)
  .max(80)
  .regex(/^(?=.*\S)[^\p{Cc}\p{Cf}\p{Cs}]*$/u, 'input.characters')
  .optional()
  .describe(
    'What the plan is called in the list, if it was named; no control characters. Left out, the list says what it comes to.',
  );

export const newVersionSchema = z
  .strictObject({ name, request: planRequestSchema })
  .meta({ id: 'NewPlanVersion', description: 'A plan to keep: its request. The server computes the plan itself.' });

/** The same without a look into the request, which `exchange` reads. */
export const newVersionShape = z.strictObject({ name, request: z.unknown().refine((value) => value !== undefined) });

const milligramsPerDay = z.strictObject({ value: z.number(), unit: z.literal('mg/d') });

const summary = z
  .strictObject({
    from: milligramsPerDay.describe('What is taken before the plan; 0 for a first prescription.'),
    to: milligramsPerDay.describe('The target; 0 for a taper to the end.'),
    days: z.int().nullable().describe('`null` when the plan is held.'),
    steps: z.int(),
  })
  .meta({ id: 'PlanSummary', description: 'What a saved plan comes to, in a few numbers.' });

const line = {
  id,
  version,
  name,
  purpose: z.enum(['titrate', 'taper']),
  start: z.iso.date().describe('The first day of the first changed dose.'),
  summary,
  savedAt: z.iso.datetime().describe('When the server kept it.'),
};

const versionLine = z
  .strictObject(line)
  .meta({ id: 'PlanVersionLine', description: 'A version without its contents.' });

const next = z.string().optional().describe('Where the next page begins, for `after`; absent on the last page.');

export const listSchema = z.strictObject({ savedPlans: z.array(versionLine), next }).meta({ id: 'SavedPlanList' });

export const historySchema = z.strictObject({ versions: z.array(versionLine), next }).meta({ id: 'PlanHistory' });

export const savedVersionSchema = z
  .strictObject({
    ...line,
    request: planRequestSchema,
    answer: planAnswerSchema.describe('As computed when it was saved; it names the versions that computed it.'),
  })
  .meta({ id: 'PlanVersion', description: 'One saved version of a plan. It never changes.' });

/** What the engine of today makes of a request saved earlier. */
const recomputed = z
  .union([
    z.strictObject({ same: z.literal(true) }),
    z.strictObject({ same: z.literal(false), answer: planAnswerSchema }),
    z.strictObject({ same: z.literal(false), problems: problemListSchema.shape.problems }),
  ])
  .meta({
    id: 'Recomputed',
    description: 'Whether the same request gives the same plan today, and what it gives if not.',
  });

export const openedVersionSchema = savedVersionSchema.extend({ recomputed }).meta({ id: 'OpenedPlanVersion' });

/** Whether a plan stands in the list. */
export const listingShape = z
  .strictObject({ listed: z.boolean().describe('`false` takes the plan off the list; `true` puts it back.') })
  .meta({
    id: 'PlanListing',
    description: 'Whether a saved plan stands in the list. Its versions are kept either way.',
  });

export const planParams = z.strictObject({ id });
export const versionParams = z.strictObject({ id, version });

export const pageQuery = z.strictObject({
  after: z.string().optional().describe('`next` of the page before.'),
  limit: z.int().min(1).max(200).optional().describe('How many a page holds; left out, 50.'),
});

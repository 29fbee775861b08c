import { z } from 'zod';
import { cited, findingSchema } from './finding.ts';
import { pace } from './pace.ts';

const milligrams = z.strictObject({ value: z.number(), unit: z.literal('mg') });
const milligramsPerDay = z.strictObject({ value: z.number(), unit: z.literal('mg/d') });
const millilitres = z.strictObject({ value: z.number(), unit: z.literal('mL') });
const date = z.iso.date();

const count = z.number().describe('Pieces; half a tablet is 0.5.');

/** How much of one product: pieces of a solid, or the volume of a liquid. */
const quantity = z.union([z.strictObject({ count }), z.strictObject({ volume: millilitres })]);

export const portion = z
  .union([z.strictObject({ product: z.string(), count }), z.strictObject({ product: z.string(), volume: millilitres })])
  .meta({
    id: 'Portion',
    description: 'What a hand takes from one box or bottle.',
    example: { product: 't10', count: 1.5 },
  });

const change = z
  .strictObject({
    direction: z.enum(['down', 'up', 'none']),
    by: milligramsPerDay,
    percent: z.number().optional().describe('Of the dose before it, to one decimal; absent where nothing was taken.'),
  })
  .meta({
    id: 'DoseChange',
    description: 'How the daily dose differs from the step before, or from what is taken now.',
  });

const step = z
  .strictObject({
    from: date,
    days: z.int().nullable().describe('`null` for as long as it is prescribed.'),
    daily: milligramsPerDay,
    intakes: z.array(z.strictObject({ time: z.string(), dose: milligrams, units: z.array(portion) })),
    why: z.enum(['start', 'rise', 'cut', 'hold', 'step-back', 'switch-products']),
    change: change.optional(),
    products: z.array(z.string()).describe('The products in use.'),
  })
  .meta({ id: 'Step', description: 'Some days with the same doses each day.' });

const end = z
  .strictObject({
    kind: z.enum(['zero', 'maintenance', 'held', 'unfinished']),
    on: date,
    says: z.string(),
    watch: z.array(z.strictObject({ how: z.enum(['closely', 'daily', 'weekly']), until: date, says: z.string() })),
  })
  .meta({ id: 'End', description: 'What comes after the last step.' });

const supplyOf = { product: z.string(), until: date.describe('The last day it covers, without the reserve.') };
const supplyParts = {
  reserve: quantity.describe('The part that is reserve.'),
  dispense: quantity.describe('The same in whole pieces.'),
  bySteps: z
    .array(z.union([z.strictObject({ step: z.int(), count }), z.strictObject({ step: z.int(), volume: millilitres })]))
    .describe('Step by step, without the reserve; `step` counts from 0.'),
};
const supply = z
  .union([
    z.strictObject({ ...supplyOf, count, ...supplyParts }),
    z.strictObject({ ...supplyOf, volume: millilitres, ...supplyParts }),
  ])
  .meta({ id: 'Supply', description: 'What of one product the plan uses, planned doses and reserve together.' });

const measures = z
  .strictObject({
    days: z.int().nullable().describe('Until the target, or until zero; `null` when the plan is held.'),
    steps: z.int(),
    largestShare: z
      .number()
      .describe('The largest change as a share of the dose before it, the one to zero aside; 0 to 1.'),
    squaredShares: z.number().describe('The sum of the squared shares of the same changes.'),
    lastDose: milligramsPerDay.describe('The last daily dose before zero, or the target.'),
    pieces: z.number().describe('Pieces to take over all days that are not open.'),
  })
  .meta({ id: 'PlanMeasures', description: 'A plan in a few numbers, to compare plans by.' });

export const basis = cited
  .extend({
    says: z.string().describe('The fact in words.'),
    confidence: z.enum(['label', 'guideline', 'study', 'reference', 'consumer-article', 'derived', 'memory']),
  })
  .meta({ id: 'Basis', description: 'A fact the plan or one of its findings rests on, with a place to look it up.' });

/** A plan answer as JSON. */
export const planAnswerSchema = z
  .strictObject({
    plan: z
      .strictObject({
        purpose: z.enum(['titrate', 'taper']),
        timeZone: z.string(),
        steps: z.array(step),
        end,
      })
      .meta({ id: 'Plan', description: 'A whole course for a clinician to sign. It is never active by itself.' }),
    supply: z.array(supply),
    findings: z.array(findingSchema).describe('Most pressing first.'),
    basis: z.array(basis),
    measures,
    alternatives: z
      .array(z.strictObject({ pace, measures }))
      .describe('Other plans that fit the same days; only with `gentlest`.'),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({ id: 'PlanAnswer', description: 'A plan with everything a clinician needs to check it.' });

export type WirePlanAnswer = z.output<typeof planAnswerSchema>;

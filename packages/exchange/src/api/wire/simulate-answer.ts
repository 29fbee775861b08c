import { parameterNames, presetIds } from '@steady/engine';
import { z } from 'zod';
import { cited, findingSchema } from './finding.ts';
import { basis } from './plan-answer.ts';

const numbers = z.array(z.number());
const level = z.strictObject({ at: z.number(), value: z.number() });

const exposure = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    highest: level.describe('ng/mL and its time in h; between the observed times too.'),
    lowest: level,
    area: z.number().describe('ng.h/mL.'),
    average: z.number().describe('ng/mL.'),
    fluctuation: z.number().describe('From the lowest to the highest, as a share of the average.'),
  })
  .meta({ id: 'Exposure', description: 'A span of time in a few numbers.' });

const hours = z.strictObject({ value: z.number(), unit: z.literal('h') });
const pace = {
  clearance: z.number().describe('L/h, of the whole body, dialysis included.'),
  halfLife: hours,
  timeToSteadyState: hours.describe('Until repeated doses are within 5 % of where they lead.'),
};

const range = z.strictObject({ low: numbers, high: numbers });

/** A forecast of concentrations as JSON. */
export const simulateAnswerSchema = z
  .strictObject({
    says: z.string().describe('What the concentrations are, and are not.'),
    preset: z.enum(presetIds),
    parameters: z.strictObject({
      bioavailability: z.number(),
      volume: z.number().describe('L.'),
      clearance: z.number().describe('L/h, at the start.'),
      absorptionRate: z.number().describe('Per hour.'),
      lag: z.number().describe('h.'),
      transfer: z
        .strictObject({ toPeripheral: z.number(), toCentral: z.number() })
        .optional()
        .describe('Per hour; with two compartments only.'),
    }),
    sources: z
      .array(
        z.strictObject({
          parameter: z.enum(parameterNames),
          value: z.number(),
          unit: z.string().describe('A UCUM code.'),
          given: z.boolean().describe('Whether the request gave it.'),
          cites: z.array(cited),
        }),
      )
      .describe('Each parameter with its source.'),
    kidneys: z
      .strictObject({
        creatinineClearance: z.strictObject({ value: z.number(), unit: z.literal('mL/min') }),
        from: z.enum(['given', 'egfr', 'cockcroft-gault', 'schwartz']),
      })
      .optional()
      .describe('The kidney function at the start, and what it was computed from.'),
    concentration: z
      .strictObject({
        unit: z.literal('ng/mL'),
        at: numbers,
        value: numbers,
        range: range
          .optional()
          .describe('With a pump only: the values are an order of magnitude, to be shown as this range.'),
      })
      .describe('In plasma, at the observed times.'),
    spinalFluid: z
      .strictObject({ unit: z.literal('ng/mL'), at: numbers, lumbar: range, cisternal: range })
      .optional()
      .describe('With a pump only, and as a range only.'),
    measures: z.strictObject({
      ...pace,
      changes: z
        .array(z.strictObject({ at: z.number(), ...pace }))
        .optional()
        .describe('The same from each change of the clearance on; those above are those at the start.'),
      whole: exposure.optional().describe('From the start to the last observed time; not with a pump.'),
      lastDay: exposure.optional().describe('The last 24 h of it, where it is longer.'),
    }),
    population: z
      .strictObject({
        patients: z.int(),
        seed: z.int().describe('The same seed gives the same people.'),
        unit: z.literal('ng/mL'),
        at: numbers,
        p5: numbers,
        p50: numbers,
        p95: numbers,
        cites: z.array(cited),
      })
      .optional()
      .describe('Of 100 virtual patients 5, 50 and 95 are below, at each observed time.'),
    withdrawal: z
      .strictObject({
        label: z.string().describe('To be shown next to the index wherever it is shown, word for word.'),
        at: numbers,
        p5: numbers,
        p50: numbers,
        p95: numbers,
        draws: z.int(),
        drawn: z.string(),
        cannotTell: z.array(z.string()),
        cites: z.array(cited),
      })
      .optional()
      .describe('The illustrative withdrawal index: a band, never a prediction, a probability or a score.'),
    findings: z.array(findingSchema).describe('Where the forecast leaves what was seen in people.'),
    basis: z.array(basis),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({ id: 'SimulateAnswer', description: 'Concentrations over time in the typical person with these inputs.' });

export type WireSimulateAnswer = z.output<typeof simulateAnswerSchema>;

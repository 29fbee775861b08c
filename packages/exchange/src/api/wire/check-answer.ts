import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { basis } from './plan-answer.ts';

const given = z.string().describe('As it was given; a code with its system before it.');

const medicine = z
  .strictObject({
    given,
    recognised: z.string().describe('The generic name, or `not-recognised`.'),
    classes: z.array(z.string()).describe('The facts about interactions that name its class; empty where none does.'),
    perhaps: z
      .string()
      .optional()
      .describe('What it may be a misspelling of; judged as that until somebody knows, and never less.'),
    by: z.enum(['name', 'rxnorm', 'atc', 'atc-class']).optional().describe('How it was recognised.'),
    whole: z
      .boolean()
      .describe('False where a part of it was not recognised, or it is another medicine in other countries.'),
    approved: z
      .boolean()
      .describe('False where it was recognised by a code, or put in a class, that nobody read in a text.'),
  })
  .meta({ id: 'CheckedMedicine', description: 'A medicine and what it was recognised as. None is guessed.' });

const condition = z
  .strictObject({ given, recognised: z.string().describe('The code, or `not-recognised`.') })
  .meta({ id: 'CheckedCondition', description: 'A condition and what it was recognised as. None is guessed.' });

/** The answer to a check as JSON. */
export const checkAnswerSchema = z
  .strictObject({
    on: z.iso.date(),
    findings: z.array(findingSchema).describe('Ranked: by severity, then in the order a reader needs them.'),
    medicines: z.array(medicine),
    conditions: z.array(condition),
    basis: z.array(basis),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({ id: 'CheckAnswer', description: 'What there is to say of somebody and of what they take.' });

export type WireCheckAnswer = z.output<typeof checkAnswerSchema>;

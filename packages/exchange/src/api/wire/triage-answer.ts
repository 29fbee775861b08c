import { outcomes, questionCodes, steps } from '@steady/engine/triage';
import { z } from 'zod';
import { findingSchema } from './finding.ts';

const call = z
  .strictObject({ label: z.string(), number: z.string().describe('The number, or words where the region has none.') })
  .meta({ id: 'Call', description: 'Somebody to call.', example: { label: 'Emergency', number: '999' } });

/** How fast somebody needs help, as JSON. */
export const triageAnswerSchema = z
  .strictObject({
    outcome: z.enum(outcomes),
    because: z.array(z.string()).describe('The answers and circumstances that led to it, or what is missing.'),
    open: z.array(z.string()).describe('Those of them that are missing, and not told.'),
    next: z.strictObject({
      code: z.enum(steps),
      says: z.string().describe('The outcome in words.'),
      step: z.string().describe('The one thing to do next.'),
      when: z.string(),
      call,
      also: z.array(call).describe('Others to turn to, in this order.'),
      notes: z.array(z.string()),
      back: z.string().describe('When to look again.'),
    }),
    region: z.string().describe('Whose numbers these are; unknown where the region is none of ours.'),
    findings: z.array(findingSchema),
    versions: z.strictObject({ engine: z.string(), knowledge: z.string() }),
  })
  .meta({ id: 'TriageAnswer', description: 'How fast somebody needs help, and what to do next. No diagnosis.' });

export type WireTriageAnswer = z.output<typeof triageAnswerSchema>;

/** The questions, as JSON. */
export const triageQuestionsSchema = z
  .strictObject({
    questions: z.array(
      z.strictObject({
        code: z.enum(questionCodes),
        alone: z.enum(outcomes).describe('The outcome of a yes to it, whatever else is said; never less.'),
        mustBeAsked: z.boolean().describe('Whether leaving it out raises the outcome.'),
        person: z.string().describe('As it is put to the person.'),
        carer: z.string().describe('As it is put to somebody who answers for them.'),
      }),
    ),
  })
  .meta({ id: 'TriageQuestions', description: 'Every question, in the order in which it is best asked.' });

export type WireTriageQuestions = z.output<typeof triageQuestionsSchema>;

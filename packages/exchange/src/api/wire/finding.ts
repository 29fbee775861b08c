import { severities } from '@steady/engine';
import { z } from 'zod';

/** A place one can look a fact up in. */
export const cited = z
  .strictObject({
    fact: z.string().describe('The id of the fact.'),
    source: z.string().describe('The document, in words.'),
    where: z.string().describe('The place in the document.'),
    approved: z.boolean().describe('Whether the fact may drive a rule; shown as not yet approved where not.'),
  })
  .meta({
    id: 'Citation',
    description: 'A place one can look a fact up in.',
    example: { fact: 'TAP-02', source: 'UK SmPC: Baclofen 10 mg tablets', where: '4.4', approved: true },
  });

const findingValue = z.union([
  z.number(),
  z.string(),
  z.strictObject({ value: z.number(), unit: z.string().describe('A UCUM code.') }),
]);

export const findingSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(severities),
    verdict: z.enum(['applies', 'cannot-tell']),
    title: z.string(),
    detail: z.string(),
    action: z.string(),
    cites: z.array(cited),
    values: z.record(z.string(), findingValue).describe('The inputs and limits it was judged by.'),
    toSign: z.boolean().describe('Whether a clinician must sign for it by name.'),
  })
  .meta({ id: 'Finding', description: 'One judgement about a plan. What cannot be told is a finding too.' });

export type WireFinding = z.output<typeof findingSchema>;

import { problemCodes } from '@steady/engine';
import { z } from 'zod';

export const problemSchema = z
  .strictObject({
    code: z.enum(problemCodes),
    at: z.string().describe('The place in the request, as a JSON Pointer; empty for the whole.'),
    values: z.record(z.string(), z.json()).describe('What a reader needs to mend it.'),
    says: z.string().optional().describe('The same as a sentence.'),
  })
  .meta({
    id: 'Problem',
    description: 'Something about the request that stops the work.',
    example: { code: 'amount.unit', at: '/current/0/dose/unit', values: { value: 'g', expected: 'mg' } },
  });

export const problemListSchema = z
  .strictObject({ problems: z.array(problemSchema).min(1) })
  .meta({ id: 'ProblemList', description: 'Every problem of a request at once; nothing was written.' });

export type WireProblemList = z.output<typeof problemListSchema>;

import { problemListSchema } from '@steady/exchange';
import { z } from 'zod';

const error = z
  .strictObject({
    error: z.strictObject({ code: z.string(), says: z.string().describe('What to do about it, in a sentence.') }),
  })
  .meta({
    id: 'Error',
    description: 'A request that was turned away, or that could not be answered. It holds no data.',
  });

/** What any route that takes a body may answer besides its own answer. */
export const refusals = {
  400: problemListSchema,
  413: problemListSchema,
  415: problemListSchema,
  429: error,
  500: error,
};

/** What any route that reads or writes saved plans may answer besides. */
export const storeRefusals = { 429: error, 500: error, 503: error, 507: error };

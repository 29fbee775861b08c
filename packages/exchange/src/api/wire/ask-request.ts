import { emergencyNumbers, type Region } from '@steady/knowledge';
import { z } from 'zod';

const regions = Object.keys(emergencyNumbers) as [Region | 'unknown', ...(Region | 'unknown')[]];

/** A question that is answered as it stands. */
export const exampleAskRequest = { question: 'Can I drink wine with it?', region: 'UK' } as const;

/** A question as JSON. */
export const askRequestSchema = z
  .strictObject({
    question: z
      .string()
      .min(1)
      .max(1000)
      .regex(/^([\t\r\n]|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u, 'input.characters')
      .describe('A question in plain words.'),
    region: z.enum(regions).optional().describe('Where the person is, for texts that differ; left out, unknown.'),
  })
  .meta({ id: 'AskRequest', description: 'A question about baclofen.', example: exampleAskRequest });

export type WireAskRequest = z.output<typeof askRequestSchema>;

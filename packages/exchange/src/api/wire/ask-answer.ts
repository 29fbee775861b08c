import { z } from 'zod';
import { cited, findingSchema } from './finding.ts';

const sentences = z.array(z.string());

const place = z.strictObject({ source: z.string(), where: z.string() });

const disagreement = z
  .strictObject({
    contradiction: z.string().describe('The id of the contradiction.'),
    text: sentences.describe('What holds, without what other pages say: for the person.'),
    statements: z
      .array(z.strictObject({ says: z.string(), sources: z.array(place) }))
      .describe('What other pages say: for clinicians. Some of it is risky to follow.'),
    cites: z.array(cited).describe('The facts that decide.'),
  })
  .meta({ id: 'Disagreement', description: 'Statements that cannot all be followed, and how they are resolved.' });

const call = z.strictObject({ label: z.string(), number: z.string() });

const emergency = z
  .strictObject({
    outcome: z.enum(['emergency-now', 'urgent-today']),
    because: z.array(z.string()).describe('The codes of the signs that the words may mean.'),
    text: sentences,
    next: z.strictObject({ step: z.string(), when: z.string(), call, also: z.array(call) }),
  })
  .meta({ id: 'EmergencyFirst', description: 'What to do now, where the words of a question may mean danger.' });

const topicAnswer = z
  .strictObject({
    topic: z.string(),
    article: z.string().describe('The page of topics it stands on.'),
    title: z.string(),
    text: sentences.describe('Each number in them is a figure of a fact that is cited, or an emergency number.'),
    cites: z.array(cited),
    disagreement: disagreement.optional(),
  })
  .meta({ id: 'TopicAnswer', description: 'What is known of one topic, made of facts only.' });

/** An answer to a question as JSON. */
export const askAnswerSchema = z
  .strictObject({
    question: z.string(),
    region: z.string(),
    known: z.boolean().describe('Whether anything that was read answers it.'),
    emergency: emergency.optional().describe('Before everything else; absent where no word is one of danger.'),
    answers: z.array(topicAnswer).describe('Best first; empty where nothing is known.'),
    ask: z.strictObject({ text: sentences.describe('Whom to ask.') }),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'AskAnswer', description: 'An answer made of facts with citations, or word that nothing is known.' });

export type WireAskAnswer = z.output<typeof askAnswerSchema>;
export type WireEmergency = z.output<typeof emergency>;
export type WireTopicAnswer = z.output<typeof topicAnswer>;
export type WireDisagreement = z.output<typeof disagreement>;

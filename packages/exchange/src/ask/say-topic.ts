import {
  type EmergencyNumbers,
  emergencyNumbers,
  type Fact,
  type FactId,
  type Facts,
  type Figure,
  type Region,
} from '@steady/knowledge';
import { formatWritten, type Say, sentencesOf } from '@steady/language';
import type { Topic, TopicPart } from './topic.ts';

export type AskedRegion = Region | 'unknown';

/** What is known of a topic, in sentences for the person, and the facts they rest on. */
export interface SaidTopic {
  readonly sentences: readonly string[];
  readonly facts: readonly FactId[];
}

/** A topic in the words of a region. Each number is the figure of a fact, put in by the formatter of amounts. */
export function sayTopic({ parts }: Topic, region: AskedRegion, facts: Facts, say: Say): SaidTopic {
  const said = parts.filter((part) => holdsIn(part, region));
  return {
    sentences: [...new Set(said.flatMap((part) => sentencesOf(sayPart(part, region, facts, say))))],
    facts: [...new Set(said.flatMap(({ rests }) => rests))],
  };
}

/** Whether a part is for a region. Where nobody said the region it stands too, since each sentence names its own. */
function holdsIn({ regions }: TopicPart, region: AskedRegion): boolean {
  return regions === undefined || region === 'unknown' || regions.includes(region);
}

function sayPart({ says, figures = {} }: TopicPart, region: AskedRegion, facts: Facts, say: Say): string {
  const { emergency, poisons, crisis }: EmergencyNumbers = emergencyNumbers[region];
  const amounts = Object.entries(figures).map(([name, [fact, figure]]) => [
    name,
    formatWritten(figureOf(facts, fact, figure), say),
  ]);
  return say(says, { emergency, poisons, crisis, ...Object.fromEntries(amounts) });
}

/** A figure of a fact. One that does not exist is a fault of the program. */
export function figureOf(facts: Facts, fact: FactId, name: string): Figure {
  const { figures }: Fact = facts[fact];
  const figure = figures?.[name];
  if (figure === undefined) throw new RangeError(`${fact} has no figure ${name}`);
  return figure;
}

import { type ContradictionId, contradictions, type Facts, type Source, sources } from '@steady/knowledge';
import { type Say, sentencesOf } from '@steady/language';
import type { WireDisagreement, WireTopicAnswer } from '../api/wire/ask-answer.ts';
import { writeCites } from '../api/write-cites.ts';
import { type AskedRegion, sayTopic } from './say-topic.ts';
import type { AnyTopic } from './topics.ts';

/** A topic as it goes out: its sentences, where each fact can be looked up, and where other pages say otherwise. */
export function writeTopic(topic: AnyTopic, region: AskedRegion, facts: Facts, say: Say): WireTopicAnswer {
  const { sentences, facts: rests } = sayTopic(topic, region, facts, say);
  return {
    topic: topic.id,
    article: topic.article,
    title: say(`ask.${topic.id}.title`),
    text: [...sentences],
    cites: writeCites(rests, facts, say),
    ...('disagreement' in topic && { disagreement: writeDisagreement(topic.disagreement, facts, say) }),
  };
}

const documents: Readonly<Record<string, Source>> = sources;

/** Statements that cannot all be followed, each with where it stands, and what holds. */
export function writeDisagreement(id: ContradictionId, facts: Facts, say: Say): WireDisagreement {
  const { statements, from } = contradictions[id];
  return {
    contradiction: id,
    text: [...sentencesOf(say(`ask.disagreement.${id}`))],
    statements: statements.map(({ says, sources: places }) => ({
      says,
      sources: places.map(({ source, where }) => ({ source: documents[source]?.says ?? source, where })),
    })),
    cites: writeCites(from, facts, say),
  };
}

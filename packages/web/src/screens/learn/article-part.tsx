import { type Article, topics, writeDisagreement, writeTopic } from '@steady/exchange/ask';
import { type ContradictionId, contradictions, facts, type Region } from '@steady/knowledge';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { DisagreementPart, TopicPart } from './topic-part.tsx';

interface ArticlePartProps {
  readonly article: Article | 'disagree';
  readonly region: Region | 'unknown';
}

/** One article: its topics one after the other, or every place where pages disagree. */
export function ArticlePart({ article, region }: ArticlePartProps): ReactElement {
  const say = useSay();
  if (article === 'disagree') {
    return (
      <>
        <p>{say('learn.disagree.what')}</p>
        {(Object.keys(contradictions) as ContradictionId[]).map((id) => (
          <DisagreementPart key={id} disagreement={writeDisagreement(id, facts, say)} />
        ))}
      </>
    );
  }
  return (
    <>
      {topics
        .filter((topic) => topic.article === article)
        .map((topic) => (
          <TopicPart key={topic.id} answer={writeTopic(topic, region, facts, say)} level={2} />
        ))}
    </>
  );
}

import type { WireDisagreement, WireTopicAnswer } from '@steady/exchange/ask';
import type { ReactElement } from 'react';
import { Fold } from '../../components/fold/fold.tsx';
import { useSay } from '../../device/voice.ts';

interface TopicPartProps {
  readonly answer: WireTopicAnswer;
  /** Of its heading. */
  readonly level: 2 | 3;
}

/** What is known of one topic, a sentence a line; where other pages say otherwise; the sources folded away. */
export function TopicPart({ answer, level }: TopicPartProps): ReactElement {
  const { title, text, cites, disagreement } = answer;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={answer.topic} className="learn-topic">
      <Title id={answer.topic}>{title}</Title>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {disagreement !== undefined && <DisagreementPart disagreement={disagreement} />}
      <SourcesFold of={title} cites={cites} />
    </section>
  );
}

/** Where pages disagree: what they say and what holds, and each statement with where it stands. */
export function DisagreementPart({ disagreement }: { readonly disagreement: WireDisagreement }): ReactElement {
  const say = useSay();
  const { text, statements, cites, contradiction } = disagreement;
  return (
    <div className="learn-disagreement">
      <p>
        <strong>{say('learn.disagree')}.</strong> {text.join(' ')}
      </p>
      <Fold look="line" title={say('learn.statements')}>
        <ul className="learn-sources">
          {statements.map(({ says, sources }) => (
            <li key={says}>
              {say('learn.statement', { says, source: sources.map(({ source }) => source).join('; ') })}
            </li>
          ))}
        </ul>
        <Cites cites={cites} />
        <p className="quiet">{contradiction}</p>
      </Fold>
    </div>
  );
}

function SourcesFold({ of, cites }: { readonly of: string; readonly cites: WireTopicAnswer['cites'] }): ReactElement {
  const say = useSay();
  return (
    <Fold look="line" title={say('learn.sources', { of })}>
      <Cites cites={cites} />
    </Fold>
  );
}

function Cites({ cites }: { readonly cites: WireTopicAnswer['cites'] }): ReactElement {
  const say = useSay();
  return (
    <ul className="learn-sources">
      {cites.map(({ fact, source, where, approved }) => (
        <li key={`${fact} ${source}`}>
          {say('learn.source', { fact, source, where })}
          {!approved && <span> {say('learn.source.not-approved')}</span>}
        </li>
      ))}
    </ul>
  );
}

import { sayPlace } from '@steady/exchange/api';
import type { WireDisagreement, WireTopicAnswer } from '@steady/exchange/ask';
import type { ReactElement } from 'react';
import { Fold } from '../../components/fold/fold.tsx';
import { useSay } from '../../device/voice.ts';

interface TopicPartProps {
  readonly answer: WireTopicAnswer;
  /** Of its heading. */
  readonly level: 2 | 3;
}

/**
 * What is known of one topic, a sentence a line; what to follow where other pages say otherwise, without what they say,
 * which may be what harms; the sources folded away.
 */
export function TopicPart({ answer, level }: TopicPartProps): ReactElement {
  const say = useSay();
  const { title, text, cites, disagreement } = answer;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={answer.topic} className="learn-topic">
      <Title id={answer.topic}>{title}</Title>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {disagreement !== undefined && (
        <p className="learn-disagreement">
          <strong>{say('learn.disagree')}</strong> {disagreement.text.join(' ')}
        </p>
      )}
      <SourcesFold of={title} cites={[...cites, ...(disagreement?.cites ?? [])]} />
    </section>
  );
}

/** Where pages disagree, for clinicians: what holds, and each statement with where it stands. */
export function DisagreementPart({ disagreement }: { readonly disagreement: WireDisagreement }): ReactElement {
  const say = useSay();
  const { text, statements, cites, contradiction } = disagreement;
  return (
    <div className="learn-disagreement">
      <p>{text.join(' ')}</p>
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
      {onceEach(cites).map(({ fact, approved, ...cite }) => (
        <li key={`${fact} ${cite.source}`}>
          {say('learn.source', { fact, place: sayPlace(cite, say) })}
          {!approved && <span> {say('learn.source.not-approved')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A fact may stand under a topic and under what holds beside it. */
function onceEach(cites: WireTopicAnswer['cites']): WireTopicAnswer['cites'] {
  const names = cites.map(({ fact, source }) => `${fact} ${source}`);
  return cites.filter((_, i) => names.indexOf(names[i] ?? '') === i);
}

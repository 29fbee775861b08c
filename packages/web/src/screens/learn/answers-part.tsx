import type { WireAskAnswer, WireEmergency } from '@steady/exchange/ask';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import { TopicPart } from './topic-part.tsx';

/** What is answered: danger first, then what is known, then whom to ask. */
export function AnswersPart({ answer }: { readonly answer: WireAskAnswer }): ReactElement {
  const say = useSay();
  const { emergency, answers, ask } = answer;
  return (
    <section aria-labelledby="answers" className="learn-part">
      <h2 id="answers">{say('learn.answers')}</h2>
      <p role="status" className="aloud">
        {say('learn.found', { count: answers.length })}
      </p>
      {emergency !== undefined && <EmergencyPart emergency={emergency} />}
      {answers.map((one) => (
        <TopicPart key={one.topic} answer={one} level={3} />
      ))}
      <div className="learn-topic">
        <h3>{say('learn.who')}</h3>
        {ask.text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}

/** What to do now. The number is a large button where it can be dialled. */
function EmergencyPart({ emergency: { outcome, text, next } }: { readonly emergency: WireEmergency }): ReactElement {
  const say = useSay();
  return (
    <div className="learn-emergency" role="alert">
      <h3>{say(`learn.danger.${outcome}`)}</h3>
      {[next.call, ...next.also].map((call) => (
        <CallLine key={call.label} {...call} />
      ))}
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="learn-call">
        <Link to="/help-now">{say('learn.help-now')}</Link>
      </p>
    </div>
  );
}

function CallLine({ label, number }: { readonly label: string; readonly number: string }): ReactElement {
  const dialled = /\d[\d -]*\d/.exec(number)?.[0].replaceAll(/\D/g, '');
  return (
    <p className="learn-call">
      <span>{label}</span> {dialled === undefined ? <strong>{number}</strong> : <a href={`tel:${dialled}`}>{number}</a>}
    </p>
  );
}

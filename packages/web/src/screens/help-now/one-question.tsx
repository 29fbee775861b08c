import { facts } from '@steady/knowledge';
import { formatWritten, sayQuestion } from '@steady/language';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import type { Asked, HelpForm, Reply } from './asked.ts';

interface OneQuestionProps {
  readonly asked: Asked;
  readonly form: HelpForm;
  readonly onAnswer: (form: HelpForm) => void;
}

const replies = ['yes', 'no', 'unknown'] as const satisfies readonly Reply[];

/** One thing asked, with large answers below it. */
export function OneQuestion({ asked, form, onAnswer }: OneQuestionProps): ReactElement {
  const say = useSay();
  const { by } = form;
  switch (asked.kind) {
    case 'question':
      return (
        <Choices
          title={sayQuestion(asked.code, by, say)}
          choices={replies.map((reply) => ({
            label: say(`triage.page.${reply}`),
            onChoose: () => onAnswer({ ...form, answers: { ...form.answers, [asked.code]: reply } }),
          }))}
        />
      );
    case 'circumstance':
      return (
        <Choices
          title={say(`triage.page.${asked.code}.${by}`)}
          choices={replies.map((reply) => ({
            label: say(`triage.page.${reply}`),
            onChoose: () => onAnswer({ ...form, circumstances: { ...form.circumstances, [asked.code]: reply } }),
          }))}
        />
      );
    case 'last-dose': {
      const { gap } = facts['LIMIT-M8'].figures;
      const hours = formatWritten(gap, say);
      const answer = (hoursSinceLastDose: number | 'unknown') => () => onAnswer({ ...form, hoursSinceLastDose });
      return (
        <Choices
          title={say(`triage.page.last-dose.${by}`)}
          choices={[
            { label: say('triage.page.last-dose.recent', { hours }), onChoose: answer(0) },
            { label: say('triage.page.last-dose.long', { hours }), onChoose: answer(gap.value) },
            { label: say('triage.page.unknown'), onChoose: answer('unknown') },
          ]}
        />
      );
    }
    case 'missed': {
      const most = facts['LIMIT-M8'].figures.slots.value;
      const answer = (missedSlots: number | 'unknown') => () => onAnswer({ ...form, missedSlots });
      const counts = Array.from({ length: most - 1 }, (_, i) => i + 1);
      return (
        <Choices
          title={say(`triage.page.missed.${by}`)}
          choices={[
            { label: say('triage.page.missed.none'), onChoose: answer(0) },
            ...counts.map((count) => ({ label: String(count), onChoose: answer(count) })),
            { label: say('triage.page.missed.most', { count: most }), onChoose: answer(most) },
            { label: say('triage.page.unknown'), onChoose: answer('unknown') },
          ]}
        />
      );
    }
    case 'amount':
      return (
        <Typed
          title={say(`triage.page.amount.${by}`)}
          kind="number"
          first={form.amount ?? ''}
          onType={(amount) => onAnswer({ ...form, amount })}
        />
      );
    case 'words':
      return (
        <Typed
          title={say(`triage.page.words.${by}`)}
          kind="words"
          first={form.words}
          onType={(words) => onAnswer({ ...form, words })}
        />
      );
  }
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[];
}

function Choices({ title, choices }: ChoicesProps): ReactElement {
  return (
    <>
      <h2 className="help-question">{title}</h2>
      <div className="help-acts">
        {choices.map(({ label, onChoose }) => (
          <button key={label} type="button" className="help-act" onClick={onChoose}>
            {label}
          </button>
        ))}
      </div>
    </>
  );
}

interface TypedProps {
  readonly title: string;
  readonly kind: 'number' | 'words';
  readonly first: string;
  readonly onType: (text: string) => void;
}

/** Something to type in; an amount that is not known can be left so. */
function Typed({ title, kind, first, onType }: TypedProps): ReactElement {
  const say = useSay();
  const [text, setText] = useState(first);
  return (
    <form
      className="help-acts"
      onSubmit={(event) => {
        event.preventDefault();
        onType(text);
      }}
    >
      <label className="help-question" htmlFor="typed">
        {title}
      </label>
      {kind === 'number' ? (
        <input
          id="typed"
          className="help-entry"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <textarea
          id="typed"
          className="help-entry"
          rows={4}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <button type="submit" className="help-act help-act-first">
        {say('triage.page.next')}
      </button>
      {kind === 'number' && (
        <button type="button" className="help-act" onClick={() => onType('')}>
          {say('triage.page.unknown')}
        </button>
      )}
    </form>
  );
}

import { facts } from '@steady/knowledge';
import { formatWritten, sayQuestion } from '@steady/language';
import type { ReactElement } from 'react';
import { useSay } from '../../device/voice.ts';
import type { Asked, HelpForm, Reply } from './asked.ts';
import { Choices } from './choices.tsx';
import { ExcessEntry } from './excess-entry.tsx';
import { WordsEntry } from './words-entry.tsx';

interface OneQuestionProps {
  readonly asked: Asked;
  readonly form: HelpForm;
  readonly onAnswer: (form: HelpForm) => void;
}

const replies = ['yes', 'no', 'unknown'] as const satisfies readonly Reply[];

/** One thing asked, with large answers below it. Whoever comes back to it sees what was answered. */
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
            isChosen: form.answers[asked.code] === reply,
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
            isChosen: form.circumstances[asked.code] === reply,
            onChoose: () => onAnswer({ ...form, circumstances: { ...form.circumstances, [asked.code]: reply } }),
          }))}
        />
      );
    case 'last-dose': {
      const { gap } = facts['LIMIT-M8'].figures;
      const hours = formatWritten(gap, say);
      const choice = (label: string, hoursSinceLastDose: number | 'unknown') => ({
        label,
        isChosen: form.hoursSinceLastDose === hoursSinceLastDose,
        onChoose: () => onAnswer({ ...form, hoursSinceLastDose }),
      });
      return (
        <Choices
          title={say(`triage.page.last-dose.${by}`)}
          choices={[
            choice(say('triage.page.last-dose.recent', { hours }), 0),
            choice(say('triage.page.last-dose.long', { hours }), gap.value),
            choice(say('triage.page.unknown'), 'unknown'),
          ]}
        />
      );
    }
    case 'missed': {
      const most = facts['LIMIT-M8'].figures.slots.value;
      const choice = (label: string, missedSlots: number | 'unknown') => ({
        label,
        isChosen: form.missedSlots === missedSlots,
        onChoose: () => onAnswer({ ...form, missedSlots }),
      });
      const counts = Array.from({ length: most - 1 }, (_, i) => i + 1);
      return (
        <Choices
          title={say(`triage.page.missed.${by}`)}
          choices={[
            choice(say('triage.page.missed.none'), 0),
            ...counts.map((count) => choice(String(count), count)),
            choice(say('triage.page.missed.most', { count: most }), most),
            choice(say('triage.page.unknown'), 'unknown'),
          ]}
        />
      );
    }
    case 'amount':
      return (
        <ExcessEntry
          title={say(`triage.page.amount.${by}`)}
          first={form.excess}
          onTell={(excess) => onAnswer({ ...form, excess })}
        />
      );
    case 'words':
      return (
        <WordsEntry
          title={say(`triage.page.words.${by}`)}
          first={form.words}
          onType={(words) => onAnswer({ ...form, words })}
        />
      );
  }
}

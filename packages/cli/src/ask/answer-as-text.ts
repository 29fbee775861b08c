import type { WireAskAnswer, WireEmergency, WireTopicAnswer } from '@steady/exchange/ask';
import type { Say } from '@steady/language';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';
import { sourcesAsText } from '../sources-as-text.ts';

/** An answer to read: what is urgent first, then topic by topic, with its sources, and whom to ask. */
export function answerAsText({ emergency, answers, ask }: WireAskAnswer, say: Say): string {
  return [
    ...(emergency === undefined ? [] : emergencyAsText(emergency, say)),
    ...answers.flatMap((answer) => topicAsText(answer, say)),
    ...section(say('learn.who'), ask.text),
  ]
    .slice(1)
    .join('\n');
}

function emergencyAsText({ outcome, text, next }: WireEmergency, say: Say): readonly string[] {
  const calls = [next.call, ...next.also].map(({ label, number }) => `${label}: ${number}`);
  return section(say(`learn.danger.${outcome}`), [...calls, ...text].map(ink.red));
}

function topicAsText({ title, text, cites, disagreement }: WireTopicAnswer, say: Say): readonly string[] {
  return [
    ...section(title, text),
    ...(disagreement === undefined ? [] : section(say('learn.disagree'), disagreement.text)),
    ...sourcesAsText([...cites, ...(disagreement?.cites ?? [])], say),
  ];
}

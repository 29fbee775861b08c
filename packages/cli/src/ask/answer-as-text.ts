import type { WireAskAnswer, WireTopicAnswer } from '@steady/exchange/ask';
import type { Say } from '@steady/language';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';

/** An answer to read: topic by topic, with its sources, and whom to ask. */
export function answerAsText({ answers, ask }: WireAskAnswer, say: Say): string {
  return [...answers.flatMap((answer) => topicAsText(answer, say)), ...section(say('learn.who'), ask.text)]
    .slice(1)
    .join('\n');
}

function topicAsText({ title, text, cites, disagreement }: WireTopicAnswer, say: Say): readonly string[] {
  const sources = [...new Set(cites.map(({ approved, ...cite }) => say(idOf(approved), cite)))];
  return [
    ...section(title, text),
    ...(disagreement === undefined ? [] : section(say('learn.disagree'), disagreement.text)),
    ...sources.map((source) => `  ${ink.dim(source)}`),
  ];
}

function idOf(approved: boolean) {
  return approved ? 'terminal.source' : 'terminal.source.not-approved';
}

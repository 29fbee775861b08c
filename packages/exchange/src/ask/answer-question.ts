import { type EmergencyNumbers, emergencyNumbers, type Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { readAskRequest } from '../api/read-ask-request.ts';
import type { WireAskAnswer } from '../api/wire/ask-answer.ts';
import type { WireProblemList } from '../api/wire/problem.ts';
import { writeFinding } from '../api/write-finding.ts';
import { writeProblems } from '../api/write-problems.ts';
import { asksDoseOfAnother, wordsByMedicine } from './about-another-medicine.ts';
import { dangerIn, writeEmergency } from './emergency-first.ts';
import { topicFinder } from './find-topics.ts';
import { type AskedRegion, sayTopic } from './say-topic.ts';
import { topics } from './topics.ts';
import { withoutSelfHarm } from './without-self-harm.ts';
import { wordsOfQuestion } from './words-of-question.ts';
import { writeTopic } from './write-topic.ts';

export type AnsweredQuestion =
  | { readonly ok: true; readonly answer: WireAskAnswer }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/** Answers questions, on the command line, on the server and on the page. */
export type AnswerQuestion = (json: unknown) => AnsweredQuestion;

/**
 * The one way from a question to its answer: sentences that rest on facts, or word that nothing is known. Nothing leaves
 * the device, and no answer advises a change of a dose. Words that may mean danger put the outcome of the triage first.
 *
 * Invariants: M7, M11, R7, R8.
 */
export function questionAnswerer(facts: Facts, say: Say): AnswerQuestion {
  const find = topicFinder(
    topics.map((topic) => ({
      id: topic.id,
      title: say(`ask.${topic.id}.title`),
      asked: topic.asked,
      text: sayTopic(topic, 'unknown', facts, say).sentences.join(' '),
    })),
  );
  /** The topics of a question; where it names several medicines, the best one for each. */
  const topicsFor = (question: string): readonly string[] => {
    const parts = wordsByMedicine(question).map((words) => neverTwoFirst(words, find(words)));
    if (parts.length === 1) return parts[0] ?? [];
    // one that is not known makes the whole not known: an answer about half of a mix reads as one about all of it
    return parts.every((part) => part.length > 0) ? [...new Set(parts.flatMap(([best = '']) => best))] : [];
  };

  return (json) => {
    const asked = readAskRequest(json);
    if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };
    const { question, region = 'unknown' } = asked.value;
    const found = asksDoseOfAnother(question) ? [] : topicsFor(withoutSelfHarm(question, facts));
    const isOfChild = wordsOfQuestion(question).includes('child');
    const danger = dangerIn(question, region, facts);
    const answers = found
      .flatMap((id) => topics.filter((topic) => topic.id === id))
      .filter((topic) => !('forChild' in topic) || isOfChild)
      .filter((topic) => !('namesDoses' in topic && danger?.forbidsDoses))
      .map((topic) => writeTopic(topic, region, facts, say));
    const known = answers.length > 0;
    return {
      ok: true,
      answer: {
        question,
        region,
        known,
        ...(danger !== undefined && { emergency: writeEmergency(danger, region, say) }),
        answers,
        ask: { text: whomToAsk(known || danger !== undefined, region, say) },
        findings: danger === undefined ? [] : danger.findings.map((finding) => writeFinding(finding, facts, say)),
      },
    };
  };
}

/** Whoever asks of two doses in place of a missed one reads first that two are never taken together (M1, H04). */
function neverTwoFirst(words: readonly string[], found: readonly string[]): readonly string[] {
  if (!words.includes('catchup') || !words.includes('missed')) return found;
  return ['two-doses', ...found.filter((id) => id !== 'two-doses')];
}

function whomToAsk(isAnswered: boolean, region: AskedRegion, say: Say): string[] {
  const { emergency }: EmergencyNumbers = emergencyNumbers[region];
  return [
    ...(isAnswered ? [] : [say('ask.not-known')]),
    ...(isAnswered && region === 'unknown' ? [say('ask.region-unknown')] : []),
    say('ask.whom'),
    say('ask.whom.emergency', { emergency }),
  ];
}

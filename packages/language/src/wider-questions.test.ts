import { type QuestionCode, questions } from '@steady/engine/triage';
import { describe, expect, it } from 'vitest';
import { languages, sayIn } from './say.ts';
import { type AnsweredBy, sayQuestion } from './say-triage.ts';

/** What the words of a wider question must name, by the finer one that its no answers too; for each language. */
const named: Readonly<Record<(typeof languages)[number], Partial<Record<QuestionCode, readonly RegExp[]>>>> = {
  en: {
    'slow-pulse': [/pulse.* very slow/],
    'pump-empty': [/\bempty\b/, /\bfailed\b/],
    'severe-confusion': [/confused/, /\ba lot\b/],
  },
};

/** What a question asks of somebody who answers for another, and of nobody else. */
const namedToCarers: typeof named = { en: { 'severe-confusion': [/can you not calm them/] } };

const finer = questions.flatMap(({ code, within }) => (within === undefined ? [] : [{ code, within }]));

describe.each(languages)('A question whose no answers a finer one too, in %s', (language) => {
  const say = sayIn(language);

  it('is known for each finer question', () => {
    expect(Object.keys(named[language]).sort()).toEqual(finer.map(({ code }) => code).sort());
  });

  it.each(
    finer.flatMap(({ code, within }) =>
      (['person', 'carer'] as const).map((by): [string, string, AnsweredBy] => [within, code, by]),
    ),
  )('%s asks in its own words for %s, of the %s (R3, H15)', (within, code, by) => {
    const words = [
      ...(named[language][code as QuestionCode] ?? []),
      ...(by === 'carer' ? (namedToCarers[language][code as QuestionCode] ?? []) : []),
    ];
    const wider = sayQuestion(within as QuestionCode, by, say);
    for (const word of words) expect(wider).toMatch(word);
  });

  it('is told of as both, since a yes to it may mean either', () => {
    expect(say('triage.told.fainting')).toMatch(/pulse/);
    expect(say('triage.told.pump-alarm')).toMatch(/empty or has failed/);
  });
});

import { questionCodes } from '@steady/engine/triage';
import { topics } from '@steady/exchange/ask';
import { emergencyNumbers, facts } from '@steady/knowledge';
import { alarmsIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../packages/exchange/src/ask/topic.ts';
import { alarmWords } from '../../packages/language/src/en/alarm-words.ts';
import { patience, tryOn } from '../laws/law.ts';
import { answerTo } from './ask.ts';
import questions from './questions.json' with { type: 'json' };

/** A phrase of the table as somebody may write it. */
function writtenOut(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => word.split('/')[0] ?? word)
    .join(' ')
    .replaceAll('#', 'them')
    .replaceAll('*', '');
}

const phrases = questionCodes.flatMap((code) => alarmWords[code].map((phrase) => ({ code, text: writtenOut(phrase) })));
const urgency = ['none', 'urgent-today', 'emergency-now'];
const rank = (question: string) => urgency.indexOf(answerTo(question).emergency?.outcome ?? 'none');

/** Signs that are an emergency by themselves: what the answer to the bare words says. */
const alone = phrases.filter(({ code, text }) => alarmsIn(text, facts).includes(code) && rank(text) === 2);

const all: readonly Topic[] = topics;

const calm = fc.constantFrom(...questions.filter(({ asked }) => rank(asked) === 0).map(({ asked }) => asked));
const region = fc.constantFrom(...(Object.keys(emergencyNumbers) as (keyof typeof emergencyNumbers)[]));

describe('A question with words of danger', () => {
  it('knows many of them, of every sign that is an emergency by itself', () => {
    const red = ['hard-to-wake', 'slow-breathing', 'seizure', 'swelling-face', 'hallucination', 'self-harm'] as const;
    const told = new Set(alone.map(({ code }) => code));
    expect(red.filter((code) => !told.has(code))).toEqual([]);
    expect(alone.length).toBeGreaterThan(200);
  });

  it('has the emergency and its number before any answer, whatever else is asked (R1 R8)', { ...patience }, () => {
    const parts = fc.tuple(fc.option(calm), fc.constantFrom(...alone), fc.option(calm), region);
    tryOn(parts, ([before, { text }, after, of]) => {
      const asked = [before, text, after].filter((part) => part !== null).join('. ');
      const answer = answerTo(asked, of);
      expect(answer.emergency?.outcome, asked).toBe('emergency-now');
      expect(answer.emergency?.next.call.number).toBe(emergencyNumbers[of].emergency);
      expect(Object.keys(answer).indexOf('emergency')).toBeLessThan(Object.keys(answer).indexOf('answers'));
      expect(answer.findings.some(({ severity }) => severity === 'emergency')).toBe(true);
    });
  });

  it('has no answer that names a dose, whatever dose is asked for (M7)', { ...patience }, () => {
    const named = new Set(all.filter(({ namesDoses }) => namesDoses).map(({ id }) => id));
    expect(named.size).toBeGreaterThan(5);
    const doses = fc.constantFrom('what is the maximum dose', 'I missed a dose', 'starting dose', 'how do I take it');
    tryOn(fc.tuple(doses, fc.constantFrom(...alone), region), ([asked, { text }, of]) => {
      const { answers, ask } = answerTo(`${asked}? ${text}`, of);
      expect(answers.filter(({ topic }) => named.has(topic))).toEqual([]);
      expect(ask.text.join(' ')).not.toContain('We do not know');
    });
  });

  it('is never less urgent for words that come to it (R2 R8)', { ...patience }, () => {
    const some = fc.constantFrom(...phrases.map(({ text }) => text), ...questions.map(({ asked }) => asked));
    tryOn(fc.tuple(some, some), ([one, other]) => {
      expect(rank(`${one}. ${other}`)).toBeGreaterThanOrEqual(Math.max(rank(one), rank(other)));
    });
  });

  it('has no answer about what a cry for help only names, and keeps what else is asked (R8, H36)', () => {
    for (const asked of ['I want to go to sleep and never wake up', 'I wish I could fall asleep and not wake up']) {
      const { emergency, answers } = answerTo(asked, 'UK');
      expect(emergency?.because, asked).toContain('self-harm');
      expect(answers, asked).toEqual([]);
    }
    const both = answerTo('I want to die. Why am I so tired and sleepy on it?', 'UK');
    expect(both.emergency?.outcome).toBe('emergency-now');
    expect(both.answers.map(({ topic }) => topic)).toEqual(['sleepy']);
  });
});

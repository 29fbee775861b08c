import { questionCodes } from '@steady/engine/triage';
import { answerTriage } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';

const say = sayIn('en');
const notUnderstood = 'my left eye has gone dark';

/** A calm form with these words, all else a no but for some answers. */
function answerTo(text: string, answers: Readonly<Record<string, string>> = {}) {
  return answerOf(text, { ...Object.fromEntries(questionCodes.map((code) => [code, 'no'])), ...answers });
}

/** A form with these words and nothing but these answers. */
function answerOf(text: string, answers: Readonly<Record<string, string>>) {
  const answered = answerTriage({ region: 'UK', answers, text }, facts, say, new Date('2026-12-03T12:00:00Z'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  const { outcome, next, findings } = answered.answer;
  const found = findings.find(({ code }) => code === 'triage.words-not-understood');
  return { outcome, next, found, said: [next.says, next.step, ...next.notes].join(' ') };
}

describe('Words that were not understood (H15, H28)', () => {
  it('are a finding that cannot tell, whatever else was said (R3, R8)', () => {
    for (const answers of [{}, { dizziness: 'yes' }, { 'very-sleepy': 'yes' }, { seizure: 'yes' }]) {
      const { found } = answerTo(notUnderstood, answers);
      expect(found).toMatchObject({ severity: 'warning', verdict: 'cannot-tell' });
    }
  });

  it('are said first where nothing else presses, with whom to tell them to today and the list to look at', () => {
    const { outcome, next, said } = answerTo(notUnderstood);
    expect(outcome).toBe('keep-going-and-watch');
    expect(next).toMatchObject({ code: 'watch.words', when: 'Today', call: { number: '111' } });
    expect(next.says).toMatch(/^We did not understand what you wrote\./);
    expect(said).toMatch(/pharmacist today/);
    expect(said).toMatch(/list of warning signs/);
    expect(said).not.toMatch(/You told us of no warning sign/);
  });

  it('are said beside what presses more, and never lower it (R8)', () => {
    for (const answers of [{ dizziness: 'yes' }, { 'very-sleepy': 'yes' }, { seizure: 'yes' }]) {
      const { outcome, said } = answerTo(notUnderstood, answers);
      expect(outcome).toBe(answerTo('', answers).outcome);
      expect(said).toMatch(/did not understand what you wrote/);
    }
  });

  it('are urgent today beside a must-ask question that nobody answered, the list of warning signs first (R3)', () => {
    for (const text of [notUnderstood, `I am dizzy. ${notUnderstood}`]) {
      const { outcome, next, found, said } = answerOf(text, {});
      expect(outcome).toBe('urgent-today');
      expect(next).toMatchObject({ code: 'urgent.words', when: 'Today', call: { number: '111' } });
      expect(next.step).toMatch(
        /^Look at the list of warning signs in Help now first\..* call the emergency number now\./,
      );
      expect(said).toMatch(/did not understand what you wrote/);
      expect(found).toMatchObject({ severity: 'danger', verdict: 'cannot-tell' });
    }
    const { seizure: _, ...butOne } = Object.fromEntries(questionCodes.map((code) => [code, 'no']));
    expect(answerOf(notUnderstood, butOne).outcome).toBe('urgent-today');
    expect(answerOf(notUnderstood, { ...butOne, seizure: 'unknown' }).outcome).toBe('urgent-today');
  });

  it('press no more than an open question where all of it was understood or nothing was written, and leave the step to what presses by itself', () => {
    expect(answerOf('', {}).outcome).toBe('contact-within-2-days');
    expect(answerOf('I am dizzy', {}).outcome).toBe('contact-within-2-days');
    expect(answerOf(notUnderstood, { 'very-sleepy': 'yes' }).next.code).toBe('urgent');
  });

  it('are none where nothing was written, or all of it was understood', () => {
    for (const text of ['', 'no', 'I have had no seizures', 'I am dizzy']) expect(answerTo(text).found).toBeUndefined();
    expect(answerTo('nothing else').next).toMatchObject({ code: 'watch', when: 'Each day' });
  });
});

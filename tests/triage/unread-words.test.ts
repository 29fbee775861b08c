import { questionCodes } from '@steady/engine/triage';
import { answerTriage } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';

const say = sayIn('en');
const notUnderstood = 'my left eye has gone dark';

/** A calm form with these words, all else a no but for some answers. */
function answerTo(text: string, answers: Readonly<Record<string, string>> = {}) {
  const all = { ...Object.fromEntries(questionCodes.map((code) => [code, 'no'])), ...answers };
  const answered = answerTriage({ region: 'UK', answers: all, text }, facts, say, new Date('2026-12-03T12:00:00Z'));
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

  it('are none where nothing was written, or all of it was understood', () => {
    for (const text of ['', 'no', 'I have had no seizures', 'I am dizzy']) expect(answerTo(text).found).toBeUndefined();
    expect(answerTo('nothing else').next).toMatchObject({ code: 'watch', when: 'Each day' });
  });
});

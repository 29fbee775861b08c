import { type QuestionCode, questionCodes } from '@steady/engine/triage';
import { answerTriage } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerTo as asked } from '../ask/ask.ts';

const say = sayIn('en');

/** A form with all else a no, its risks asked and denied unless told. */
function told(yes: QuestionCode, context: Readonly<Record<string, unknown>>, text = '') {
  const answers = { ...Object.fromEntries(questionCodes.map((code) => [code, 'no'])), [yes]: 'yes' };
  const request = { region: 'UK', answers, context, text };
  const answered = answerTriage(request, facts, say, new Date('2026-12-03T12:00:00Z'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.answer;
}

const denied = { kidneyFailure: false, opioids: false, sedatives: false, alcohol: false, spinalLevelAboveT6: false };

describe('A risk told in words counts as if it had been ticked, though it was denied there (R2, R8, H14)', () => {
  it.each<readonly [text: string, field: keyof typeof denied, yes: QuestionCode]>([
    ['he is on dialysis', 'kidneyFailure', 'very-sleepy'],
    ['she has kidney failure', 'kidneyFailure', 'confusion'],
    ['CKD stage 5', 'kidneyFailure', 'very-sleepy'],
    ['no dialysis since Friday', 'kidneyFailure', 'very-sleepy'],
    ['on morphine', 'opioids', 'extra-dose'],
    ['takes oxycodone 5 mg at night', 'opioids', 'very-sleepy'],
    ['co-codamol for the pain', 'opioids', 'very-sleepy'],
    ['and a diazepam', 'sedatives', 'extra-dose'],
    ['he is on gabapentin', 'sedatives', 'very-sleepy'],
    ['with some vodka', 'alcohol', 'extra-dose'],
    ['I was drunk', 'alcohol', 'very-sleepy'],
    ['spinal cord injury at T4', 'spinalLevelAboveT6', 'pounding-headache'],
  ])('%s: %s', (text, field, yes) => {
    const ticked = told(yes, { ...denied, [field]: true });
    const written = told(yes, denied, text);
    expect(written.outcome).toBe(ticked.outcome);
    expect(written.because).toEqual(expect.arrayContaining(ticked.because));
    expect(told(yes, denied).because).not.toContain(field);
  });
});

describe('A risk that is denied in words', () => {
  it.each([
    ['not on morphine', 'extra-dose'],
    ['no alcohol', 'extra-dose'],
    ['no dialysis', 'very-sleepy'],
    ['no kidney disease', 'confusion'],
    ['in good spirits', 'extra-dose'],
  ] as const)('raises nothing: %s', (text, yes) => {
    expect(told(yes, denied, text).outcome).toBe(told(yes, denied).outcome);
  });

  it.each([
    ['not on morphine', { opioids: true }, 'extra-dose'],
    ['no dialysis', { kidneyFailure: true }, 'very-sleepy'],
    ['my kidneys are fine', { kidneyFailure: true }, 'very-sleepy'],
  ] as const)('takes nothing from what was ticked (R8): %s', (text, context, yes) => {
    expect(told(yes, { ...denied, ...context }, text).outcome).toBe('emergency-now');
  });
});

describe('A question that names a sign and a risk', () => {
  it.each(['he is very sleepy and on dialysis', 'took one extra tablet and had some vodka'])(
    'has the emergency first: %s',
    (question) => expect(asked(question).emergency?.outcome).toBe('emergency-now'),
  );
});

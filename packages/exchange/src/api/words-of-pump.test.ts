import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerTriage } from './answer-triage.ts';

const now = new Date('2026-12-03T15:10:00Z');

function outcomeOf(text: string) {
  const answered = answerTriage({ region: 'UK', context: { pump: false }, text }, facts, sayIn('en'), now);
  return answered.ok ? answered.answer.outcome : answered.problems;
}

describe('Free words of a pump in the triage', () => {
  it.each(['my skin itches under my pump', 'itching, I have a baclofen pump', 'pump refill cancelled and I am stiff'])(
    'make it that of a wearer, whatever was ticked: %s (R8, R9)',
    (text) => expect(outcomeOf(text)).toBe('emergency-now'),
  );

  it('and without them itching is no emergency', () => expect(outcomeOf('my skin itches')).not.toBe('emergency-now'));
});

import type { Facts } from '@steady/knowledge';
import { alarmsIn } from '@steady/language';
import { sentencesIn } from '../api/sentences-in.ts';

/**
 * A question without its sentences that speak of self-harm: what they say of sleep, tablets or pain asks about none of them, and
 * an answer to it would stand beside the crisis line (H36). The outcome that comes first is judged by the whole question.
 */
export function withoutSelfHarm(question: string, facts: Facts): string {
  return sentencesIn(question)
    .filter((sentence) => !alarmsIn(sentence, facts).includes('self-harm'))
    .join('. ');
}

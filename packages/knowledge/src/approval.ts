import type { Confidence, Fact } from './fact.ts';

const unapproved: ReadonlySet<Confidence> = new Set(['derived', 'memory']);

/** Whether a fact may drive a rule: it rests on a text that was read, or somebody approved a figure of our own. */
export function isApproved(fact: Fact): boolean {
  return fact.approved !== undefined || !unapproved.has(fact.confidence);
}

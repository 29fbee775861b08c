import type { Facts } from '@steady/knowledge';
import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import type { Seen } from './seen.ts';

/** One rule about plans: a code, one judgement, and the examples that are its test. */
export interface PlanRule {
  readonly code: FindingCode;
  /** At most one finding; undefined when the rule has nothing to say. Never concludes from what is missing. */
  readonly judge: (seen: Seen, facts: Facts) => Finding | undefined;
  /** Just inside, just outside, and unknown where that can be. */
  readonly examples: readonly PlanRuleExample[];
}

export interface PlanRuleExample {
  readonly given: string;
  readonly seen: Seen;
  /** The verdict, with the severity where the rule has several. */
  readonly verdict: Finding['verdict'] | 'silent';
  readonly severity?: Finding['severity'];
}

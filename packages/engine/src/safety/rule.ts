import type { Facts } from '@steady/knowledge';
import type { Finding } from './finding.ts';
import type { FindingCode } from './finding-codes.ts';
import type { Seen, SeenPerson } from './seen.ts';

/** One rule: a code, one judgement about what it is shown, and the examples that are its test. */
export interface Rule<Shown> {
  readonly code: FindingCode;
  /** At most one finding; undefined when the rule has nothing to say. Never concludes from what is missing. */
  readonly judge: (seen: Shown, facts: Facts) => Finding | undefined;
  /** Just inside, just outside, and unknown where that can be. */
  readonly examples: readonly RuleExample<Shown>[];
}

export interface RuleExample<Shown> {
  readonly given: string;
  readonly seen: Shown;
  /** The verdict, with the severity where the rule has several. */
  readonly verdict: Finding['verdict'] | 'silent';
  readonly severity?: Finding['severity'];
}

/** A rule about the doses and days of a plan. */
export type PlanRule = Rule<Seen>;

/** A rule about a person, what is taken and what is taken beside it; it judges plans and checks alike. */
export type PersonRule = Rule<SeenPerson>;

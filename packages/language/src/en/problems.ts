import type { ProblemCode } from '@steady/engine';
import { input } from './problems/input.ts';
import { kinetics } from './problems/kinetics.ts';
import { plan } from './problems/plan.ts';
import { record } from './problems/record.ts';
import { withdrawal } from './problems/withdrawal.ts';

/** What stands in the way of an answer: the reason, and what to do. */
export const problems = { ...input, ...kinetics, ...plan, ...record, ...withdrawal } as const satisfies Record<
  `problem.${ProblemCode}`,
  string
>;

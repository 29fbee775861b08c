import type { ProblemCode } from '@steady/engine';
import { input } from './problems/input.ts';
import { plan } from './problems/plan.ts';

/** What stands in the way of an answer: the reason, and what to do. */
export const problems = { ...input, ...plan } as const satisfies Record<`problem.${ProblemCode}`, string>;

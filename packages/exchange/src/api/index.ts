/** What a browser may load of the interface: requests and answers as JSON. */
export { type AnsweredPlan, answerPlan } from './answer-plan.ts';
export { readPlanRequest } from './read-plan-request.ts';
export { versions } from './versions.ts';
export type { WireFinding } from './wire/finding.ts';
export type { WirePlanAnswer } from './wire/plan-answer.ts';
export { examplePlanRequest, type WirePlanRequest, writePlanRequest } from './wire/plan-request.ts';
export type { WireProblemList } from './wire/problem.ts';
export { largestBody, readJson } from './within-bounds.ts';
export { writeProblems } from './write-problems.ts';

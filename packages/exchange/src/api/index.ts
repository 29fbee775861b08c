/** What a browser may load of the interface: requests and answers as JSON. */

export { type SavedAs, sayEdition } from '../edition/say-edition.ts';
export { type SheetsToPrint, sheetsToPrint } from '../print/sheets-to-print.ts';
export { type AnsweredPlan, answerPlan } from './answer-plan.ts';
export { type AnsweredSimulation, answerSimulation, answerSimulationWith } from './answer-simulation.ts';
export { type AnsweredTriage, answerTriage, triageQuestions } from './answer-triage.ts';
export { readPlanRequest } from './read-plan-request.ts';
export { readSimulateRequest } from './read-simulate-request.ts';
export { versions } from './versions.ts';
export type { WireFinding } from './wire/finding.ts';
export type { WirePlanAnswer } from './wire/plan-answer.ts';
export { examplePlanRequest, type WirePlanRequest, writePlanRequest } from './wire/plan-request.ts';
export type { WireProblemList } from './wire/problem.ts';
export type { WireSimulateAnswer } from './wire/simulate-answer.ts';
export { exampleSimulateRequest, type WireSimulateRequest } from './wire/simulate-request.ts';
export type { WireTriageAnswer, WireTriageQuestions } from './wire/triage-answer.ts';
export { exampleTriageRequest, type WireTriageRequest } from './wire/triage-request.ts';
export { largestBody, readJson } from './within-bounds.ts';
export { writeBasis } from './write-cites.ts';
export { writeFinding } from './write-finding.ts';
export { writeProblems } from './write-problems.ts';

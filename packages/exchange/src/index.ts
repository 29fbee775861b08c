export { type AnsweredPlan, answerPlan } from './api/answer-plan.ts';
export { type AnsweredSimulation, answerSimulation, answerSimulationWith } from './api/answer-simulation.ts';
export { type AnsweredTriage, answerTriage, triageQuestions } from './api/answer-triage.ts';
export { pointerTo } from './api/json-pointer.ts';
export { problemsOfIssues } from './api/problems-of-issues.ts';
export { readPlanRequest } from './api/read-plan-request.ts';
export { readSimulateRequest } from './api/read-simulate-request.ts';
export { versions } from './api/versions.ts';
export { findingSchema, type WireFinding } from './api/wire/finding.ts';
export { planAnswerSchema, type WirePlanAnswer } from './api/wire/plan-answer.ts';
export {
  examplePlanRequest,
  planRequestSchema,
  type WirePlanRequest,
  writePlanRequest,
} from './api/wire/plan-request.ts';
export { problemListSchema, problemSchema, type WireProblemList } from './api/wire/problem.ts';
export { simulateAnswerSchema, type WireSimulateAnswer } from './api/wire/simulate-answer.ts';
export {
  exampleSimulateRequest,
  simulateRequestSchema,
  type WireSimulateRequest,
} from './api/wire/simulate-request.ts';
export {
  triageAnswerSchema,
  triageQuestionsSchema,
  type WireTriageAnswer,
  type WireTriageQuestions,
} from './api/wire/triage-answer.ts';
export { exampleTriageRequest, triageRequestSchema, type WireTriageRequest } from './api/wire/triage-request.ts';
export { largestBody, readJson } from './api/within-bounds.ts';
export { writePlanAnswer } from './api/write-plan-answer.ts';
export { writeProblems } from './api/write-problems.ts';
export { type CalendarOptions, writeCalendar } from './calendar/write-calendar.ts';
export { type CsvOptions, writePlanCsv } from './csv/write-plan-csv.ts';
export {
  type Dispense,
  dispenseByDays,
  dispenseBySteps,
  dispenseWhole,
  wholePieces,
} from './prescription/dispense.ts';
export { productsOf } from './prescription/products-of.ts';
export { readPaceText } from './prescription/read-pace.ts';
export { type PrescribedStep, readPrescription } from './prescription/read-prescription.ts';
export { assumesTimes, readRegimenText } from './prescription/read-regimen.ts';
export { sayDate, sayDay } from './prescription/say-date.ts';
export { sayDispense, saySupplyAmount } from './prescription/say-dispense.ts';
export { sayIntake, sayPortion, sayPortions, sayProduct, sayStrength } from './prescription/say-portions.ts';
export { writePaceText } from './prescription/write-pace.ts';
export { writePrescribedStep, writePrescription } from './prescription/write-prescription.ts';
export { writeRegimen } from './prescription/write-regimen.ts';
export { printPlan, printPlanAside } from './print/print-plan.ts';
export type { PrintOptions } from './print/sheet-of-plan.ts';
export { type SheetsToPrint, sheetsToPrint } from './print/sheets-to-print.ts';

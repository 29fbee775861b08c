export { type Assessment, assess } from './assess.ts';
export * from './calendar/calendar.ts';
export * from './calendar/instant.ts';
export { historyRules } from './history/history-rules.ts';
export type { HistoryRule, SeenHistory } from './history/seen-history.ts';
export * from './medicine/measure.ts';
export * from './medicine/product.ts';
export * from './outcome/outcome.ts';
export * from './outcome/problem-codes.ts';
export * from './patient/age.ts';
export * from './patient/kidney.ts';
export * from './patient/patient.ts';
export { readCondition, readConditions } from './patient/read-condition.ts';
export type { Person } from './pharmacokinetics/covariates.ts';
export type { Exposure, Level } from './pharmacokinetics/exposure.ts';
export type { LevelRange } from './pharmacokinetics/intrathecal.ts';
export * from './pharmacokinetics/kinetics.ts';
export { type PresetId, presetIds } from './pharmacokinetics/presets.ts';
export { type Simulation, simulate } from './pharmacokinetics/simulate.ts';
export * from './pharmacokinetics/simulate-request.ts';
export {
  type IndexQuestion,
  type WithdrawalIndex,
  withdrawalIndex,
} from './pharmacokinetics/withdrawal-index.ts';
export * from './plan/answer.ts';
export { buildPlan } from './plan/build.ts';
export * from './plan/plan.ts';
export * from './plan/request.ts';
export * from './quantity/decimal.ts';
export * from './quantity/quantity.ts';
export * from './quantity/read-amount.ts';
export * from './quantity/write-amount.ts';
export * from './regimen/regimen.ts';
export { type CheckRequest, checkPerson } from './safety/check-person.ts';
export { type EmergencyRisks, emergencyRisks } from './safety/emergency-risks.ts';
export { excessRisksOf } from './safety/excess-risks.ts';
export * from './safety/finding.ts';
export * from './safety/finding-codes.ts';
export { saysKidneyDisease } from './safety/kidneys-said.ts';
export { judgePerson, personRules } from './safety/person-rules.ts';
export { judgePlan, planRules } from './safety/plan-rules.ts';
export { type RiskTier, riskTiers } from './safety/risk-tier.ts';
export type { PersonRule, PlanRule, Rule, RuleExample } from './safety/rule.ts';
export type { SeenPerson } from './safety/seen.ts';

import { dailyDose, type PlanAnswer, type PlanMeasures, type PlanRequest } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { versions } from './versions.ts';
import { writePace } from './wire/pace.ts';
import type { WirePlanAnswer } from './wire/plan-answer.ts';
import { writeDailyDose } from './wire/written-amount.ts';
import { writeBasis } from './write-cites.ts';
import { writeFinding } from './write-finding.ts';
import { writePlan } from './write-plan.ts';
import { writeSupply } from './write-supply.ts';

/** A plan answer as JSON, with its sentences and with the words of its sources. */
export function writePlanAnswer(answer: PlanAnswer, request: PlanRequest, facts: Facts, say: Say): WirePlanAnswer {
  return {
    plan: writePlan(answer.plan, request, say),
    supply: answer.supply.map(writeSupply),
    findings: answer.findings.map((finding) => writeFinding(finding, facts, say)),
    basis: writeBasis(answer.basis, facts, say),
    measures: writeMeasures(answer.measures),
    alternatives: answer.alternatives.map(({ pace, measures }) => ({
      pace: writePace(pace, request.purpose),
      measures: writeMeasures(measures),
    })),
    versions,
  };
}

function writeMeasures({ lastDose, ...measures }: PlanMeasures): WirePlanAnswer['measures'] {
  return { ...measures, lastDose: writeDailyDose(dailyDose(lastDose)) };
}

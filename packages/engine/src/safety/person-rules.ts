import type { Facts } from '@steady/knowledge';
import { byUrgency, type Finding } from './finding.ts';
import type { PersonRule } from './rule.ts';
import { ageChildWeight } from './rules/age-child-weight.ts';
import { ageNotEstablished } from './rules/age-not-established.ts';
import { ageOlderAdult } from './rules/age-older-adult.ts';
import { ageOlderAdultKidneys } from './rules/age-older-adult-kidneys.ts';
import { alcoholTogether } from './rules/alcohol-together.ts';
import { allergyContraindicated } from './rules/allergy-contraindicated.ts';
import { anaesthesiaTell } from './rules/anaesthesia-tell.ts';
import { antihypertensiveTogether } from './rules/antihypertensive-together.ts';
import { baclofenListed } from './rules/baclofen-listed.ts';
import { benzodiazepineTogether } from './rules/benzodiazepine-together.ts';
import { bladderRetention } from './rules/bladder-retention.ts';
import { bowelCleansing } from './rules/bowel-cleansing.ts';
import { breathingReserve } from './rules/breathing-reserve.ts';
import { conditionMayWorsen } from './rules/condition-may-worsen.ts';
import { conditionNotRecognised } from './rules/condition-not-recognised.ts';
import { depressantStack } from './rules/depressant-stack.ts';
import { depressantTogether } from './rules/depressant-together.ts';
import { doseAboveCeiling } from './rules/dose-above-ceiling.ts';
import { doseAboveUsual } from './rules/dose-above-usual.ts';
import { doseNotKnown } from './rules/dose-not-known.ts';
import { doseSingleAboveUsual } from './rules/dose-single-above-usual.ts';
import { dysreflexiaRisk } from './rules/dysreflexia-risk.ts';
import { epilepsySeizures } from './rules/epilepsy-seizures.ts';
import { fallsRisk } from './rules/falls-risk.ts';
import { gabapentinoidTogether } from './rules/gabapentinoid-together.ts';
import { indicationNotRecommended } from './rules/indication-not-recommended.ts';
import { kidneyLoweringTogether } from './rules/kidney-lowering-together.ts';
import { laboratoryCheck } from './rules/laboratory-check.ts';
import { lactationWatch } from './rules/lactation-watch.ts';
import { levodopaTogether } from './rules/levodopa-together.ts';
import { lithiumTogether } from './rules/lithium-together.ts';
import { magnesiumByVein } from './rules/magnesium-by-vein.ts';
import { maoInhibitorTogether } from './rules/mao-inhibitor-together.ts';
import { medicineNotRecognised } from './rules/medicine-not-recognised.ts';
import { misuseHistory } from './rules/misuse-history.ts';
import { muscleRelaxantTogether } from './rules/muscle-relaxant-together.ts';
import { opioidTogether } from './rules/opioid-together.ts';
import { ovarianCyst } from './rules/ovarian-cyst.ts';
import { oxybateTogether } from './rules/oxybate-together.ts';
import { pregnancyWeigh } from './rules/pregnancy-weigh.ts';
import { probenecidTogether } from './rules/probenecid-together.ts';
import { psychosisMayWorsen } from './rules/psychosis-may-worsen.ts';
import { pumpSpecialist } from './rules/pump-specialist.ts';
import { regionUnknown } from './rules/region-unknown.ts';
import { renalCreatinineMisleads } from './rules/renal-creatinine-misleads.ts';
import { renalCreatinineUnit } from './rules/renal-creatinine-unit.ts';
import { renalReduceOralDose } from './rules/renal-reduce-oral-dose.ts';
import { sleepApnoea } from './rules/sleep-apnoea.ts';
import { strokePoorlyTolerated } from './rules/stroke-poorly-tolerated.ts';
import { suicideWatch } from './rules/suicide-watch.ts';
import { swallowingPlanSupply } from './rules/swallowing-plan-supply.ts';
import { tricyclicTogether } from './rules/tricyclic-together.ts';
import { ulcerContraindicated } from './rules/ulcer-contraindicated.ts';
import type { SeenPerson } from './seen.ts';

/** Every rule about a person, a dose, and what is taken or had beside it, in the order of `findingCodes`. */
export const personRules: readonly PersonRule[] = [
  doseAboveUsual,
  doseSingleAboveUsual,
  doseAboveCeiling,
  renalReduceOralDose,
  renalCreatinineMisleads,
  renalCreatinineUnit,
  ageOlderAdult,
  ageOlderAdultKidneys,
  ageNotEstablished,
  ageChildWeight,
  pregnancyWeigh,
  pumpSpecialist,
  conditionNotRecognised,
  regionUnknown,
  doseNotKnown,
  opioidTogether,
  oxybateTogether,
  depressantStack,
  benzodiazepineTogether,
  gabapentinoidTogether,
  alcoholTogether,
  kidneyLoweringTogether,
  depressantTogether,
  muscleRelaxantTogether,
  tricyclicTogether,
  antihypertensiveTogether,
  maoInhibitorTogether,
  levodopaTogether,
  lithiumTogether,
  anaesthesiaTell,
  baclofenListed,
  medicineNotRecognised,
  probenecidTogether,
  magnesiumByVein,
  bowelCleansing,
  allergyContraindicated,
  ulcerContraindicated,
  breathingReserve,
  sleepApnoea,
  epilepsySeizures,
  psychosisMayWorsen,
  suicideWatch,
  strokePoorlyTolerated,
  fallsRisk,
  dysreflexiaRisk,
  bladderRetention,
  lactationWatch,
  conditionMayWorsen,
  misuseHistory,
  indicationNotRecommended,
  swallowingPlanSupply,
  laboratoryCheck,
  ovarianCyst,
];

/** What the rules say of a person on what is taken now, ranked (H28). Same input, same findings (P14). */
export function judgePerson(seen: SeenPerson, facts: Facts): readonly Finding[] {
  return byUrgency(personRules.flatMap((rule) => rule.judge(seen, facts) ?? []));
}

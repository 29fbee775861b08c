import type { KnownMedicine } from '../known-medicine.ts';
import { aceInhibitors } from './ace-inhibitors.ts';
import { acetaminophen } from './acetaminophen.ts';
import { alcohol } from './alcohol.ts';
import { anaesthetics } from './anaesthetics.ts';
import { antidiabetics } from './antidiabetics.ts';
import { baclofen } from './baclofen.ts';
import { benzodiazepinesAndZDrugs } from './benzodiazepines-and-z-drugs.ts';
import { bowelCleansingSalts } from './bowel-cleansing-salts.ts';
import { coughAndColdCombinations } from './cough-and-cold-combinations.ts';
import { diuretics } from './diuretics.ts';
import { drugsThatLowerKidneyFunction } from './drugs-that-lower-kidney-function.ts';
import { gabapentinoids } from './gabapentinoids.ts';
import { levodopa } from './levodopa.ts';
import { lithium } from './lithium.ts';
import { magnesiumSulfateByInjection } from './magnesium-sulfate-by-injection.ts';
import { maoInhibitors } from './mao-inhibitors.ts';
import { mineralsAndAntacids } from './minerals-and-antacids.ts';
import { muscleRelaxants } from './muscle-relaxants.ts';
import { neuromuscularBlockers } from './neuromuscular-blockers.ts';
import { opioids } from './opioids.ts';
import { otherAntihypertensives } from './other-antihypertensives.ts';
import { otherDepressants } from './other-depressants.ts';
import { oxybates } from './oxybates.ts';
import { probenecid } from './probenecid.ts';
import { tricyclics } from './tricyclics.ts';
import { withoutAKnownInteraction } from './without-a-known-interaction.ts';

/** Every medicine that is recognised by name or code. */
export const medicineCatalogue: readonly KnownMedicine[] = [
  ...opioids,
  ...benzodiazepinesAndZDrugs,
  ...alcohol,
  ...otherDepressants,
  ...muscleRelaxants,
  ...gabapentinoids,
  ...oxybates,
  ...tricyclics,
  ...lithium,
  ...maoInhibitors,
  ...levodopa,
  ...aceInhibitors,
  ...otherAntihypertensives,
  ...diuretics,
  ...drugsThatLowerKidneyFunction,
  ...antidiabetics,
  ...anaesthetics,
  ...neuromuscularBlockers,
  ...magnesiumSulfateByInjection,
  ...mineralsAndAntacids,
  ...acetaminophen,
  ...bowelCleansingSalts,
  ...probenecid,
  ...baclofen,
  ...coughAndColdCombinations,
  ...withoutAKnownInteraction,
];

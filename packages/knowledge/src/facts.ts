import { adverseEffects } from './adverse-effects.ts';
import { codes } from './codes.ts';
import { contradictions } from './contradictions.ts';
import { dosing } from './dosing.ts';
import { dosingByAge } from './dosing-by-age.ts';
import type { FactFile } from './fact.ts';
import { indications } from './indications.ts';
import { instruments } from './instruments.ts';
import { interactions } from './interactions.ts';
import { kidney } from './kidney.ts';
import { kineticModels } from './kinetic-models.ts';
import { limits } from './limits.ts';
import { missedDoses } from './missed-doses.ts';
import { misuse } from './misuse.ts';
import { overdose } from './overdose.ts';
import { pharmacokinetics } from './pharmacokinetics.ts';
import { products } from './products.ts';
import { pump } from './pump.ts';
import { pumpEmergencies } from './pump-emergencies.ts';
import { storage } from './storage.ts';
import { taperSchedules } from './taper-schedules.ts';
import { tapering } from './tapering.ts';
import { warnings } from './warnings.ts';
import { withdrawal } from './withdrawal.ts';

/** Every fact by its id, with each figure typed, so that `facts['DOSE-01'].figures.increment` has value and unit. */
export const facts = {
  ...products,
  ...codes,
  ...storage,
  ...indications,
  ...dosing,
  ...dosingByAge,
  ...missedDoses,
  ...pharmacokinetics,
  ...kineticModels,
  ...kidney,
  ...warnings,
  ...interactions,
  ...adverseEffects,
  ...withdrawal,
  ...tapering,
  ...taperSchedules,
  ...pump,
  ...misuse,
  ...instruments,
  ...contradictions,
  ...overdose,
  ...pumpEmergencies,
  ...limits,
} as const satisfies FactFile;

export type Facts = typeof facts;
export type FactId = keyof Facts;

import type { Facts } from '@steady/knowledge';
import { isChild } from '../safety/age-group.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { ageOf, hasLittleData } from './covariates.ts';
import { presetOf } from './presets.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * Whom or what a model was not made for: pregnancy, in which levels were hardly measured; a model of adults in a child or a
 * body as small; and a pump that somebody has and the forecast was told no doses of.
 *
 * Facts: DOSE-22, KIN-08, KIN-20, KIN-25, those of the preset.
 */
export function beyondTheModel({ person, on, preset, doses }: SimulateRequest, facts: Facts): readonly Finding[] {
  const has = (code: string) => person.conditions !== 'unknown' && person.conditions.includes(code);
  const { published } = presetOf(preset, facts);
  const isSmall = isChild(ageOf(person, on), facts) || hasLittleData(person, on, facts);
  const hasPumpDoses = doses.some(({ route }) => route === 'intrathecal');
  return [
    ...(published !== undefined && isSmall
      ? [applies('kinetics.model-of-adults', 'warning', [published.fact, 'KIN-08'])]
      : []),
    ...(has('intrathecal-pump') && !hasPumpDoses ? [applies('kinetics.pump-left-out', 'caution', ['KIN-20'])] : []),
    ...(has('pregnancy') ? [applies('kinetics.pregnancy', 'caution', ['KIN-25'])] : []),
  ];
}

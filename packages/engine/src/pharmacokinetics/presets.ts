import type { FactId, Facts } from '@steady/knowledge';
import type { Transfer } from './kinetics.ts';

/** The models to choose from, the default first. */
export const presetIds = [
  'default',
  'liquid',
  'simon-2018',
  'marsot-2014',
  'chevillard-2018',
  'healthy-fasted-two-compartment',
] as const;

export type PresetId = (typeof presetIds)[number];

/** How a dose by mouth gets into the blood. */
export interface Absorption {
  readonly absorptionRate: number;
  readonly lag: number;
  readonly fact: FactId;
}

/** What was published for a group: apparent values, that is divided by the bioavailability, for doses by mouth only. */
export interface Published {
  readonly clearance: number;
  readonly volume: number;
  readonly transfer?: Transfer;
  readonly fact: FactId;
}

/** A model; without published values, clearance and volume follow from the person. */
export interface Preset {
  readonly absorption: Absorption;
  readonly published?: Published;
}

/** Facts: KIN-06, KIN-12 to KIN-16. */
export function presetOf(id: PresetId, facts: Facts): Preset {
  switch (id) {
    case 'default':
      return { absorption: absorption('KIN-06', facts) };
    case 'liquid':
      return { absorption: absorption('KIN-12', facts) };
    case 'simon-2018':
      return ofStudy('KIN-13', facts);
    case 'marsot-2014':
      return ofStudy('KIN-14', facts);
    case 'chevillard-2018':
      return ofStudy('KIN-15', facts);
    case 'healthy-fasted-two-compartment':
      return { absorption: absorption('KIN-06', facts), published: healthy(facts) };
  }
}

function absorption(fact: 'KIN-06' | 'KIN-12' | StudyId, facts: Facts): Absorption {
  const { absorptionRate, lag } = facts[fact].figures;
  return { absorptionRate: absorptionRate.value, lag: lag.value, fact };
}

type StudyId = 'KIN-13' | 'KIN-14' | 'KIN-15';

function ofStudy(fact: StudyId, facts: Facts): Preset {
  const { clearance, volume } = facts[fact].figures;
  return {
    absorption: absorption(fact, facts),
    published: { clearance: clearance.value, volume: volume.value, fact },
  };
}

/** The transfers follow from the published phases and clearance. */
function healthy(facts: Facts): Published {
  const { clearance, centralVolume, fast, slow } = facts['KIN-16'].figures;
  const elimination = clearance.value / centralVolume.value;
  const toCentral = (fast.value * slow.value) / elimination;
  const toPeripheral = fast.value + slow.value - elimination - toCentral;
  return {
    clearance: clearance.value,
    volume: centralVolume.value,
    transfer: { toPeripheral, toCentral },
    fact: 'KIN-16',
  };
}

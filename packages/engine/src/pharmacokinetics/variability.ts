import type { FactId, Facts } from '@steady/knowledge';
import { hasLittleData } from './covariates.ts';
import type { Variability } from './draws.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** How far people differ from the typical one, and by which facts. */
export interface Spread {
  readonly variability: Variability;
  readonly cites: readonly FactId[];
}

/**
 * How far people differ in a model: as its study published, where one did, and then in nothing that it did not publish;
 * else by KIN-V1, and in the light and the young by the wider KIN-V2.
 *
 * Facts: KIN-13 to KIN-15, KIN-V1, KIN-V2.
 */
export function spreadOf(
  { preset, person, on }: Pick<SimulateRequest, 'preset' | 'person' | 'on'>,
  facts: Facts,
): Spread {
  switch (preset) {
    case 'simon-2018': {
      const { clearanceVariation, volumeVariation, absorptionVariation } = facts['KIN-13'].figures;
      return published('KIN-13', clearanceVariation.value, volumeVariation.value, absorptionVariation.value);
    }
    case 'marsot-2014': {
      const { clearanceVariation, volumeVariation } = facts['KIN-14'].figures;
      return published('KIN-14', clearanceVariation.value, volumeVariation.value, 0);
    }
    case 'chevillard-2018': {
      const { clearanceVariation, volumeVariation } = facts['KIN-15'].figures;
      return published('KIN-15', clearanceVariation.value, volumeVariation.value, 0);
    }
    case 'healthy-fasted-two-compartment':
      return ofAdults(facts);
    case 'default':
    case 'liquid':
      return hasLittleData(person, on, facts) ? ofTheSmall(facts) : ofAdults(facts);
  }
}

function published(fact: FactId, clearance: number, volume: number, absorptionRate: number): Spread {
  return { variability: asShares({ clearance, volume, absorptionRate, lag: 0 }), cites: [fact] };
}

function ofAdults(facts: Facts): Spread {
  const { clearance, volume, absorptionRate, lag } = facts['KIN-V1'].figures;
  const percent = {
    clearance: clearance.value,
    volume: volume.value,
    absorptionRate: absorptionRate.value,
    lag: lag.value,
  };
  return { variability: asShares(percent), cites: ['KIN-V1'] };
}

function ofTheSmall(facts: Facts): Spread {
  const { clearance, volume } = facts['KIN-V2'].figures;
  const adults = ofAdults(facts);
  const wider = { clearance: clearance.value / 100, volume: volume.value / 100 };
  return { variability: { ...adults.variability, ...wider }, cites: [...adults.cites, 'KIN-V2'] };
}

function asShares({ clearance, volume, absorptionRate, lag }: Variability): Variability {
  return { clearance: clearance / 100, volume: volume / 100, absorptionRate: absorptionRate / 100, lag: lag / 100 };
}

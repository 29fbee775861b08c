import type { FactId, Facts, Region } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { micrograms } from './amounts.ts';

/** The top of the usual range, micrograms a day. Where a region's text is not known, the originator's. */
export function usualDose(region: Region | Unknown, facts: Facts): { readonly usual: number; readonly fact: FactId } {
  switch (region) {
    case 'US':
      return { usual: micrograms(facts['DOSE-02'].figures.usualHigh), fact: 'DOSE-02' };
    case 'CA':
      return { usual: micrograms(facts['DOSE-06'].figures.maximum), fact: 'DOSE-06' };
    case 'UK':
      return { usual: micrograms(facts['DOSE-08'].figures.usual), fact: 'DOSE-08' };
    case 'AU': {
      const { usualHighPerDose, timesPerDay } = facts['DOSE-10'].figures;
      return { usual: micrograms(usualHighPerDose) * timesPerDay.value, fact: 'DOSE-10' };
    }
    case 'EU':
      return { usual: micrograms(facts['DOSE-05'].figures.usualHigh), fact: 'DOSE-05' };
    case 'IE':
    case 'NZ':
    case 'unknown':
      return { usual: micrograms(facts['DOSE-04'].figures.usualHigh), fact: 'DOSE-04' };
  }
}

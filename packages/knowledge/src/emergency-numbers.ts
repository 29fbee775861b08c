import type { Confidence, Region } from './fact.ts';

/** Whom to call in one region. Where a region has no number of its own, the words say whom to look for. */
export interface EmergencyNumbers {
  /** The emergency services. */
  readonly emergency: string;
  /** Poisons advice, or urgent advice where that is the way to it. */
  readonly poisons: string;
  /** Somebody to talk to in a crisis. */
  readonly crisis: string;
  readonly confidence: Confidence;
  /** ISO date the row was last read. */
  readonly checkedOn: string;
}

/**
 * Emergency, poisons and crisis numbers by region; `unknown` also when the device's zone and the set region disagree.
 *
 * Most numbers are from memory (OD-15) and must be checked with their owners before a release. `checkedOn` is the day
 * the table was last read, not the day a number was called.
 */
export const emergencyNumbers = {
  US: {
    emergency: '911',
    poisons: '1-800-222-1222',
    crisis: '988',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  CA: {
    emergency: '911',
    poisons: '1-844-764-7669',
    crisis: '988',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  UK: {
    emergency: '999',
    poisons: '111',
    crisis: 'Samaritans 116 123',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  IE: {
    emergency: '112 or 999',
    poisons: '01 809 2166',
    crisis: 'Samaritans 116 123',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  AU: {
    emergency: '000',
    poisons: '13 11 26',
    crisis: 'Lifeline 13 11 14',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  NZ: {
    emergency: '111',
    poisons: '0800 764 766',
    crisis: '1737',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  EU: {
    emergency: '112',
    poisons: 'your national poisons centre',
    crisis: 'a national crisis line',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
  unknown: {
    emergency: 'your local emergency number; 112 works on many phones',
    poisons: 'a poisons centre or pharmacist',
    crisis: 'a crisis line or someone you trust',
    confidence: 'memory',
    checkedOn: '2026-11-21',
  },
} as const satisfies Record<Region | 'unknown', EmergencyNumbers>;

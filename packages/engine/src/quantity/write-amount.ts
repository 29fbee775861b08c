import { unscaled } from './decimal.ts';
import type {
  Concentration,
  DailyDose,
  Intrathecal,
  IntrathecalDailyDose,
  IntrathecalStrength,
  Oral,
  Volume,
} from './quantity.ts';

/** Any amount Steady writes down. */
export type Amount =
  | Oral
  | Intrathecal
  | IntrathecalDailyDose
  | IntrathecalStrength
  | DailyDose
  | Concentration
  | Volume;

/** The UCUM code and the decimal places of each kind: how amounts look in JSON. */
const written = {
  oral: { unit: 'mg', places: 3 },
  intrathecal: { unit: 'ug', places: 0 },
  'intrathecal-per-day': { unit: 'ug/d', places: 3 },
  'intrathecal-strength': { unit: 'ug/mL', places: 3 },
  'oral-per-day': { unit: 'mg/d', places: 3 },
  concentration: { unit: 'mg/mL', places: 3 },
  volume: { unit: 'mL', places: 3 },
} as const;

/** The unit a person reads; never an abbreviation that is mistaken for another. */
const spoken = {
  oral: 'mg',
  intrathecal: 'micrograms',
  'intrathecal-per-day': 'micrograms/day',
  'intrathecal-strength': 'micrograms/mL',
  'oral-per-day': 'mg a day',
  concentration: 'mg in 1 mL',
  volume: 'mL',
} as const;

/** An amount as JSON writes it: a decimal number and its UCUM unit. `read…` of it is the same amount (U1). */
export function writeAmount(amount: Amount): { readonly value: number; readonly unit: string } {
  const { unit, places } = written[amount.kind];
  return { value: unscaled(countOf(amount), places), unit };
}

const noBreakSpace = '\u00a0';

/**
 * The one formatter of amounts (U3): number, no-break space, unit; no trailing zero, a leading zero before the point,
 * thousands grouped: `7.5 mg`, `0.5 mg`, `1,000 micrograms`.
 */
export function formatAmount(amount: Amount): string {
  const unit = spoken[amount.kind].replaceAll(' ', noBreakSpace);
  return `${formatNumber(unscaled(countOf(amount), written[amount.kind].places))}${noBreakSpace}${unit}`;
}

/** A number as a person reads it: thousands grouped, at most three decimal places, no trailing zero. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function countOf(amount: Amount): number {
  switch (amount.kind) {
    case 'oral':
    case 'intrathecal':
      return amount.micrograms;
    case 'intrathecal-per-day':
      return amount.nanogramsPerDay;
    case 'intrathecal-strength':
      return amount.nanogramsPerMillilitre;
    case 'oral-per-day':
      return amount.microgramsPerDay;
    case 'concentration':
      return amount.microgramsPerMillilitre;
    case 'volume':
      return amount.microlitres;
  }
}

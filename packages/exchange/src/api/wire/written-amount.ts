import {
  type Amount,
  type Concentration,
  type DailyDose,
  type Oral,
  readConcentration,
  readDailyDose,
  readOral,
  readVolume,
  type Volume,
  type WrittenAmount,
  writeAmount,
} from '@steady/engine';
import { proven } from './proven.ts';

/** Amounts that a schema let through, as the engine knows them. */
export const oralFrom = (written: WrittenAmount): Oral => proven(readOral(written, ''));
export const dailyDoseFrom = (written: WrittenAmount): DailyDose => proven(readDailyDose(written, ''));
export const concentrationFrom = (written: WrittenAmount): Concentration => proven(readConcentration(written, ''));
export const volumeFrom = (written: WrittenAmount): Volume => proven(readVolume(written, ''));

/** Amounts as the wire shows them. */
export const writeOral = (dose: Oral) => write('mg', dose);
export const writeDailyDose = (dose: DailyDose) => write('mg/d', dose);
export const writeConcentration = (strength: Concentration) => write('mg/mL', strength);
export const writeVolume = (volume: Volume) => write('mL', volume);

function write<const Unit extends string>(unit: Unit, amount: Amount) {
  return { value: writeAmount(amount).value, unit };
}

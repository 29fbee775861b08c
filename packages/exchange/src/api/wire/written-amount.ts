import {
  type Amount,
  type Concentration,
  type DailyDose,
  type Intrathecal,
  type IntrathecalDailyDose,
  type IntrathecalStrength,
  type Oral,
  readConcentration,
  readDailyDose,
  readIntrathecal,
  readIntrathecalDailyDose,
  readIntrathecalStrength,
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
export const intrathecalFrom = (written: WrittenAmount): Intrathecal => proven(readIntrathecal(written, ''));
export const pumpDailyDoseFrom = (written: WrittenAmount): IntrathecalDailyDose =>
  proven(readIntrathecalDailyDose(written, ''));
export const pumpStrengthFrom = (written: WrittenAmount): IntrathecalStrength =>
  proven(readIntrathecalStrength(written, ''));

/** Amounts as the wire shows them. */
export const writeOral = (dose: Oral) => write('mg', dose);
export const writeDailyDose = (dose: DailyDose) => write('mg/d', dose);
export const writeConcentration = (strength: Concentration) => write('mg/mL', strength);
export const writePumpDailyDose = (dose: IntrathecalDailyDose) => write('ug/d', dose);
export const writeVolume = (volume: Volume) => write('mL', volume);

function write<const Unit extends string>(unit: Unit, amount: Amount) {
  return { value: writeAmount(amount).value, unit };
}

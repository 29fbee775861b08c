import type { LocalDate } from '../calendar/calendar.ts';
import { intrathecalDailyDose, intrathecalStrength, volume } from '../quantity/quantity.ts';
import type { PumpRequest } from './pump-request.ts';

/** A calm pump of the day of its fill: 20 mL of 500 micrograms/mL at 150 micrograms/day, alarm at 2 mL (ITB-24). */
export const calmPump: PumpRequest = {
  on: '2026-11-02' as LocalDate,
  cause: 'spinal',
  model: 'synchromed-ii',
  implantedOn: '2024-05-01' as LocalDate,
  reservoir: volume(20_000),
  alarmVolume: volume(2000),
  reserve: undefined,
  inPumpLimitDays: 180,
  fill: { on: '2026-11-02' as LocalDate, volume: volume(20_000), strength: intrathecalStrength(500_000) },
  before: { strength: intrathecalStrength(500_000), dailyDose: intrathecalDailyDose(150_000) },
  bridge: undefined,
  dailyDose: intrathecalDailyDose(150_000),
  changes: [],
  boluses: [],
  returned: undefined,
  alarm: 'none',
  mayBeBlocked: false,
  closed: { weekdays: [6, 7], dates: [] },
  oral: undefined,
};

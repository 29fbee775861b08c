import type { Unknown } from '../patient/patient.ts';
import type { IntrathecalDailyDose, IntrathecalStrength, Volume } from '../quantity/quantity.ts';

/** What happens with an intrathecal pump. Recorded, never controlled. */
export type PumpEvent =
  | {
      readonly kind: 'pump-refilled';
      readonly reservoir: Volume | Unknown;
      /** What was put in. */
      readonly filled: Volume;
      readonly strength: IntrathecalStrength;
      /** What the pump said was left, and what was drawn out. */
      readonly expectedLeft: Volume | Unknown;
      readonly drawnOut: Volume | Unknown;
      /** How many days the drug may stay in this pump, where the label of drug and pump says so. */
      readonly inPumpDays: number | Unknown;
      /** What must stay in for the pump to run. */
      readonly reserve: Volume | Unknown;
    }
  | {
      readonly kind: 'pump-programmed';
      readonly daily: IntrathecalDailyDose;
      readonly strength: IntrathecalStrength | Unknown;
      /** The pump's own alarm date is the clinic's to set; days of margin where it is known. */
      readonly bridge: 'programmed' | 'declined' | 'not-needed' | Unknown;
    }
  | {
      readonly kind: 'pump-alarm';
      readonly alarm: 'critical' | 'non-critical' | Unknown;
    };

import type { LocalDate } from '../calendar/calendar.ts';
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
      /** Where the low-reservoir alarm stands, from the printout; left out where nobody said. */
      readonly alarmVolume?: Volume | Unknown;
    }
  | {
      readonly kind: 'pump-programmed';
      readonly daily: IntrathecalDailyDose;
      readonly strength: IntrathecalStrength | Unknown;
      /** What was decided about the old drug in tubing and catheter. */
      readonly bridge: 'programmed' | 'declined' | 'not-needed' | Unknown;
      /** What tubing and catheter hold; left out where nobody said. */
      readonly deadVolume?: Volume | Unknown;
    }
  | {
      readonly kind: 'pump-alarm';
      readonly alarm: 'critical' | 'non-critical' | Unknown;
    }
  /** The pump itself, from its card. The newest counts. */
  | {
      readonly kind: 'pump-described';
      /** Where the spasticity comes from. */
      readonly cause: 'spinal' | 'cerebral' | Unknown;
      readonly model: 'synchromed-ii' | 'prometra' | 'other' | Unknown;
      readonly implantedOn: LocalDate | Unknown;
    };

/** Whether a record tells of a pump by itself, whatever its conditions say: who wears one is at other risks (R9). */
export function tellsOfPump(events: readonly { readonly kind: string }[]): boolean {
  return events.some(({ kind }) => kind.startsWith('pump-'));
}

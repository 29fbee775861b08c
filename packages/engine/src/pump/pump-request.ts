import type { LocalDate } from '../calendar/calendar.ts';
import type { Closed } from '../calendar/open-days.ts';
import type { Unknown } from '../patient/patient.ts';
import type {
  DailyDose,
  Intrathecal,
  IntrathecalDailyDose,
  IntrathecalStrength,
  Volume,
} from '../quantity/quantity.ts';

/** Where the spasticity comes from: what a rise of the pump dose is held against. */
export const pumpCauses = ['spinal', 'cerebral'] as const;

/** The makes whose life and whose way through an MRI scan are known. */
export const pumpModels = ['synchromed-ii', 'prometra', 'other'] as const;

/** What is heard of the pump: `some-tone` is one that nobody could tell. */
export const pumpAlarms = ['none', 'single-tone', 'two-tone', 'some-tone'] as const;

/** What went into the pump, and when. */
export interface Fill {
  readonly on: LocalDate;
  readonly volume: Volume;
  readonly strength: IntrathecalStrength;
}

/** What the pump gave before the fill. */
export interface BeforeFill {
  readonly strength: IntrathecalStrength;
  readonly dailyDose: IntrathecalDailyDose;
}

/** A new daily dose, as it was programmed; with flex and step modes the sum of the day (ITB-28). */
export interface Programming {
  readonly on: LocalDate;
  readonly dailyDose: IntrathecalDailyDose;
}

/** A bridge over a change of strength: worked out, or declined by somebody with a name (K3). */
export interface BridgeAsked {
  /** What pump tubing and catheter hold. */
  readonly deadVolume: Volume;
  /** The name of who declines the bridge; undefined where it is to be worked out. */
  readonly declinedBy: string | undefined;
}

/** What is taken by mouth beside the pump. */
export type OralBeside = DailyDose | 'none' | Unknown;

/** A pump at a day: everything its dates and findings follow from. */
export interface PumpRequest {
  /** The day the findings are for. */
  readonly on: LocalDate;
  readonly cause: (typeof pumpCauses)[number] | Unknown;
  readonly model: (typeof pumpModels)[number] | Unknown;
  readonly implantedOn: LocalDate | Unknown;
  readonly reservoir: Volume;
  /** Where the low-reservoir alarm stands, from the printout. */
  readonly alarmVolume: Volume | Unknown;
  /** A larger volume that is not to be counted on. */
  readonly reserve: Volume | undefined;
  /** Days the drug may stay in this pump, by its product. */
  readonly inPumpLimitDays: number | Unknown;
  readonly fill: Fill;
  readonly before: BeforeFill | 'first-fill' | Unknown;
  readonly bridge: BridgeAsked | undefined;
  /** From the fill on. */
  readonly dailyDose: IntrathecalDailyDose;
  /** Later programming, in order. */
  readonly changes: readonly Programming[];
  readonly boluses: readonly { readonly on: LocalDate; readonly dose: Intrathecal }[];
  /** What came out of the reservoir. */
  readonly returned: { readonly on: LocalDate; readonly volume: Volume } | undefined;
  readonly alarm: (typeof pumpAlarms)[number] | Unknown;
  /** Whether weather or travel may block the way to the refill. */
  readonly mayBeBlocked: boolean;
  /** When the clinic is shut. */
  readonly closed: Closed;
  /** Baclofen by mouth beside the pump, before the fill and now; undefined where nobody spoke of it. */
  readonly oral: { readonly before: OralBeside; readonly now: OralBeside } | undefined;
}

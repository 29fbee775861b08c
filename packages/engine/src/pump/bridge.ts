import { type IntrathecalDailyDose, intrathecalDailyDose, type Volume } from '../quantity/quantity.ts';
import type { BeforeFill, PumpRequest } from './pump-request.ts';
import { type Content, contentOf } from './pump-use.ts';

/** What runs through tubing and catheter after a change of strength, with a bridge and without. */
export interface Bridge {
  readonly deadVolume: Volume;
  /** Hours for which the old dose is to run on, until the new drug has come to the tip of the catheter. */
  readonly hours: number;
  /** What is given a day meanwhile: the old dose. */
  readonly dailyDose: IntrathecalDailyDose;
  readonly without: {
    /** What would be given a day if the pump ran as if the new drug were there. */
    readonly dailyDose: IntrathecalDailyDose;
    readonly hours: number;
  };
  readonly declinedBy: string | undefined;
}

const hoursInDay = 24;

/**
 * The bridge over a change of strength (K3, ITB-32): the dead volume at the old dose and the old strength. Without one the
 * old drug runs at the flow of the new.
 */
export function bridgeOf(
  { strength: old, dailyDose: oldDose }: BeforeFill,
  { fill: { strength }, dailyDose }: Pick<PumpRequest, 'fill' | 'dailyDose'>,
  { deadVolume, declinedBy }: NonNullable<PumpRequest['bridge']>,
): Bridge {
  // a volume in microlitres times a strength in nanograms a millilitre is 1,000 times what it holds in nanograms
  const hoursAt = (content: Content, { nanogramsPerDay }: IntrathecalDailyDose) =>
    (content / 1000 / nanogramsPerDay) * hoursInDay;
  const withoutBridge = (dailyDose.nanogramsPerDay * old.nanogramsPerMillilitre) / strength.nanogramsPerMillilitre;
  return {
    deadVolume,
    hours: hoursAt(contentOf(deadVolume, old), oldDose),
    dailyDose: oldDose,
    without: {
      dailyDose: intrathecalDailyDose(Math.round(withoutBridge)),
      hours: hoursAt(contentOf(deadVolume, strength), dailyDose),
    },
    declinedBy,
  };
}

/**
 * By how much a bridge that is over has emptied the reservoir beyond what the new dose would have in the same time; below
 * zero where by less. The dead volume went at the old flow.
 */
export function drawnByBridge(
  { strength: old, dailyDose: oldDose }: BeforeFill,
  { deadVolume }: NonNullable<PumpRequest['bridge']>,
  { fill: { strength }, dailyDose }: Pick<PumpRequest, 'fill' | 'dailyDose'>,
): Content {
  const countedAlready = (contentOf(deadVolume, old) / oldDose.nanogramsPerDay) * dailyDose.nanogramsPerDay;
  return contentOf(deadVolume, strength) - Math.round(countedAlready);
}

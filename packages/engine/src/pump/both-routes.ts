import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import type { IntrathecalDailyDose } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import type { OralBeside } from './pump-request.ts';

/** What is given by pump. */
export type PumpBeside = IntrathecalDailyDose | 'none' | Unknown;

/** Both routes at once, at one time. */
export interface BothRoutes {
  readonly oral: OralBeside;
  readonly pump: PumpBeside;
}

/**
 * Whether baclofen by either route has disappeared from one list to the next (K11, H01): neither route stands in for the
 * other, and no dose of the one is ever worked out from the other (P16).
 */
export function judgeBothRoutes(before: BothRoutes, now: BothRoutes, facts: Facts): readonly Finding[] {
  const { shareLow, shareHigh } = facts['TAP-08'].figures;
  return [
    ...(isGiven(before.oral) && now.oral === 'none'
      ? [
          applies('pump.oral-gone', 'danger', ['TAP-08', 'WARN-01'], {
            was: writeAmount(before.oral),
            shareLow,
            shareHigh,
          }),
        ]
      : []),
    ...(isGiven(before.pump) && now.pump === 'none'
      ? [applies('pump.pump-gone', 'emergency', ['WD-42', 'WD-23'], { was: writeAmount(before.pump) })]
      : []),
    ...(isGiven(before.oral) && now.oral === 'unknown'
      ? [cannotTell('pump.oral-unknown', 'warning', ['TAP-08', 'WARN-01'])]
      : []),
    ...(isGiven(before.pump) && now.pump === 'unknown'
      ? [cannotTell('pump.pump-unknown', 'danger', ['WD-42', 'WD-23'])]
      : []),
  ];
}

function isGiven<Dose extends object>(dose: Dose | 'none' | Unknown): dose is Dose {
  return typeof dose === 'object';
}

import { writeAmount } from '../quantity/write-amount.ts';
import type { EventOf } from '../record/event.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';

/**
 * A volume of the last fill that its reservoir cannot hold: a slip of the pen, another pump, or drug that went beside it (H21).
 * A record keeps the truth as it was told (U6), so this is said and not refused. The largest is named.
 */
export function judgeBeyondReservoir({ filled, drawnOut, reservoir }: EventOf<'pump-refilled'>): Finding | undefined {
  if (reservoir === 'unknown') return undefined;
  const told = [{ what: 'filled', held: filled } as const, { what: 'returned', held: drawnOut } as const];
  const [largest] = told
    .flatMap(({ what, held }) => (held === 'unknown' ? [] : [{ what, held }]))
    .filter(({ held }) => held.microlitres > reservoir.microlitres)
    .toSorted((a, b) => b.held.microlitres - a.held.microlitres);
  if (largest === undefined) return undefined;
  return applies('pump.beyond-reservoir', 'danger', ['ITB-20', 'LIMIT-K4', 'WD-23'], {
    what: largest.what,
    volume: writeAmount(largest.held),
    reservoir: writeAmount(reservoir),
  });
}

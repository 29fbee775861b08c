import type { Facts } from '@steady/knowledge';
import { daysBetween } from '../calendar/calendar.ts';
import { scaled } from '../quantity/decimal.ts';
import { type Volume, volume } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import { inUnit } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { drawnByBridge } from './bridge.ts';
import type { PumpRequest } from './pump-request.ts';
import { contentOf, usedUntil } from './pump-use.ts';

/** What came out of the reservoir beside what should have. */
export interface ReturnedVolume {
  readonly expected: Volume;
  readonly returned: Volume;
  readonly more: boolean;
  readonly difference: Volume;
}

/** What the reservoir should hold by the programming since the fill; an empty one holds nothing. */
export function returnedVolume(request: PumpRequest): ReturnedVolume | undefined {
  const { fill, returned, before, bridge } = request;
  if (returned === undefined) return undefined;
  const bridged =
    bridge === undefined || bridge.declinedBy !== undefined || typeof before === 'string'
      ? 0
      : drawnByBridge(before, bridge, request);
  const left = contentOf(fill.volume, fill.strength) - usedUntil(daysBetween(fill.on, returned.on), request) - bridged;
  const expected = volume(Math.max(0, Math.round(left / fill.strength.nanogramsPerMillilitre)));
  const difference = returned.volume.microlitres - expected.microlitres;
  return { expected, returned: returned.volume, more: difference > 0, difference: volume(Math.abs(difference)) };
}

/**
 * A returned volume that is off (K4, H21): more than expected and the drug did not arrive, less and too much of it did, or
 * went beside the pump. Within the limit a large share of little is looked at too (ITB-30).
 */
export function judgeReturned(seen: ReturnedVolume, reservoir: Volume, facts: Facts): Finding | undefined {
  const { difference, differenceSmall, reservoirSmall } = facts['LIMIT-K4'].figures;
  const limit = reservoir.microlitres <= microlitres(reservoirSmall) ? differenceSmall : difference;
  const share = facts['ITB-30'].figures.share;
  const values = {
    returned: writeAmount(seen.returned),
    expected: writeAmount(seen.expected),
    difference: writeAmount(seen.difference),
    direction: seen.more ? 'more' : 'less',
    limit,
    share: inUnit(share.value, share.unit),
  };
  if (seen.difference.microlitres > microlitres(limit)) {
    return applies('pump.returned-volume', 'danger', ['LIMIT-K4', 'ITB-30', 'ITB-29'], values);
  }
  if (seen.difference.microlitres * 100 > seen.expected.microlitres * share.value) {
    return applies('pump.returned-volume', 'caution', ['ITB-30', 'LIMIT-K4'], values);
  }
  return undefined;
}

/** A figure of a fact in mL as whole microlitres, exactly. */
function microlitres({ value }: { readonly value: number; readonly unit: 'mL' }): number {
  const count = scaled(value, 3);
  if (typeof count !== 'number') throw new RangeError('a figure in mL is a whole number of microlitres');
  return count;
}

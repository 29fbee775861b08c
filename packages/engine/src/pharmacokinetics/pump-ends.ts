import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { pumpFlows } from './counted-doses.ts';
import { largestFall } from './daily-falls.ts';
import { gapsBetween, secondsSeen, valuesOf } from './gaps-between.ts';
import { lastLook } from './last-look.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * Any time in which a pump gives nothing, up to the last look: an emergency, whatever it gives later.
 *
 * Facts: WD-05, WD-06.
 */
export function pumpEnds({ doses, observe }: SimulateRequest): readonly Finding[] {
  const looked = lastLook(observe);
  const [first, ...others] = gapsBetween(pumpFlows(doses), looked).filter((gap) => secondsSeen(gap, looked) > 0);
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  return [
    applies('kinetics.pump-ends', 'danger', ['WD-05', 'WD-06'], {
      ...valuesOf([first, ...others], looked),
      ends: last.to === Number.POSITIVE_INFINITY ? 'yes' : 'no',
    }),
  ];
}

/**
 * A cut of what a pump gives a day that is larger than may go unasked: as good as an end where little is left.
 *
 * Facts: LIMIT-K5, WD-05, WD-06.
 */
export function pumpFalls({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const limit = facts['LIMIT-K5'].figures.cut;
  const fall = largestFall(pumpFlows(doses), lastLook(observe), { days: 1, by: 'percent' });
  if (fall === undefined || fall.percent <= limit.value) return [];
  const daily = (micrograms: number) => ({ value: Math.round(micrograms), unit: 'ug/d' });
  return [
    applies('kinetics.pump-falls', 'danger', ['LIMIT-K5', 'WD-05', 'WD-06'], {
      at: { value: Math.round(fall.at * 100) / 100, unit: 'h' },
      from: daily(fall.from),
      to: daily(fall.to),
      fall: { value: Math.round(fall.percent), unit: '%' },
      limit,
    }),
  ];
}

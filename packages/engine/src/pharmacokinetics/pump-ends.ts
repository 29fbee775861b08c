import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { largestFall } from './daily-falls.ts';
import { type Gap, gapsBetween, secondsAnHour, secondsSeen, valuesOf } from './gaps-between.ts';
import { lastLook } from './last-look.ts';
import { pumpDoses, pumpFlows } from './pump-flows.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { wholeDays } from './whole-days.ts';

/**
 * Any time in which a pump gives nothing, up to the last look: an emergency, whatever it gives later. After a dose at once of
 * several in a row it is one from 24 h on, as long as two tests are apart.
 *
 * Facts: ITB-01, ITB-02, LIMIT-K5, WD-05, WD-06.
 */
export function pumpEnds({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const looked = lastLook(observe);
  const { even, series } = pumpFlows(doses, facts);
  const endsOfFlows = new Set(even.map(({ at, over = 0 }) => at + over));
  const between = facts['ITB-01'].figures.between.value * secondsAnHour;
  const isEnd = (gap: Gap) => {
    const seen = secondsSeen(gap, looked);
    return endsOfFlows.has(gap.from) ? seen > 0 : seen >= between;
  };
  const [first, ...others] = gapsBetween([...even, ...series], looked).filter(isEnd);
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  return [
    applies('kinetics.pump-ends', 'danger', ['WD-05', 'WD-06', 'ITB-01'], {
      ...valuesOf([first, ...others], looked),
      ends: last.to === Number.POSITIVE_INFINITY ? 'yes' : 'no',
    }),
  ];
}

/**
 * A cut of what a pump gives a day that is larger than may go unasked: as good as an end where little is left.
 *
 * Facts: ITB-01, ITB-02, LIMIT-K5, WD-05, WD-06.
 */
export function pumpFalls({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const limit = facts['LIMIT-K5'].figures.cut;
  const fall = largestFall(wholeDays(pumpDoses(doses, facts)), lastLook(observe), { days: 1, by: 'percent' });
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

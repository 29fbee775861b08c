import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { largestRise } from './daily-rises.ts';
import { lastLook } from './last-look.ts';
import { pumpDoses } from './pump-flows.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { wholeDays } from './whole-days.ts';

/**
 * A rise of what a pump gives a day that is larger than may go unasked (K5, H13). A forecast is not told the cause, so the smaller
 * of both limits counts, as in the rules about a pump; above the larger one it is a danger whatever the cause.
 *
 * Facts: LIMIT-K5, ITB-04, ITB-05.
 */
export function pumpRises({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { riseCerebral, riseSpinal } = facts['LIMIT-K5'].figures;
  const rise = largestRise(wholeDays(pumpDoses(doses, facts)), lastLook(observe), { days: 1, by: 'percent' });
  if (rise === undefined) return [];
  const percent = inTenths(-rise.percent);
  if (percent <= riseCerebral.value) return [];
  const severity = percent > riseSpinal.value ? 'danger' : 'warning';
  return [
    applies('kinetics.pump-rises', severity, ['LIMIT-K5', 'ITB-05', 'ITB-04'], {
      at: { value: Math.round(rise.at * 100) / 100, unit: 'h' },
      from: daily(rise.from),
      to: daily(rise.to),
      rise: { value: percent, unit: '%' },
      cerebral: riseCerebral,
      spinal: riseSpinal,
    }),
  ];
}

/** Less a day than a pump usually gives, in the day with the least of it: most often the unit is another one (K5, H08). */
export function belowPumpDose({ doses }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { doseLow: least } = facts['LIMIT-K5'].figures;
  const whole = wholeDays(pumpDoses(doses, facts));
  const lowest = whole.turns
    .flatMap((turn) => whole.after(turn, 1))
    .reduce((low, amount) => Math.min(low, inTenths(amount)), Number.POSITIVE_INFINITY);
  if (lowest >= least.value) return [];
  return [applies('kinetics.below-pump-dose', 'warning', ['LIMIT-K5', 'ITB-06'], { lowest: daily(lowest), least })];
}

function daily(micrograms: number) {
  return { value: inTenths(micrograms), unit: 'ug/d' };
}

/** A trace of rounding goes past no limit. */
function inTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

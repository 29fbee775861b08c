import type { Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import type { Kidneys } from './covariates.ts';
import { doseByKidneys } from './dose-by-kidneys.ts';
import { type KidneyPeriod, kidneyPeriods } from './kidney-periods.ts';
import { kidneysDisagree } from './kidneys-disagree.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * What a forecast asks of the kidneys: a fall of the clearance within it, which makes a stable dose too much in days; what was
 * given of them and disagrees with the creatinine; and what the rules about a person say of the dose with the kidneys of each
 * period.
 *
 * Facts: REN-11, REN-13, those of `kidneysDisagree` and of the rules.
 */
export function forecastKidneys(
  request: SimulateRequest,
  kidneys: Kidneys | Unknown,
  facts: Facts,
): readonly Finding[] {
  const periods = kidneyPeriods(request, kidneys, facts);
  return [...fallOf(periods, facts), ...kidneysDisagree(request, facts), ...doseByKidneys(periods, request, facts)];
}

/** The largest fall of the clearance, measured from the best that it was before. */
function fallOf(periods: readonly KidneyPeriod[], facts: Facts): readonly Finding[] {
  const { fall: limit } = facts['REN-11'].figures;
  const known = periods.flatMap(({ from: at, kidney: { creatinineClearance, egfr } }) => {
    const value = creatinineClearance === 'unknown' ? egfr : creatinineClearance;
    return value === 'unknown'
      ? []
      : [{ at, value, unit: creatinineClearance === 'unknown' ? 'mL/min/{1.73_m2}' : 'mL/min' }];
  });
  let best = 0;
  const falls = known.map(({ at, value: to, unit }) => {
    best = Math.max(best, to);
    return { at, from: best, to, unit, percent: best > 0 ? (100 * (best - to)) / best : 0 };
  });
  const [largest] = falls.toSorted((a, b) => b.percent - a.percent);
  if (largest === undefined || largest.percent === 0) return [];
  const { at, from, to, unit, percent } = largest;
  const isLarge = percent >= limit.value;
  return [
    applies('kinetics.clearance-falls', isLarge ? 'danger' : 'caution', ['REN-13', 'REN-11'], {
      isLarge: isLarge ? 'yes' : 'no',
      begins: at <= 0 ? 'start' : 'later',
      at: { value: at, unit: 'h' },
      from: { value: inTenths(from), unit },
      to: { value: inTenths(to), unit },
      fall: { value: inTenths(percent), unit: '%' },
      limit,
    }),
  ];
}

import type { Facts } from '@steady/knowledge';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { dosesIntoTheBlood } from './counted-doses.ts';
import { largestFall } from './daily-falls.ts';
import { lastLook } from './last-look.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * A fall of what is taken a day above the limit of a taper step (P6), where the doses go on: the rules about a plan judge a cut
 * the same. It is a danger where it is larger than any that a label names (TAP-02) and than the share at which an accident
 * raises the alarm; over the 48 h of that share one dose that is missed is no fall (TAP-30).
 *
 * Facts: LIMIT-P6, TAP-02, TAP-30.
 */
export function doseFalls({ doses, observe }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { cut: limit } = facts['LIMIT-P6'].figures;
  const { share, within } = facts['TAP-30'].figures;
  const fall = largestFall(dosesIntoTheBlood(doses), lastLook(observe), { days: within.value / 24, by: 'amount' });
  if (fall === undefined) return [];
  const cut = (fall.from - fall.to) / 1000;
  if (cut <= limit.value) return [];
  const isAbrupt = cut > facts['TAP-02'].figures.stepLarge.value && fall.percent > share.value;
  const daily = (micrograms: number) => ({ value: Math.round(micrograms / 100) / 10, unit: 'mg/d' });
  return [
    applies('kinetics.dose-falls', isAbrupt ? 'danger' : 'warning', ['LIMIT-P6', 'TAP-02', 'TAP-30', 'WD-01'], {
      at: { value: Math.round(fall.at * 100) / 100, unit: 'h' },
      from: daily(fall.from),
      to: daily(fall.to),
      limit,
    }),
  ];
}

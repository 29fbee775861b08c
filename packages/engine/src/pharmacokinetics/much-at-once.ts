import type { Facts } from '@steady/knowledge';
import { type CountedDose, mostWithin } from './most-in-a-day.ts';

/** As much at once as is an emergency; with what it was judged by. */
export interface MuchAtOnce {
  readonly highest: { readonly value: number; readonly unit: 'mg' };
  readonly least: { readonly value: number; readonly unit: string };
  readonly within: { readonly value: number; readonly unit: string };
}

/**
 * The most that is taken at once, where that is an overdose by its size: 150 mg or more in one intake (OD-14). Doses whose levels
 * can peak together count as one intake: all within the 3 h in which a dose comes to its peak (PK-02). A high plan of doses hours
 * apart is none.
 *
 * Facts: OD-14, PK-02.
 */
export function muchAtOnce(doses: readonly CountedDose[], facts: Facts): MuchAtOnce | undefined {
  const least = facts['OD-14'].figures.single;
  const within = facts['PK-02'].figures.peakLatest;
  const most = mostWithin(within.value, doses) / 1000;
  return most >= least.value ? { highest: { value: most, unit: 'mg' }, least, within } : undefined;
}

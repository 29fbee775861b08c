import type { Facts, Region } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from './age-group.ts';
import { aDay } from './amounts.ts';
import type { KidneyCategory } from './kidney-rows.ts';
import { usualDose } from './usual-dose.ts';

/** Who takes how much. */
export interface Taken {
  readonly age: number | Unknown;
  readonly region: Region | Unknown;
  /** The most in a day, micrograms. */
  readonly highest: number;
}

/**
 * What a share of the usual dose comes to: of the top of the range that the region's text calls usual, since REN-11 names no
 * other. None for a child, whose usual dose goes by weight, and in the last row, which gives milligrams alone.
 */
export function shareOfUsualDose(
  category: Exclude<KidneyCategory, 'normal'>,
  { age, region, highest }: Taken,
  facts: Facts,
) {
  const { shareMild, shareModerate, shareLow, shareSevere } = facts['REN-11'].figures;
  const shares = { mild: shareMild, moderate: shareModerate, low: shareLow, severe: shareSevere };
  if (category === 'failure' || isChild(age, facts)) return undefined;
  const { usual, fact } = usualDose(region, facts);
  const comesTo = Math.floor((usual * shares[category].value) / 100);
  const isAbove = highest > comesTo;
  const values = {
    usual: aDay(usual),
    comesTo: aDay(comesTo),
    highest: aDay(highest),
    above: isAbove ? 'yes' : 'no',
  };
  return { comesTo, isAbove, values, cites: [fact] };
}

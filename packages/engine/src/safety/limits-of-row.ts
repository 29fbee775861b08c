import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { aDay, micrograms } from './amounts.ts';
import type { Finding } from './finding.ts';
import { adviceOf, type ReducedCategory } from './kidney-rows.ts';
import type { shareOfUsualDose } from './share-of-usual-dose.ts';

/**
 * All limits that a row of REN-11 sets to the dose, and which of them binds: the lowest. It leads what is said and the dose is
 * held against it; the others are further reasons. Fact: REN-11.
 *
 * @param highest  the most in a day, micrograms
 * @param share    what the share of the usual dose comes to, where it can be told
 */
export function limitsOfRow(
  category: ReducedCategory,
  highest: number | Unknown,
  share: ReturnType<typeof shareOfUsualDose>,
  facts: Facts,
): Finding['values'] {
  const all = { ...adviceOf[category](facts), ...share?.values };
  const amount = amountOf(category, facts);
  if (amount === undefined || (share !== undefined && share.comesTo < amount)) return { ...all, binds: 'share' };
  const held = highest === 'unknown' ? {} : { highest: aDay(highest), above: highest > amount ? 'yes' : 'no' };
  return { ...all, binds: 'amount', ...held };
}

/** Micrograms a day that a row names by itself. */
function amountOf(category: ReducedCategory, { 'REN-11': { figures } }: Facts): number | undefined {
  if (category === 'severe') return micrograms(figures.maximumSevere);
  return category === 'failure' ? micrograms(figures.maximumFailure) : undefined;
}

import type { FactId, Facts } from '@steady/knowledge';
import { daysBetween } from '../calendar/calendar.ts';
import { inUnit } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { type AskBy, arrivalOf } from './ask-by.ts';
import type { SlotPlace } from './cover.ts';
import { valuesOfAll } from './held-values.ts';
import type { SupplyQuestion } from './supply-question.ts';

/** What says that a supply must never run out. */
export const citesOfReach: readonly FactId[] = ['LIMIT-H01', 'WD-23', 'WARN-20'];

/** The first dose of the plan that cannot be made, of whichever product runs out first. */
export interface FirstGap {
  readonly slot: SlotPlace;
  readonly products: readonly string[];
}

/**
 * How far what is at home reaches: not for the next dose, not until more can be there, not for a week, not to the end, not over
 * a trip (H01). What cannot wait for an order is said once, with the day the order would come: nothing else about asking
 * stands beside it.
 */
export function judgeReach(
  gap: FirstGap | undefined,
  ask: AskBy | undefined,
  { on, plan, next, guard, held }: Pick<SupplyQuestion, 'on' | 'plan' | 'next' | 'guard' | 'held'>,
  facts: Facts,
): readonly Finding[] {
  if (gap === undefined || ask === undefined) return [];
  const { date, index } = gap.slot;
  const days = daysBetween(on, date);
  const values = { on: date, days: inUnit(Math.max(0, days), 'd'), ...valuesOfAll(gap.products, held) };
  const arrives = arrivalOf(on, guard);
  const { askBy, inHandBy, tripsNotCovered } = ask;

  if (date === next.date && index === next.index)
    return [applies('supply.none-for-next-dose', 'danger', citesOfReach, { ...values, arrives }), ...away()];
  if (arrives !== 'unknown' && arrives >= date && guard.leadDays !== 'unknown')
    return [
      applies('supply.comes-too-late', 'danger', citesOfReach, { ...values, arrives, leadDays: guard.leadDays }),
      ...away(),
    ];
  return [reached(), ...away(), ...asking()].filter((finding) => finding !== undefined);

  function reached(): Finding | undefined {
    if (days <= facts['LIMIT-H01'].figures.supply.value)
      return applies('supply.runs-out-soon', 'warning', citesOfReach, values);
    const { end } = plan;
    // past an end above zero the last dose goes on until somebody says how: that the plan ends is for a finding of its own
    const endsLater = (end.kind === 'zero' || end.kind === 'unfinished') && date < end.on;
    return endsLater
      ? applies('supply.out-before-the-end', 'caution', citesOfReach, { ...values, end: end.on })
      : undefined;
  }

  function away(): readonly Finding[] {
    const [trip] = tripsNotCovered;
    if (trip === undefined) return [];
    return [applies('supply.trip-not-covered', 'warning', citesOfReach, { ...values, from: trip.from, to: trip.to })];
  }

  function asking(): readonly Finding[] {
    if (askBy === 'unknown') return [cannotTell('supply.lead-unknown', 'info', ['LIMIT-H01'], { inHandBy })];
    if (askBy > on) return [];
    return [applies('supply.ask-now', 'warning', citesOfReach, { ...values, askBy, leadDays: guard.leadDays })];
  }
}

import type { FactId, Facts } from '@steady/knowledge';
import { daysBetween } from '../calendar/calendar.ts';
import { inUnit } from '../safety/amounts.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import type { AskBy } from './ask-by.ts';
import type { SlotPlace } from './cover.ts';
import type { SupplyQuestion } from './supply-question.ts';

/** The first dose of the plan that cannot be made, of whichever product runs out first. */
export interface FirstGap {
  readonly slot: SlotPlace;
  readonly products: readonly string[];
}

/** How far what is at home reaches: not for the next dose, not for a week, not to the end, not over a trip (H01). */
export function judgeReach(
  gap: FirstGap | undefined,
  ask: AskBy | undefined,
  { on, plan, next, guard }: Pick<SupplyQuestion, 'on' | 'plan' | 'next' | 'guard'>,
  facts: Facts,
): readonly Finding[] {
  if (gap === undefined || ask === undefined) return [];
  const { date, index } = gap.slot;
  const countdown = facts['LIMIT-H01'].figures.supply;
  const days = daysBetween(on, date);
  const values = { on: date, days: inUnit(Math.max(0, days), 'd'), products: gap.products.join(', ') };
  const cites: readonly FactId[] = ['LIMIT-H01', 'WD-23', 'WARN-20'];
  const [trip] = ask.tripsNotCovered;
  return [
    reached(),
    ...(trip === undefined
      ? []
      : [applies('supply.trip-not-covered', 'warning', cites, { ...values, from: trip.from, to: trip.to })]),
    ...(ask.askBy === 'unknown'
      ? [cannotTell('supply.lead-unknown', 'info', ['LIMIT-H01'], { inHandBy: ask.inHandBy })]
      : []),
    ...(ask.askBy !== 'unknown' && ask.askBy <= on
      ? [applies('supply.ask-now', 'warning', cites, { ...values, askBy: ask.askBy, leadDays: guard.leadDays })]
      : []),
  ].filter((finding) => finding !== undefined);

  function reached(): Finding | undefined {
    if (date === next.date && index === next.index)
      return applies('supply.none-for-next-dose', 'danger', cites, values);
    if (days <= countdown.value) return applies('supply.runs-out-soon', 'warning', cites, values);
    const { end } = plan;
    const endsAtADay = end.kind === 'zero' || end.kind === 'unfinished';
    return endsAtADay ? applies('supply.out-before-the-end', 'caution', cites, { ...values, end: end.on }) : undefined;
  }
}

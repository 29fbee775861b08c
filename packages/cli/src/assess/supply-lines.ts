import { daysBetween, type LocalDate } from '@steady/engine';
import type { WireAssessAnswer } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { dayAsText } from './moment-as-text.ts';

type WireSupply = NonNullable<WireAssessAnswer['supply']>;
type WireProductSupply = WireSupply['products'][number];

/** What is left of each product and how many days it lasts, then the first dose that cannot be made. */
export function supplyLines({ products, firstGap }: WireSupply, today: LocalDate, say: Say): readonly string[] {
  const gap =
    firstGap === null
      ? say('terminal.assess.supply.no-gap')
      : firstGap === 'unknown'
        ? say('pump.unknown')
        : dayAsText(firstGap.date, today, say);
  return [...products.map(lineOf), say('terminal.assess.supply.gap', { gap })];

  function lineOf({ product, left, isAtLeast, lastDayCovered }: WireProductSupply): string {
    return say('terminal.assess.supply.line', {
      product,
      left:
        left === 'unknown'
          ? say('terminal.assess.supply.left-unknown')
          : say('terminal.assess.supply.left', { ...left, atLeast: isAtLeast ? 'yes' : 'no' }),
      reach: reachOf(lastDayCovered),
    });
  }

  function reachOf(last: string): string {
    if (last === 'end') return say('terminal.assess.supply.to-the-end');
    if (last === 'unknown') return say('terminal.assess.supply.reach-unknown');
    if (daysBetween(today, last as LocalDate) < 0) return say('terminal.assess.supply.not-today');
    return say('terminal.assess.supply.until', { day: dayAsText(last, today, say) });
  }
}

/** When the pump must be refilled, and when it alarms and is empty. */
export function pumpLines(
  { refillBy, alarmOn, emptyOn }: NonNullable<WireAssessAnswer['pump']>,
  today: LocalDate,
  say: Say,
): readonly string[] {
  return [
    say('pump.refill-by', { day: dayAsText(refillBy, today, say) }),
    say('pump.alarm-on', { day: dayAsText(alarmOn, today, say) }),
    say('pump.empty-on', { day: dayAsText(emptyOn, today, say) }),
  ];
}

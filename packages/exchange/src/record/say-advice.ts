import type { Assessment, FindingCode } from '@steady/engine';
import {
  formatAmount,
  type Instant,
  type LocalDate,
  type LocalTime,
  type TimeZone,
  writeInstantIn,
} from '@steady/engine';
import type { Advice } from '@steady/engine/slots';
import type { Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';
import { sayPortions } from '../prescription/say-portions.ts';
import { sayClock } from '../print/say-clock.ts';

/** What to do about a planned dose, in words: one instruction, with tablets and milligrams together. */
export function sayAdvice(
  { advised, reason, slot, from, until }: Advice,
  assessment: Pick<Assessment, 'products' | 'zone' | 'region' | 'next' | 'findings'>,
  say: Say,
): string {
  const { products, zone, region } = assessment;
  const at = (instant: Instant) => sayMoment(instant, zone, region, say);
  switch (advised) {
    case 'take-now': {
      const portions = sayPortions(slot.portions, products, say);
      const dose = say('portion.with-dose', { portions, dose: formatAmount(slot.dose) });
      return say('advice.take-now', { dose, until: at(until) });
    }
    case 'wait':
      return say('advice.wait', { from: at(from) });
    case 'leave-out':
      return say('advice.leave-out', { next: mayGoOn(assessment) ? 'planned' : 'ask' });
    case 'ask':
      if (reason === 'planned' || reason === 'too-late') throw new Error('who is asked is told why');
      return say(`advice.ask.${reason}`);
  }
}

/** Whether a next dose is planned, and nothing found makes it one to ask about first (M7, M8). */
function mayGoOn({ next, findings }: Pick<Assessment, 'next' | 'findings'>): boolean {
  return next !== 'none' && !findings.some(({ code, severity }) => severity === 'emergency' || asksFirst.has(code));
}

const asksFirst: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'dose.long-gap',
  'dose.restart-alone',
  'dose.last-unknown',
  'dose.too-much',
  'plan.ended',
  'plan.in-conflict',
]);

/** A time of day with its weekday and date, by the clock of a zone. */
function sayMoment(instant: Instant, zone: TimeZone, region: Assessment['region'], say: Say): string {
  const text = writeInstantIn(instant, zone);
  const time = text.slice(11, 16) as LocalTime;
  return say('advice.moment', {
    time: sayClock(time, region, say) || time,
    day: sayDay(text.slice(0, 10) as LocalDate, say),
  });
}

import type { Assessment, FindingCode } from '@steady/engine';
import { formatAmount, type Instant, type LocalDate, type LocalTime, writeInstantIn } from '@steady/engine';
import type { Advice } from '@steady/engine/slots';
import type { Say } from '@steady/language';
import { sayDay } from '../prescription/say-date.ts';
import { sayPortions } from '../prescription/say-portions.ts';
import { sayClock } from '../print/say-clock.ts';

/** What to do about a planned dose, in words: one instruction, with tablets and milligrams together. */
export function sayAdvice(
  { advised, reason, slot, from, until }: Advice,
  assessment: Pick<Assessment, 'products' | 'zone' | 'region' | 'next' | 'findings' | 'state'>,
  say: Say,
): string {
  const { products } = assessment;
  const at = (instant: Instant) => sayMoment(instant, assessment, say);
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

/** Whether a next dose is planned, and nothing found makes it one to ask about first (M7, M8, Y3). */
function mayGoOn({ next, findings }: Pick<Assessment, 'next' | 'findings'>): boolean {
  return (
    next !== 'none' &&
    !findings.some(
      ({ code, severity }) =>
        severity === 'emergency' || asksFirst.has(code) || (severity === 'danger' && holdsADose.has(code)),
    )
  );
}

/** Dangers beside which no dose is named either. */
const holdsADose: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'switch.not-in-plan',
  'course.rise-too-fast',
  'supply.none-for-next-dose',
]);

const asksFirst: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'dose.long-gap',
  'dose.restart-alone',
  'dose.last-unknown',
  'dose.time-in-doubt',
  'dose.amount-in-doubt',
  'dose.too-much',
  'plan.ended',
  'plan.in-conflict',
]);

/** Whether the person is where the clock of the plan is not the one on the wall. */
export function isAway({ state, zone }: Pick<Assessment, 'state' | 'zone'>): boolean {
  return state.zone !== 'unknown' && state.zone !== zone;
}

/** A time of day with its weekday and date, by the clock of the plan; whose clock that is where the person is away from it. */
function sayMoment(instant: Instant, assessment: Pick<Assessment, 'zone' | 'region' | 'state'>, say: Say): string {
  const { zone, region } = assessment;
  const text = writeInstantIn(instant, zone);
  const time = text.slice(11, 16) as LocalTime;
  return say('advice.moment', {
    time: sayClock(time, region, say) || time,
    day: sayDay(text.slice(0, 10) as LocalDate, say),
    away: isAway(assessment) ? 'yes' : 'no',
    zone,
  });
}

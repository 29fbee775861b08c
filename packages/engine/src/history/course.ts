import { addDays, earlierDay, type LocalDate, laterDay } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import type { Followed } from '../slots/slots-between.ts';
import type { Phase } from './seen-history.ts';

/** The last instant, and the first, that the calendar has a day for, in milliseconds. */
const endOfTime = 8.64e15;

/**
 * The planned daily doses of plans whose spans do not meet, in the order of time. What was taken before a phase is the dose of
 * the one that it follows on, and for the first of a plan what the plan says was taken before it.
 */
export function courseOf(plans: readonly Followed[]): readonly Phase[] {
  const course: Phase[] = [];
  for (const plan of plans) {
    for (const [i, phase] of phasesOf(plan).entries()) {
      const last = course.at(-1);
      const follows = last !== undefined && last.until === phase.from;
      const { before } = plan.event;
      const said = i > 0 || before === 'unknown' ? 'unknown' : before.microgramsPerDay;
      course.push({ ...phase, before: follows ? last.daily : said });
    }
  }
  return course;
}

function phasesOf({ event, from, until }: Followed): readonly Omit<Phase, 'before'>[] {
  const { steps, end } = event.plan;
  const [first] = steps;
  if (first === undefined) return [];
  const begins = from <= -endOfTime ? first.from : localDateOf(from, event.zone);
  const ends = lastDayOf(until, event.zone);
  const planned = steps.map((step, i) => ({
    from: laterDay(step.from, begins),
    until: earlierEnd(step.days === null ? 'open' : addDays(step.from, step.days), ends),
    daily: step.daily.microgramsPerDay,
    products: event.products.filter(({ id }) => step.products.includes(id)),
    isStepBack: step.why === 'step-back' || (i === 0 && 'change' in event && event.change === 'step-back'),
  }));
  const after = { from: laterDay(end.on, begins), until: ends, daily: 0, products: [], isStepBack: false };
  return [...planned, ...(end.kind === 'zero' ? [after] : [])].filter(
    (phase) => phase.until === 'open' || phase.from < phase.until,
  );
}

/** The day a span ends on; `open` where it does not. */
export function lastDayOf(until: Instant, zone: Followed['event']['zone']): LocalDate | 'open' {
  return until >= endOfTime ? 'open' : localDateOf(until, zone);
}

function earlierEnd(one: Phase['until'], other: Phase['until']): Phase['until'] {
  if (one === 'open') return other;
  return other === 'open' ? one : earlierDay(one, other);
}

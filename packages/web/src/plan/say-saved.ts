import { type DailyDose, formatAmount, readDailyDose, type WrittenAmount } from '@steady/engine';
import type { Say } from '@steady/language';
import type { SavedLine, SavedSummary } from '../device/saved-plans.ts';

/** What a saved plan is called: by the name it was given, or else by what it comes to. */
export function saySaved({ name, summary }: Pick<SavedLine, 'name' | 'summary'>, say: Say): string {
  return name ?? saySummary(summary, say);
}

/** What a saved plan comes to, in the line the planner has for it too. */
export function saySummary({ from, to, ...course }: SavedSummary, say: Say): string {
  return inOneLine(dailyDoseFrom(from), dailyDoseFrom(to), course, say);
}

/** `From 60 mg a day to zero in 84 days: 6 steps.` */
export function inOneLine(
  from: DailyDose,
  to: DailyDose,
  { days, steps }: Omit<SavedSummary, 'from' | 'to'>,
  say: Say,
): string {
  return say('planner.summary.plan', {
    from: from.microgramsPerDay === 0 ? 'none' : formatAmount(from),
    to: to.microgramsPerDay === 0 ? 'zero' : formatAmount(to),
    days: days ?? 'none',
    steps,
  });
}

/** An amount as the server wrote it, which it can be read from again. */
function dailyDoseFrom(written: WrittenAmount): DailyDose {
  const read = readDailyDose(written, '');
  if (!read.ok) throw new Error('the server has written a dose that nobody can read');
  return read.value;
}

import { addDays, type LocalDate, laterDay } from '../calendar/calendar.ts';
import type { SeenHistory } from './seen-history.ts';

/**
 * The last of so many whole days in a row without a symptom, after a change; `standing` where one has been felt since and
 * nobody has said that it is gone. The day of the change and a day with a symptom do not count. Days before a symptom of which
 * nobody wrote a word were not known to be quiet, so that the symptom counts as there from the change on.
 *
 * @param days  how many whole days
 */
export function lastQuietDay(
  change: LocalDate,
  { felt, told }: Pick<SeenHistory, 'felt' | 'told'>,
  days: number,
): LocalDate | 'standing' {
  const since = felt
    .filter(({ until }) => until === 'standing' || until > change)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let busy = change;
  for (const { from, until } of since) {
    const last = busy;
    const isTold = told.some(({ on }) => on > last && on < from);
    if (isTold && from > addDays(busy, days)) break;
    if (until === 'standing') return 'standing';
    busy = laterDay(busy, until);
  }
  return addDays(busy, days);
}

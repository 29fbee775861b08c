import type { Unknown } from '../patient/patient.ts';
import { timeOf } from '../record/effective.ts';
import type { Event } from '../record/event.ts';

/** What a list names that the one before it did not, and the reverse. */
export interface ListChange {
  readonly at: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/**
 * The changes from one list to the next. A first list, or one before or after which nobody was asked, tells of nothing new.
 *
 * @param listIn  what an event lists; undefined for an event that is no such list
 */
export function changesOfLists(
  events: readonly Event[],
  listIn: (event: Event) => readonly string[] | Unknown | undefined,
): readonly ListChange[] {
  const lists = events.flatMap((event) => {
    const list = listIn(event);
    return list === undefined ? [] : [{ at: timeOf(event), list }];
  });
  return lists.flatMap(({ at, list }, i) => {
    const before = lists[i - 1]?.list ?? 'unknown';
    if (before === 'unknown' || list === 'unknown') return [];
    const added = list.filter((name) => !before.includes(name));
    const gone = before.filter((name) => !list.includes(name));
    return added.length + gone.length === 0 ? [] : [{ at, added, gone }];
  });
}

import type { LocalDate } from '@steady/engine';
import type { WireAssessAnswer } from '@steady/exchange/api';
import { type Say, sayDay } from '@steady/language';

/** What changed in the last days and what was felt in them, one under the other by day; what may be missing is said. */
export function weekLines({ changes, felt, hasHoles }: WireAssessAnswer['lastWeek'], say: Say): readonly string[] {
  const rows = [
    ...changes.map(({ on, says }) => ({ on, says })),
    ...felt.map(({ from, says }) => ({ on: from, says })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    ...rows.map(({ on, says }) => say('terminal.assess.week.line', { day: sayDay(on as LocalDate, say), says })),
    ...(rows.length === 0 ? [say('week.nothing')] : []),
    ...(hasHoles ? [say('week.holes')] : []),
  ];
}

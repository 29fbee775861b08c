import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import type { End, Step } from './plan.ts';

/**
 * What comes after the last step. After zero: watch closely for the first days, then daily, then weekly (WD-15).
 *
 * Facts: WD-15.
 */
export function endOf(steps: readonly Step[], target: number, facts: Facts): End {
  const last = steps.at(-1) as Step;
  if (last.days === null) return { kind: last.why === 'hold' ? 'held' : 'maintenance', on: last.from, watch: [] };

  const on = addDays(last.from, last.days);
  if (target > 0) return { kind: 'unfinished', on, watch: [] };
  return { kind: 'zero', on, watch: afterCare(on, facts) };
}

function afterCare(on: LocalDate, facts: Facts): End['watch'] {
  const { intensive, daily, weekly } = facts['WD-15'].figures;
  return [
    { how: 'closely', until: addDays(on, Math.ceil(intensive.value / 24)) },
    { how: 'daily', until: addDays(on, daily.value) },
    { how: 'weekly', until: addDays(on, weekly.value * 7) },
  ];
}

import type { LocalTime, Unknown } from '@steady/engine';
import type { Region } from '@steady/knowledge';
import type { Say } from '@steady/language';

/** Where people say am and pm. */
const halfDayRegions: readonly (Region | Unknown)[] = ['US', 'CA', 'AU', 'NZ'];

/** A time of the wall clock with am or pm, where people say so: `10:00 pm`; elsewhere nothing. */
export function sayClock(time: LocalTime, region: Region | Unknown, say: Say): string {
  return halfDayRegions.includes(region) ? halfDay(time, say) : '';
}

function halfDay(time: LocalTime, say: Say): string {
  if (time === '00:00') return say('time.midnight');
  if (time === '12:00') return say('time.noon');
  const hour = Number(time.slice(0, 2));
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)}`;
  return say(hour < 12 ? 'time.am' : 'time.pm', { clock });
}

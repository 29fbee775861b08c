import { daysBetween, type LocalDate } from '@steady/engine';
import { formatWritten, type Say, sayDay } from '@steady/language';

/** An instant of an answer by the clock it is written in: weekday, date, time of 24 h, and whose clock it is. */
export function momentAsText(instant: string, zone: string, say: Say): string {
  const day = sayDay(instant.slice(0, 10) as LocalDate, say);
  return say('terminal.assess.moment', { day, time: instant.slice(11, 16), zone });
}

/** A day with how far it is from today; what is not known stays so. */
export function dayAsText(day: string, today: LocalDate, say: Say): string {
  if (day === 'unknown') return say('pump.unknown');
  const days = daysBetween(today, day as LocalDate);
  return say('terminal.assess.day', {
    day: sayDay(day as LocalDate, say),
    when: days > 0 ? 'ahead' : days < 0 ? 'past' : 'today',
    days: formatWritten({ value: Math.abs(days), unit: 'd' }, say),
  });
}

import { addDays, daysBetween, type LocalDate, type LocalTime, type TimeZone, zonedInstant } from '@steady/engine';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';

/** A time zone as a calendar file carries it. */
export interface ZoneOfFile {
  /** Its VTIMEZONE block; undefined where the library does not know the zone. */
  readonly block: string | undefined;
  /** Whether the file and this machine agree, without any doubt, on when a wall-clock time is. */
  isPlain(date: LocalDate, time: LocalTime): boolean;
}

const noon = '12:00' as LocalTime;
const fortnight = 14;
const firstOfAll = '2000-01-01' as LocalDate;

/**
 * The VTIMEZONE block of a zone, and on which half days its rules can be relied on: not where the clocks change between
 * one noon and the next, since programs differ on times that are skipped or come twice, nor where the block has other
 * rules than this machine.
 */
export function zoneOfFile(zone: TimeZone): ZoneOfFile {
  const [block, name] = tzlib_get_ical_block(zone);
  if (block === undefined || name === undefined) return { block: undefined, isPlain: () => false };
  const own = name.replace('TZID=', '');
  const agreed = new Map<LocalDate, string | undefined>();

  /** The offset at noon, undefined where file and machine differ. Noon exists once on every day, on every machine. */
  const agreedAt = (date: LocalDate): string | undefined => {
    if (!agreed.has(date)) {
      const here = zonedInstant(date, noon, zone).offset.replace(':', '');
      agreed.set(date, here === tzlib_get_offset(zone, date, noon) ? here : undefined);
    }
    return agreed.get(date);
  };

  /** The same, asking less often: no zone changes its clocks there and back within a fortnight. */
  const offsetAtNoon = (date: LocalDate): string | undefined => {
    const start = addDays(date, -(((daysBetween(firstOfAll, date) % fortnight) + fortnight) % fortnight));
    const offset = agreedAt(start);
    return offset !== undefined && offset === agreedAt(addDays(start, fortnight)) ? offset : agreedAt(date);
  };

  return {
    block: block.replaceAll(`:${own}\r\n`, `:${zone}\r\n`),
    isPlain: (date, time) => {
      const [before, after] = time < noon ? [addDays(date, -1), date] : [date, addDays(date, 1)];
      const offset = offsetAtNoon(before);
      return offset !== undefined && offset === offsetAtNoon(after);
    },
  };
}

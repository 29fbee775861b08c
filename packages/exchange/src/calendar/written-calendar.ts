import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

// Reads written calendars in tests, in two ways that share nothing with the writer.

/** Plain spaces for those that do not break. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The same read from the file: a reader of our own, with Temporal for the wall clock. */
export function instantsIn(text: string): readonly (readonly [number, string])[] {
  return readEvents(text)
    .flatMap(({ DTSTART, RRULE, SUMMARY }) => {
      if (DTSTART === undefined || DTSTART.params.includes('VALUE=DATE')) return [];
      const name = plain(SUMMARY?.value ?? '').replace(/:.*/, '');
      const zone = DTSTART.value.endsWith('Z') ? 'UTC' : (/TZID=(.+)/.exec(DTSTART.params)?.[1] ?? '');
      const until = /^FREQ=DAILY;UNTIL=(\d{8}T\d{6}Z)$/.exec(RRULE?.value ?? '')?.[1];
      const start = Temporal.PlainDateTime.from(DTSTART.value.replace('Z', '')).toZonedDateTime(zone, {
        disambiguation: 'reject',
      });
      if (until === undefined) {
        if (RRULE !== undefined) throw new Error('a rule that is not a daily one');
        return [[start.epochMilliseconds / 1000, name] as const];
      }
      const all: (readonly [number, string])[] = [];
      const last = Temporal.Instant.fromEpochMilliseconds(secondsOf(until) * 1000)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime();
      for (
        let wall = start.toPlainDateTime();
        Temporal.PlainDateTime.compare(wall, last) <= 0;
        wall = wall.add({ days: 1 })
      ) {
        all.push([wall.toZonedDateTime(zone, { disambiguation: 'reject' }).epochMilliseconds / 1000, name]);
      }
      if (all.at(-1)?.[0] !== secondsOf(until)) throw new Error('a rule that ends between two doses');
      return all;
    })
    .toSorted(inOrder);
}

/** The same read by ical.js, which knows the zone only from the file. */
export function instantsByIcalJs(text: string): readonly number[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      if (event.startDate.isDate) return [];
      if (!event.isRecurring()) return [event.startDate.toUnixTime()];
      const all: number[] = [];
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) all.push(next.toUnixTime());
      return all;
    })
    .toSorted((a, b) => a - b);
}

type Line = { readonly params: string; readonly value: string };

export function unfold(text: string): string {
  return text.replaceAll('\r\n ', '');
}

/** The lines of each event by name, unfolded and unescaped; those of its alarm too, where the event has none of that name. */
export function readEvents(text: string): readonly Readonly<Record<string, Line>>[] {
  return unfold(text)
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((body) => {
      const lines = (body.split('END:VEVENT')[0] ?? '').split('\r\n').filter(Boolean);
      const found: Record<string, Line> = {};
      for (const line of lines) {
        const [, name = '', params = '', value = ''] = /^([A-Z-]+)((?:;[^:]+)?):(.*)$/.exec(line) ?? [];
        found[name] ??= { params, value: value.replaceAll(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c)) };
      }
      return found;
    });
}

export function notesOf(text: string): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const { DTSTART, SUMMARY } of readEvents(text)) {
    if (DTSTART?.params === ';VALUE=DATE') notes[DTSTART.value] = `${notes[DTSTART.value] ?? ''}|${SUMMARY?.value}`;
  }
  return notes;
}

function secondsOf(universal: string): number {
  return Temporal.PlainDateTime.from(universal.replace('Z', '')).toZonedDateTime('UTC').epochMilliseconds / 1000;
}

export function inOrder(a: readonly [number, string], b: readonly [number, string]): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

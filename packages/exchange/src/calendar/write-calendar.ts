import { addDays, type Plan, type PlanRequest, type TimeZone, zonedInstant } from '@steady/engine';
import type { Say } from '@steady/language';
import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { type SavedAs, sayEdition } from '../edition/say-edition.ts';
import { dayNotesOf } from './day-notes.ts';
import { doseEventsOf } from './dose-events.ts';
import type { PlannedEvent } from './planned-event.ts';
import { zoneOfFile } from './zone-of-file.ts';

export interface CalendarOptions {
  readonly say: Say;
  /** Random; it makes the entries of this plan's versions the same entries. */
  readonly planId: string;
  readonly version: SavedAs;
  /** The instant of writing, ISO with an offset. What is written later replaces what was written before. */
  readonly createdAt: string;
  /** Whether the entries name no medicine and no dose, for calendars that others can see. */
  readonly discreet?: boolean;
  /** Other plans whose entries may have been imported under this id: those that are no more are cancelled. */
  readonly replaces?: readonly { readonly plan: Plan; readonly request: PlanRequest }[];
}

/**
 * A plan as an iCalendar file (RFC 5545): every dose of every day exactly once at its instant (T2), with an alarm, and
 * notes for the days of something to do. Whether an alarm rings depends on the program that reads the file.
 */
export function writeCalendar(plan: Plan, request: PlanRequest, options: CalendarOptions): string {
  const { say, discreet = false, replaces = [] } = options;
  const calendar = ical({
    name: say(discreet ? 'calendar.discreet-name' : 'calendar.name'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Steady', product: 'Steady', language: 'EN' },
    timezone: { name: null, generator: (zone) => zoneOfFile(zone as TimeZone).block ?? null },
  });

  const events = eventsOf(plan, request, options);
  const kept = new Set(events.map(({ key }) => key));
  for (const event of events) add(calendar, event, request, options, ICalEventStatus.CONFIRMED);

  for (const earlier of replaces) {
    for (const event of eventsOf(earlier.plan, earlier.request, options)) {
      if (kept.has(event.key)) continue;
      kept.add(event.key);
      add(calendar, event, earlier.request, options, ICalEventStatus.CANCELLED);
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventsOf(plan: Plan, request: PlanRequest, options: CalendarOptions): readonly PlannedEvent[] {
  const { version, createdAt, say } = options;
  const edition = sayEdition(plan, request, version, createdAt, say).short;
  return [...doseEventsOf(plan, request, edition, say), ...dayNotesOf(plan, request, say)];
}

function add(
  calendar: ICalCalendar,
  event: PlannedEvent,
  request: PlanRequest,
  options: CalendarOptions,
  status: ICalEventStatus,
): void {
  const { say, planId, createdAt, discreet } = options;
  const neutral = say(event.kind === 'dose' ? 'calendar.discreet' : 'calendar.discreet-note');
  const summary = discreet ? neutral : event.summary;
  const isCancelled = status === ICalEventStatus.CANCELLED;
  const written = Temporal.Instant.from(createdAt);
  const rings = event.kind === 'dose' && !isCancelled;
  calendar.createEvent({
    id: `${encodeURIComponent(planId)}-${event.key}@steady`,
    sequence: sequenceAt(written),
    stamp: written,
    summary,
    ...(!discreet && { description: event.detail }),
    status,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(rings && { alarms: [{ type: ICalAlarmType.display, trigger: 0, description: summary }] }),
    ...whenOf(event, request),
  });
}

/**
 * Seconds since the first of them: it rises from file to file, whichever version is written and on whichever machine, and
 * lies above the version that once stood here.
 */
function sequenceAt(written: Temporal.Instant): number {
  return Math.floor((written.epochMilliseconds - firstSequence.epochMilliseconds) / 1000);
}

const firstSequence = Temporal.Instant.from('2026-01-01T00:00Z');

function whenOf(
  event: PlannedEvent,
  { timeZone }: PlanRequest,
): Pick<ICalEventData, 'start' | 'timezone' | 'allDay' | 'repeating'> {
  if (event.kind === 'note') return { start: Temporal.PlainDate.from(event.on), allDay: true };

  const start = zonedInstant(event.from, event.time, timeZone);
  if (!event.isPlain) return { start: start.withTimeZone('UTC') };
  if (event.days === 1) return { start, timezone: timeZone };
  const until = zonedInstant(addDays(event.from, event.days - 1), event.time, timeZone);
  return { start, timezone: timeZone, repeating: { freq: ICalEventRepeatingFreq.DAILY, until } };
}

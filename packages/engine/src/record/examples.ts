import type { Region } from '@steady/knowledge';
import { addDays, type LocalDate, type LocalTime, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, readInstant } from '../calendar/instant.ts';
import { tablet } from '../plan/examples.ts';
import type { Step } from '../plan/plan.ts';
import { dailyDose, oral } from '../quantity/quantity.ts';
import { slotId } from '../slots/slot.ts';
import type { Envelope, Event, EventBody, EventOf } from './event.ts';
import type { EventId } from './event-id.ts';
import type { PersonRecord } from './record.ts';

/** An instant by its text, in universal time unless it says otherwise. */
export function at(text: string): Instant {
  const outcome = readInstant(/[Z+]|-\d\d:/.test(text.slice(11)) ? text : `${text}Z`, '');
  if (!outcome.ok) throw new Error(`no instant: ${text}`);
  return outcome.value;
}

/** Something that happened, written by the person's phone as it happened, unless said otherwise. */
export function event<Body extends EventBody>(
  id: string,
  happened: Instant,
  body: Body,
  changes: Partial<Envelope> = {},
): Envelope & Body {
  return {
    id: id as EventId,
    author: { role: 'person', id: 'p' },
    device: 'phone',
    happened,
    written: happened,
    schema: 0,
    ...changes,
    ...body,
  };
}

/** Some days with 10 mg tablets at some times. */
export function step(from: string, days: number | null, doses: Readonly<Record<string, number>>): Step {
  const intakes = Object.entries(doses).map(([time, milligrams]) => ({
    time: time as LocalTime,
    dose: oral(milligrams * 1000),
    portions: [{ product: 't10', count: milligrams / 10 }],
  }));
  const daily = dailyDose(intakes.reduce((sum, { dose }) => sum + dose.micrograms, 0));
  return { from: from as LocalDate, days, daily, intakes, why: 'hold', products: ['t10'] };
}

/** 10 mg at 08:00, 14:00 and 20:00 from 1 December 2026 on, in London by the rule of the UK, but for what is said. */
export function signed(changes: Partial<EventOf<'plan-signed'>> = {}, steps?: readonly Step[]): EventOf<'plan-signed'> {
  const all = steps ?? [step('2026-12-01', null, { '08:00': 10, '14:00': 10, '20:00': 10 })];
  const last = all.at(-1);
  const end = last === undefined || last.days === null ? (last?.from ?? '2026-12-01') : addDays(last.from, last.days);
  return {
    ...event('plan', at('2026-11-30T12:00'), {
      kind: 'plan-signed',
      clinician: { id: 'c', name: 'Dr Example' },
      parent: 'none',
      change: 'new',
      reason: '',
      order: 1,
      rules: [],
      plan: {
        purpose: 'taper',
        steps: all,
        end: { kind: last?.days === null ? 'maintenance' : 'unfinished', on: end as LocalDate, watch: [] },
      },
      products: [tablet(10)],
      zone: 'Europe/London' as TimeZone,
      region: 'UK' as Region,
      before: dailyDose(0),
      gapMinutes: 'unknown',
    }),
    author: { role: 'clinician', id: 'c' },
    device: 'clinic',
    ...changes,
  };
}

/** A dose that was taken, for a slot of the plan named `plan` or beside it. */
export function taken(
  id: string,
  when: string | Instant,
  slot: readonly [day: string, index: number] | 'unplanned' | 'unknown',
  milligrams = 10,
  changes: Partial<Envelope> = {},
): EventOf<'dose-taken'> {
  const happened = typeof when === 'string' ? at(when) : when;
  return event(
    id,
    happened,
    {
      kind: 'dose-taken',
      amount: oral(milligrams * 1000),
      portions: 'unknown',
      slot: typeof slot === 'string' ? slot : slotId('plan' as EventId, slot[0] as LocalDate, slot[1]),
    },
    changes,
  );
}

/** An adult who was born in 1970. */
export const adult = event('person', at('2026-11-30T12:00'), {
  kind: 'person-described',
  birthDate: '1970-05-01' as LocalDate,
  sex: 'female',
  weightKilograms: 'unknown',
  heightCentimetres: 'unknown',
});

/** These events and nothing else. */
export function recordOf(...events: readonly Event[]): PersonRecord {
  return { events, unread: [] };
}

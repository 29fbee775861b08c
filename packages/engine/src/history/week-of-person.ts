import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import type { Unknown } from '../patient/patient.ts';
import type { IntrathecalDailyDose } from '../quantity/quantity.ts';
import { timeOf } from '../record/effective.ts';
import type { Event } from '../record/event.ts';
import { changesOfLists } from './changes-of-lists.ts';

/** What is not as it was about the person, the other medicines, the kidneys and the pump. */
export type PersonChange =
  | {
      readonly kind: 'medicines' | 'conditions';
      readonly added: readonly string[];
      readonly gone: readonly string[];
    }
  /** Milligrams of creatinine in a decilitre; `before` the result before it. */
  | { readonly kind: 'kidney-result'; readonly before: number | Unknown; readonly creatinine: number }
  | { readonly kind: 'zone'; readonly zone: TimeZone }
  | { readonly kind: 'pump-refilled' }
  | { readonly kind: 'pump-alarm' }
  | {
      readonly kind: 'pump-dose';
      readonly before: IntrathecalDailyDose | Unknown;
      readonly daily: IntrathecalDailyDose;
    };

type OnDay = { readonly on: LocalDate } & PersonChange;

/** @param events  up to the instant of the question, in the order of time */
export function personChanges(events: readonly Event[], dayOf: (instant: number) => LocalDate): readonly OnDay[] {
  const listed = (kind: 'medicines' | 'conditions', listIn: Parameters<typeof changesOfLists>[1]) =>
    changesOfLists(events, listIn).map(({ at, ...change }) => ({ kind, on: dayOf(at), ...change }));
  return [
    ...listed('medicines', (event) => {
      if (event.kind !== 'medicines-changed') return undefined;
      return event.medicines === 'unknown' ? 'unknown' : event.medicines.map(({ given }) => given);
    }),
    ...listed('conditions', (event) => (event.kind === 'conditions-changed' ? event.conditions : undefined)),
    ...kidneyResults(events),
    ...pumpDoses(events, dayOf),
    ...events.flatMap((event): readonly OnDay[] => {
      const on = dayOf(timeOf(event));
      switch (event.kind) {
        case 'zone-changed':
          return [{ kind: 'zone', on, zone: event.zone }];
        case 'pump-refilled':
        case 'pump-alarm':
          return [{ kind: event.kind, on }];
        default:
          return [];
      }
    }),
  ];
}

/** Each result on the day its blood was taken. */
function kidneyResults(events: readonly Event[]): readonly OnDay[] {
  const results = events
    .filter((event) => event.kind === 'kidney-result')
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return results.map(({ on, creatinineMilligramsPerDecilitre: creatinine }, i) => ({
    kind: 'kidney-result',
    on,
    creatinine,
    before: results[i - 1]?.creatinineMilligramsPerDecilitre ?? 'unknown',
  }));
}

function pumpDoses(events: readonly Event[], dayOf: (instant: number) => LocalDate): readonly OnDay[] {
  const programmed = events.filter((event) => event.kind === 'pump-programmed');
  return programmed.flatMap((event, i): readonly OnDay[] => {
    const before = programmed[i - 1]?.daily ?? 'unknown';
    const { daily } = event;
    if (before !== 'unknown' && before.nanogramsPerDay === daily.nanogramsPerDay) return [];
    return [{ kind: 'pump-dose', on: dayOf(timeOf(event)), before, daily }];
  });
}
